/** Room in the table for each id: half of it stays free, so that searches end soon. */
const ROOM = 2;

const FREE = -1;

/** A number of 32 bits that stands for an id; different ids seldom share one. FNV-1a, by Fowler, Noll and Vo. */
export function hashOf(id: string): number {
  let hash = 0x811c_9dc5 | 0;
  for (let at = 0; at < id.length; at += 1) {
    hash = Math.imul(hash ^ id.charCodeAt(at), 0x0100_0193);
  }
  return hash;
}

/** Finds the number of an id among very many: a table of numbers, where a `Map` would hold every id as a string. */
export class IdIndex {
  readonly #hashes: Int32Array;
  readonly #idAt: (at: number) => string;
  readonly #table: Int32Array;
  /** The first two numbers that have the same id, after which nothing is looked up; null when all ids differ. */
  readonly twins: readonly [first: number, second: number] | null = null;

  /** `hashes` has the hash of each id; `idAt` tells the id itself, which is asked for seldom. */
  constructor(hashes: Int32Array, idAt: (at: number) => string) {
    this.#hashes = hashes;
    this.#idAt = idAt;
    this.#table = new Int32Array(2 ** Math.ceil(Math.log2(hashes.length * ROOM + 1))).fill(FREE);
    for (let at = 0; at < hashes.length; at += 1) {
      const place = this.#placeOf(hashes[at] ?? 0, () => idAt(at));
      const first = this.#table[place] ?? FREE;
      if (first !== FREE) {
        this.twins = [first, at];
        break;
      }
      this.#table[place] = at;
    }
  }

  /** The number of an id; null when there is none. */
  find(id: string): number | null {
    const at = this.#table[this.#placeOf(hashOf(id), () => id)] ?? FREE;
    return at === FREE ? null : at;
  }

  /** The place where an id stands, or the free one where it would. */
  #placeOf(hash: number, id: () => string): number {
    const last = this.#table.length - 1;
    let place = hash & last;
    for (let at = this.#table[place]; at !== FREE; at = this.#table[place]) {
      if (this.#hashes[at ?? 0] === hash && this.#idAt(at ?? 0) === id()) break;
      place = (place + 1) & last;
    }
    return place;
  }
}
