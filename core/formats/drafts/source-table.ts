import type { Source } from '../../events/schema.ts';
import type { SourceDraft } from './event-draft.ts';
import { NameGiver, toSlug } from './slug.ts';

/** Gathers the sources that events name: each stands once in the data set, however many events name it. */
export class SourceTable {
  readonly #byContent = new Map<string, string>();
  readonly #ids = new NameGiver();
  readonly #sources: Source[] = [];
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
    const given = this.#ids.give(id ?? toSlug(publisher, 'source'));
    this.#byContent.set(content, given);
    this.#sources.push({
      id: given,
      publisher,
      ...(title !== undefined && { title }),
      ...(published !== undefined && { published }),
      ...(url !== undefined && { url }),
      language,
    });
    return given;
  }

  /** Id of the file itself as a source. */
  idOfFile(): string {
    return this.idOf(this.#ofFile);
  }

  /** All of them, in the order in which they came. */
  get all(): readonly Source[] {
    return this.#sources;
  }
}

/** A page that says no publisher is told by the name of its site. */
function hostOf(url: string | undefined): string | undefined {
  return /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(url ?? '')?.[1]?.toLowerCase();
}
