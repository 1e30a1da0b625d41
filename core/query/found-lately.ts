/** What was found of a part of a search. */
export interface Found {
  /** For each row 1 where the event holds it, else 0. */
  rows: Uint8Array;
  /** The words that it was taken for, as no event has it as it is written; none when it needed no such help, or got none. */
  takenFor: readonly string[];
}

/** How many parts are remembered: those of a search that is being typed. */
export const MAX_REMEMBERED = 8;

/**
 * Remembers what was found last, and lends the room of what was asked for the longest ago to whoever looks for something
 * else. (With room of its own each letter of a search would be a megabyte that the system has to hand out and V8 to
 * collect.)
 */
export class FoundLately {
  readonly #rowCount: number;
  /** What was asked for last stands at the end. */
  readonly #found = new Map<string, Found>();
  readonly #spare: Uint8Array[] = [];

  constructor(rowCount: number) {
    this.#rowCount = rowCount;
  }

  /** What was found, until as many others have been looked for as are remembered. */
  get(key: string): Found | undefined {
    const found = this.#found.get(key);
    if (found) {
      this.#found.delete(key);
      this.#found.set(key, found);
    }
    return found;
  }

  /** Rows of which none is marked: to be kept with what they then tell, or given back. */
  lend(): Uint8Array {
    if (this.#spare.length === 0 && this.#found.size >= MAX_REMEMBERED) this.#forgetOldest();
    return this.#spare.pop()?.fill(0) ?? new Uint8Array(this.#rowCount);
  }

  keep(key: string, found: Found): void {
    this.#forget(key);
    this.#found.set(key, found);
    if (this.#found.size > MAX_REMEMBERED) this.#forgetOldest();
  }

  giveBack(rows: Uint8Array): void {
    this.#spare.push(rows);
  }

  #forgetOldest(): void {
    const [oldest] = this.#found.keys();
    if (oldest !== undefined) this.#forget(oldest);
  }

  #forget(key: string): void {
    const found = this.#found.get(key);
    if (found) this.giveBack(found.rows);
    this.#found.delete(key);
  }
}
