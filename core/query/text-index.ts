import { foldText, isAscii } from './search-text.ts';

/** Folded texts of some events, one below the other: a search is fast in long strings. */
export interface TextBlock {
  text: string;
  /** Where the text of each event starts, and the length of the whole. */
  starts: Int32Array;
}

/** Folds texts and gathers them into a block. Texts may hold line breaks; no word reaches across one. */
export function toTextBlock(texts: readonly string[]): TextBlock {
  const joined = texts.join('\n');
  // Folding plain letters changes no length, so that it can be done in one go, which is much faster.
  if (isAscii(joined)) return { text: foldText(joined), starts: startsOf(texts) };
  const folded = texts.map(foldText);
  return { text: folded.join('\n'), starts: startsOf(folded) };
}

function startsOf(texts: readonly string[]): Int32Array {
  const starts = new Int32Array(texts.length + 1);
  for (let at = 0; at < texts.length; at += 1) {
    starts[at + 1] = (starts[at] ?? 0) + (texts[at]?.length ?? 0) + 1;
  }
  return starts;
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
