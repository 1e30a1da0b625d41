/** Long enough to tell titles apart, short enough to be read. */
const MAX_LENGTH = 60;

/**
 * A text as an id of a data set: lower-case ASCII letters and digits with hyphens between. A text that leaves nothing of
 * that kind, such as one in Chinese, gives `word` and a number made of all of it; the same text always gives the same.
 */
export function toSlug(text: string, word: string): string {
  const plain = text
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_LENGTH)
    .replaceAll(/^-|-$/g, '');
  return plain.length > 1 ? plain : `${word}-${hashOf(text)}`;
}

/** What a data set takes for an id; see the schema. */
const ID = /^[a-z0-9][a-z0-9-]*$/;

/** A text that is an id already as it is, any other as `toSlug` has it. */
export function toId(text: string, word: string): string {
  return ID.test(text) ? text : toSlug(text, word);
}

/** FNV-1a over UTF-16 units, as up to seven digits and letters. (Fowler, Noll, Vo: 32 bits.) */
function hashOf(text: string): string {
  let hash = 0x81_1c_9d_c5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01_00_01_93);
  }
  return (hash >>> 0).toString(36);
}

/** Gives out names that differ: one that is taken gets the first free number from 2 on. */
export class NameGiver {
  readonly #taken = new Set<string>();
  readonly #next = new Map<string, number>();

  /** The name itself, or the name with a number. */
  give(name: string): string {
    const given = this.#taken.has(name) ? this.#numbered(name) : name;
    this.#taken.add(given);
    return given;
  }

  /** Gives all of these names, which differ, as they are; none of them, and false, when one is taken. */
  giveAll(names: readonly string[]): boolean {
    const before = this.#taken.size;
    for (const name of names) this.#taken.add(name);
    if (this.#taken.size === before + names.length) return true;
    this.#takeBack(before);
    return false;
  }

  /** Forgets all names but the first ones: a set keeps the order in which it was filled. */
  #takeBack(count: number): void {
    for (const name of [...this.#taken].slice(count)) this.#taken.delete(name);
  }

  #numbered(name: string): string {
    let number = this.#next.get(name) ?? 2;
    while (this.#taken.has(`${name}-${number}`)) number += 1;
    this.#next.set(name, number + 1);
    return `${name}-${number}`;
  }
}
