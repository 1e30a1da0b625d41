import type { Steps } from '../steps.ts';
import { textsWith } from './joined-texts.ts';
import type { WordBlock } from './word-index.ts';

/** How many blocks are looked through in a step: of a letter that most events have, as many as take ten milliseconds. */
const BLOCKS_A_STEP = 32;

/**
 * Marks the place of each text that holds what is sought, which holds no white space: `marks[placeOf[t]]` becomes 1 for
 * text t, counted over all blocks.
 */
export function* markTexts(
  blocks: readonly WordBlock[],
  sought: string,
  placeOf: Int32Array,
  marks: Uint8Array,
): Steps<void> {
  let first = 0;
  for (const [number, block] of blocks.entries()) {
    if (number % BLOCKS_A_STEP === BLOCKS_A_STEP - 1) yield;
    const { textCount, words, textStarts, texts } = block;
    for (const word of textsWith(words, sought)) {
      const end = textStarts[word + 1] ?? 0;
      for (let at = textStarts[word] ?? 0; at < end; at += 1) {
        marks[placeOf[first + (texts[at] ?? 0)] ?? 0] = 1;
      }
    }
    first += textCount;
  }
}

/**
 * As `markTexts`, of a phrase: a run of characters with one space where words part. Words follow each other inside one
 * text of an event.
 */
export function* markPhrase(
  blocks: readonly WordBlock[],
  phrase: string,
  placeOf: Int32Array,
  marks: Uint8Array,
): Steps<void> {
  const pieces = phrase.split(' ');
  let first = 0;
  for (const [number, block] of blocks.entries()) {
    if (number % BLOCKS_A_STEP === BLOCKS_A_STEP - 1) yield;
    const fits = pieces.map((piece, at) => fittingWords(block, piece, at, pieces.length - 1));
    const rarest = rarestOf(block, fits);
    const { textStarts, texts } = block;
    for (let word = 1; word < rarest.length; word += 1) {
      if (rarest[word] === 0) continue;
      const end = textStarts[word] ?? 0;
      for (let at = textStarts[word - 1] ?? 0; at < end; at += 1) {
        const text = texts[at] ?? 0;
        if (hasRun(block, text, fits)) marks[placeOf[first + text] ?? 0] = 1;
      }
    }
    first += block.textCount;
  }
}

/** The piece of a phrase that the fewest texts hold, by the words that fit it; empty where one of the pieces has none. */
function rarestOf(block: WordBlock, fits: readonly Uint8Array[]): Uint8Array {
  const counts = fits.map((fit) => countTexts(block, fit));
  const least = Math.min(...counts);
  return least > 0 ? (fits[counts.indexOf(least)] ?? new Uint8Array()) : new Uint8Array();
}

function countTexts({ textStarts }: WordBlock, fit: Uint8Array): number {
  let count = 0;
  for (let word = 1; word < fit.length; word += 1) {
    count += (fit[word] ?? 0) * ((textStarts[word] ?? 0) - (textStarts[word - 1] ?? 0));
  }
  return count;
}

/** Whether the pieces of a phrase follow each other in a text. Its ends are no words, so that nothing fits there. */
function hasRun({ runs, runEnds }: WordBlock, text: number, fits: readonly Uint8Array[]): boolean {
  const end = (runEnds[text] ?? 0) - fits.length;
  for (let at = text === 0 ? 0 : (runEnds[text - 1] ?? 0); at <= end; at += 1) {
    let piece = 0;
    while (piece < fits.length && fits[piece]?.[runs[at + piece] ?? 0] === 1) piece += 1;
    if (piece === fits.length) return true;
  }
  return false;
}

/**
 * For each word, counted from 1, whether a piece of a phrase fits it: the first piece is the end of a word, the last the
 * beginning of one, any between is all of it.
 */
function fittingWords(
  { words: { text, starts } }: WordBlock,
  piece: string,
  place: number,
  last: number,
): Uint8Array {
  const fits = new Uint8Array(starts.length);
  let word = 0;
  for (let hit = text.indexOf(piece); hit >= 0; hit = text.indexOf(piece, hit + 1)) {
    while ((starts[word + 1] ?? Infinity) <= hit) word += 1;
    const isAtStart = hit === starts[word];
    const isAtEnd = hit + piece.length === (starts[word + 1] ?? 0) - 1;
    if ((place === 0 || isAtStart) && (place === last || isAtEnd)) fits[word + 1] = 1;
  }
  return fits;
}
