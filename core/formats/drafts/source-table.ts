import type { Source } from '../../events/schema.ts';
import type { SourceDraft } from './event-draft.ts';
import { NameGiver, toId } from './slug.ts';

/** Gathers the sources that events name: each stands once in the data set, however many events name it. */
export class SourceTable {
  readonly #byContent = new Map<string, string>();
  readonly #ids = new NameGiver();
  readonly #sources = new Map<string, Source>();
  /** Ids that were named before anything was said of them. */
  readonly #named = new Set<string>();
  readonly #ofFile: SourceDraft;

  /** `fileName` is where an event is from that names nothing. */
  constructor(fileName: string) {
    this.#ofFile = { publisher: fileName };
  }

  /** Id of a source; its address has to be a web address by now. */
  idOf(draft: SourceDraft): string {
    const { id, title, published, url, language = 'en' } = draft;
    const publisher = draft.publisher ?? hostOf(url) ?? title ?? this.#ofFile.publisher ?? 'Import';
    const content = JSON.stringify([publisher, title, published, url, language]);
    const known = this.#byContent.get(content);
    if (known !== undefined) return known;
    const wanted = toId(id ?? publisher, 'source');
    const given = this.#named.delete(wanted) ? wanted : this.#ids.give(wanted);
    this.#byContent.set(content, given);
    this.#sources.set(given, {
      id: given,
      publisher,
      ...(title !== undefined && { title }),
      ...(published !== undefined && { published }),
      ...(url !== undefined && { url }),
      language,
    });
    return given;
  }

  /** Makes sure that an id leads somewhere: to what a later event says of it, else to a source of that name. */
  refer(id: string): string {
    if (this.#sources.has(id)) return id;
    this.#ids.give(id);
    this.#named.add(id);
    this.#sources.set(id, { id, publisher: id, language: 'en' });
    return id;
  }

  /** Id of the file itself as a source. */
  idOfFile(): string {
    return this.idOf(this.#ofFile);
  }

  /** All of them, in the order in which they came. */
  get all(): Source[] {
    return [...this.#sources.values()];
  }
}

/** A page that says no publisher is told by the name of its site. */
function hostOf(url: string | undefined): string | undefined {
  return /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(url ?? '')?.[1]?.toLowerCase();
}
