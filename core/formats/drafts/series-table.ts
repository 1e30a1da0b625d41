import { NameGiver, toId } from './slug.ts';

/** Gathers the series that events name: each stands once in the data set. */
export class SeriesTable {
  readonly #byTitle = new Map<string, string>();
  readonly #titles = new Map<string, string>();
  readonly #ids = new NameGiver();

  /** Id of the series of this title. */
  idOf(title: string): string {
    const known = this.#byTitle.get(title);
    return known ?? this.#make(this.#ids.give(toId(title, 'series')), title);
  }

  /** Makes sure that an id leads somewhere, to a series of this title where there is none yet. */
  refer(id: string, title: string): string {
    return this.#titles.has(id) ? id : this.#make(this.#ids.give(id), title);
  }

  /** All of them, in the order in which they came. */
  get all(): { id: string; title: string }[] {
    return [...this.#titles].map(([id, title]) => ({ id, title }));
  }

  #make(id: string, title: string): string {
    this.#byTitle.set(title, id);
    this.#titles.set(id, title);
    return id;
  }
}
