import type { Held } from './held-words.ts';

/** What names stand for in a block; those that hold no words hide outer ones that do. */
export class Scope {
  readonly #outer: Scope | null;
  readonly #names = new Map<string, readonly Held[]>();
  /** Whether the function around it says that it gives words. */
  readonly givesWords: boolean;

  constructor(outer: Scope | null, givesWords = outer?.givesWords ?? false) {
    this.#outer = outer;
    this.givesWords = givesWords;
  }

  set(name: string, held: readonly Held[]): void {
    this.#names.set(name, held);
  }

  get(name: string): readonly Held[] | undefined {
    return this.#names.get(name) ?? this.#outer?.get(name);
  }
}
