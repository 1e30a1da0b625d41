import { pathTo, type Held } from './held-words.ts';
import { idOf, type WordsObject } from './words-objects.ts';

/** Which words have been seen in use. */
export class WordUses {
  readonly #single = new Set<string>();
  readonly #whole = new Set<string>();
  readonly #handedOn = new Set<string>();
  readonly #taken = new Set<string>();

  /** A member that is written out, as in `words.title`; gives what it holds. */
  member(held: readonly Held[], name: string): Held[] {
    return held.flatMap((one): Held[] => {
      if (one.of === 'languages') return [{ of: 'words', words: one.words, path: '' }];
      if (one.of === 'members') return [...(one.members.get(name) ?? [])];
      const path = pathTo(one.path, name);
      this.#single.add(keyId(one.words, path));
      return [{ ...one, path }];
    });
  }

  /** A member that is not written out, as in `words[kind]`: any may be meant. Gives what it holds. */
  anyMember(held: readonly Held[]): Held[] {
    return held.flatMap((one): Held[] => {
      if (one.of === 'languages') return [{ of: 'words', words: one.words, path: '' }];
      if (one.of === 'members') return [];
      this.#whole.add(keyId(one.words, one.path));
      return [{ ...one, path: pathTo(one.path, '*') }];
    });
  }

  /** Words that go to where they are not followed: a record inside counts as used; all of the words, see `take`. */
  handOn(held: readonly Held[]): void {
    for (const one of held) {
      if (one.of === 'members') this.handOn([...one.members.values()].flat());
      else if (one.of === 'words' && one.path !== '') this.whole([one]);
      else this.#handedOn.add(idOf(one.words));
    }
  }

  /** Words that are used whatever their keys are, as by `{ ...words }`. */
  whole(held: readonly Held[]): void {
    for (const one of held) {
      if (one.of === 'members') this.whole([...one.members.values()].flat());
      else this.#whole.add(keyId(one.words, one.of === 'words' ? one.path : ''));
    }
  }

  /** Words whose type a function names: where they are handed on to it, they are followed there. */
  take(held: readonly Held[]): void {
    for (const one of held) {
      if (one.of === 'members') this.take([...one.members.values()].flat());
      else this.#taken.add(idOf(one.words));
    }
  }

  isUsed(words: WordsObject, key: string): boolean {
    const id = idOf(words);
    if (this.#handedOn.has(id) && !this.#taken.has(id)) return true;
    const steps = key.split('.').map((_, at, all) => all.slice(0, at + 1).join('.'));
    return (
      this.#single.has(keyId(words, key)) ||
      ['', ...steps].some((path) => this.#whole.has(keyId(words, path)))
    );
  }
}

function keyId(words: WordsObject, path: string): string {
  return `${idOf(words)} ${path}`;
}
