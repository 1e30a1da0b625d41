const NONE = -1;
const FIRST_SLOTS = 4096;

/** Small enough for an array of such numbers to hold them as they are. */
const HASH_BITS = 0x3f_ff_ff_ff;

/** The hash of a word, letter by letter from 0. */
export function addLetter(hash: number, letter: number): number {
  return (Math.imul(hash, 31) + letter) & HASH_BITS;
}

/**
 * Numbers the different words of a text from 0 on, in the order they come in. (A Map of strings would cut each of the
 * twenty words of an event out of the text to look it up, which takes more than twice as long.)
 */
export class WordNumbers {
  readonly #text: string;
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #hashes: number[] = [];
  /** Numbers of words, each at the first free slot from its hash on. At most half of the slots are taken. */
  #slots = new Int32Array(FIRST_SLOTS).fill(NONE);

  constructor(text: string) {
    this.#text = text;
  }

  /** How many different words there are so far. */
  get count(): number {
    return this.#starts.length;
  }

  /** The words, by number. */
  get words(): string[] {
    return this.#starts.map((start, number) => this.#text.slice(start, this.#ends[number]));
  }

  /** The number of the word from a place of the text up to another one, with its hash. */
  numberOf(start: number, end: number, hash: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = spread(hash) & mask;
    for (;;) {
      const number = slots[slot] ?? NONE;
      if (number === NONE) return this.#add(start, end, hash, slot);
      if (this.#hashes[number] === hash && this.#isSame(number, start, end)) return number;
      slot = (slot + 1) & mask;
    }
  }

  #add(start: number, end: number, hash: number, slot: number): number {
    const number = this.#starts.length;
    this.#starts.push(start);
    this.#ends.push(end);
    this.#hashes.push(hash);
    this.#slots[slot] = number;
    if (2 * this.count > this.#slots.length) this.#makeRoom();
    return number;
  }

  #isSame(number: number, start: number, end: number): boolean {
    const text = this.#text;
    const from = this.#starts[number] ?? 0;
    const length = end - start;
    if ((this.#ends[number] ?? 0) - from !== length) return false;
    for (let at = 0; at < length; at += 1) {
      if (text.charCodeAt(from + at) !== text.charCodeAt(start + at)) return false;
    }
    return true;
  }

  #makeRoom(): void {
    const slots = new Int32Array(2 * this.#slots.length).fill(NONE);
    const mask = slots.length - 1;
    this.#hashes.forEach((hash, number) => {
      let slot = spread(hash) & mask;
      while (slots[slot] !== NONE) slot = (slot + 1) & mask;
      slots[slot] = number;
    });
    this.#slots = slots;
  }
}

/** Lets all bits of a hash decide its slot. */
function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}
