import type { Change, ChangeAt, Changes } from '#core/query/changes.ts';
import type { QueryIndex } from '#core/query/query-index.ts';
import { compareSeen, type Compared } from './compare-seen.ts';
import type { Rest } from './for-each-row.ts';
import { takeSeen } from './seen-events.ts';
import { readSeen, writeSeen } from './seen-file.ts';

/**
 * What an open data set has that the reader has not seen yet. A look is kept in a file from one opening to the next, and
 * stays the one to compare with until the reader has said that its changes are seen. It is a comfort: what cannot be
 * written is left.
 */
export class LastSeen {
  readonly #index: QueryIndex;
  readonly #path: string;
  readonly #rest: Rest;
  #comparison: Promise<Compared | null> | null = null;
  #compared: Compared | null = null;

  /** Of a data set whose looks are kept in the file at `path`; nothing is done before it is asked. */
  constructor(index: QueryIndex, path: string, rest: Rest) {
    this.#index = index;
    this.#path = path;
    this.#rest = rest;
  }

  /**
   * What is different from the last look, in the words of an index of the data set; null when nothing is, and at the first
   * look, which is kept then.
   */
  async changes(index: QueryIndex = this.#index): Promise<Changes | null> {
    this.#comparison ??= this.#compare();
    const compared = await this.#comparison;
    return compared?.changesIn(index) ?? null;
  }

  /** What has become of the event of a row, as far as it is known by now; null when nothing has changed. */
  get changeAt(): ChangeAt | null {
    return this.#compared?.changeAt ?? null;
  }

  /** What has become of an event, as far as it is known by now. */
  changeOf(eventId: string): Change | null {
    const row = this.#compared && this.#index.events.rowOf(eventId);
    return row === null ? null : (this.#compared?.changeAt(row) ?? null);
  }

  /** Takes the data set as it is now for seen: its changes are none at once; resolves when that is kept. */
  async markSeen(): Promise<void> {
    await this.#comparison;
    this.#comparison = Promise.resolve(null);
    this.#compared = null;
    await this.#keep();
  }

  async #compare(): Promise<Compared | null> {
    const seen = await readSeen(this.#path);
    const compared = seen ? await compareSeen(this.#index, seen, this.#rest) : 'another';
    if (compared === 'another') await this.#keep();
    this.#compared = typeof compared === 'string' ? null : compared;
    return this.#compared;
  }

  async #keep(): Promise<void> {
    try {
      await writeSeen(this.#path, await takeSeen(this.#index, this.#rest));
    } catch {
      // The next opening finds the look before, or none.
    }
  }
}
