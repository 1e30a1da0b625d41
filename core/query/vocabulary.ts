import { nearness } from './letter-distance.ts';

/** More would be a list to read, and no guess any more. */
const MOST_WORDS = 8;

/** From so many letters on one slip is forgiven, and two; shorter words are near too many others. */
const ONE_SLIP_LETTERS = 4;
const TWO_SLIPS_LETTERS = 8;

/** Shorter words are never offered, nor longer ones, which are addresses and the like. */
const LEAST_LETTERS = ONE_SLIP_LETTERS - 1;
const MOST_LETTERS = 40;

const PLAIN_WORD = /^[a-z]+$/u;
const RUNS = /[\p{L}\p{N}]+(?:['\u2019-][\p{L}\p{N}]+)*/gu;
const JOINTS = /['\u2019-]/u;
/** What is written without spaces is found by any run of characters; and a number has no near one. */
const NO_WORD =
  /[\p{N}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** The different words that events are told in, to guess from what a misspelt one meant. All are folded. */
export class Vocabulary {
  /** By their first letter. */
  readonly #words = new Map<string, Set<string>>();
  readonly #others: Vocabulary | null;

  /** Takes another one whose words are as near as its own. */
  constructor(others: Vocabulary | null = null) {
    this.#others = others;
  }

  /** Notes the words in a piece of text, with the signs around them left out. */
  add(text: string): void {
    if (PLAIN_WORD.test(text)) return this.#note(text);
    for (const [run] of text.matchAll(RUNS)) {
      this.#note(run);
      if (JOINTS.test(run)) for (const part of run.split(JOINTS)) this.#note(part);
    }
  }

  /**
   * The words that are nearest to one that no event has, in order of the alphabet: those that are near as a whole or, if
   * none is, those whose beginning is. Of each the nearest ones alone. None when nothing is near, or it is a number.
   */
  nearestTo(typed: string): string[] {
    const most = slipsOf(typed);
    if (most === 0 || NO_WORD.test(typed)) return [];
    const near = [...this.#wordsFrom(typed.charAt(0))].flatMap((word) => {
      const found = nearness(typed, word, most);
      // Words that are near as a whole stand before all others.
      return found ? [{ word, rank: found.distance + (found.isWhole ? 0 : most) }] : [];
    });
    const best = Math.min(...near.map(({ rank }) => rank));
    return near
      .flatMap(({ word, rank }) => (rank === best ? [word] : []))
      .toSorted()
      .slice(0, MOST_WORDS);
  }

  #wordsFrom(letter: string): Set<string> {
    const own = this.#words.get(letter) ?? new Set();
    return this.#others ? new Set([...this.#others.#wordsFrom(letter), ...own]) : own;
  }

  #note(word: string): void {
    if (word.length < LEAST_LETTERS || word.length > MOST_LETTERS || NO_WORD.test(word)) return;
    const first = word.charAt(0);
    const words = this.#words.get(first) ?? new Set();
    words.add(word);
    this.#words.set(first, words);
  }
}

function slipsOf({ length }: string): number {
  if (length > MOST_LETTERS) return 0;
  return Number(length >= ONE_SLIP_LETTERS) + Number(length >= TWO_SLIPS_LETTERS);
}
