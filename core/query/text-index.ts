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
  // A search stops at each sign that is the first of what is sought, so it begins with the one that is the rarest.
  const lead = rarestOf(word, blocks[0]?.text ?? '');
  const sought = word.slice(lead);
  let first = 0;
  for (const { text, starts } of blocks) {
    const count = starts.length - 1;
    let at = 0;
    let hit = text.indexOf(sought, lead);
    while (hit >= 0) {
      let next = hit + 1;
      if (lead === 0 || text.startsWith(word, hit - lead)) {
        while ((starts[at + 1] ?? Infinity) <= hit) at += 1;
        found(first + at);
        // One hit in a text is enough: go on with the next one.
        at += 1;
        if (at >= count) break;
        next = (starts[at] ?? 0) + lead;
      }
      hit = text.indexOf(sought, next);
    }
    first += count;
  }
}

/** The same for the few texts that may hold it, as whoever asks knows already; the others are not looked at. */
export function forEachTextAmong(
  blocks: readonly TextBlock[],
  word: string,
  mayHold: (at: number) => boolean,
  found: (at: number) => void,
): void {
  let first = 0;
  for (const { text, starts } of blocks) {
    const count = starts.length - 1;
    for (let at = 0; at < count; at += 1) {
      if (mayHold(first + at) && text.slice(starts[at], starts[at + 1]).includes(word))
        found(first + at);
    }
    first += count;
  }
}

/** How much of a text is looked at to know how frequent its signs are. */
const SAMPLE = 20_000;

/** A sign as rare as this, against the first one, is worth to begin with. */
const WORTH = 0.6;

/** The place of the sign of a word that is the rarest in a text; 0 unless it is much rarer than the first. */
function rarestOf(word: string, text: string): number {
  const sample = text.slice(0, SAMPLE);
  const frequency = new Map<string, number>();
  for (const sign of sample) frequency.set(sign, (frequency.get(sign) ?? 0) + 1);
  const times = (at: number) => frequency.get(word.charAt(at)) ?? 0;
  let rarest = 0;
  for (let at = 1; at < word.length; at += 1) if (times(at) < times(rarest)) rarest = at;
  // What is left of the word is less telling, which has to be worth it.
  return times(rarest) < WORTH * times(0) ? rarest : 0;
}
