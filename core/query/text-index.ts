import { foldText, isAscii } from './search-text.ts';

/** Folded texts of some events, one below the other: a search is fast in long strings. */
export interface TextBlock {
  text: string;
  /** Where the text of each event starts, and the length of the whole. */
  starts: Int32Array;
}

/** Folds the texts of some events and gathers them into a block. A text may hold line breaks; no word reaches across one. */
export class TextBlockBuilder {
  readonly #texts: string[] = [];
  /** How many of the texts are those of the events so far. */
  readonly #ends: number[] = [];

  /** Adds an event, whose texts are added to the list that is handed over. */
  add(addTexts: (texts: string[]) => void): void {
    addTexts(this.#texts);
    this.#ends.push(this.#texts.length);
  }

  build(): TextBlock {
    const joined = this.#texts.join('\n');
    // Folding plain letters changes no length, so that it can be done in one go, which is much faster.
    if (isAscii(joined)) {
      return { text: foldText(joined), starts: this.#startsOf(this.#texts) };
    }
    const folded = this.#texts.map(foldText);
    return { text: folded.join('\n'), starts: this.#startsOf(folded) };
  }

  #startsOf(texts: readonly string[]): Int32Array {
    const starts = new Int32Array(this.#ends.length + 1);
    let [at, length] = [0, 0];
    for (let event = 0; event < this.#ends.length; event += 1) {
      const end = this.#ends[event] ?? 0;
      for (; at < end; at += 1) length += (texts[at]?.length ?? 0) + 1;
      starts[event + 1] = length;
    }
    return starts;
  }
}

/** Calls for each text that holds a word, in order; texts are counted over all blocks. The word holds no white space. */
export function forEachText(
  blocks: readonly TextBlock[],
  word: string,
  found: (at: number) => void,
): void {
  let first = 0;
  for (const { text, starts } of blocks) {
    const count = starts.length - 1;
    let at = 0;
    for (let hit = text.indexOf(word); hit >= 0; hit = text.indexOf(word, starts[at])) {
      while ((starts[at + 1] ?? Infinity) <= hit) at += 1;
      found(first + at);
      // One hit in a text is enough: go on with the next one.
      at += 1;
      if (at >= count) break;
    }
    first += count;
  }
}
