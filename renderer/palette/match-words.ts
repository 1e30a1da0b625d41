import { foldText } from '#core/query/search-text.ts';

/** Chinese characters in a row, and other letters and digits in a row. */
const PIECES = /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;

const CHINESE = /^\p{Script=Han}/u;

/** What is typed or stands in a text as it is compared: folded, without spaces and signs. */
function piecesOf(text: string): string[] {
  return foldText(text).match(PIECES) ?? [];
}

/** The words of a text. Chinese has no spaces between them: one may begin at each character. */
function wordsOf(text: string): string[] {
  return piecesOf(text).flatMap((piece) => (CHINESE.test(piece) ? endingsOf(piece) : piece));
}

function endingsOf(piece: string): string[] {
  const characters = Array.from(piece);
  return characters.map((_, at) => characters.slice(at).join(''));
}

/**
 * How far what is typed is from a text, 0 for the nearest; null when it does not match. Every word that is typed has to be
 * the beginning of a word of the text, or made of the beginnings of several, in their order: "gr ki" and "gk" are both
 * "Group by Kind", "伙伴" and "伙分" are both "按伙伴分组". The words may come in any order; nearer is what matches earlier
 * and in fewer pieces.
 */
export function distanceOf(typed: string, text: string): number | null {
  const words = wordsOf(text);
  let distance = 0;
  for (const token of piecesOf(typed)) {
    const found = pieceDistance(token, words, 0);
    if (found === null) return null;
    distance += found;
  }
  return distance;
}

/** A further piece weighs more than any place in a text of some words. */
const PIECE = 20;

function pieceDistance(token: string, words: string[], from: number): number | null {
  let best: number | null = null;
  for (let at = from; at < words.length; at += 1) {
    const word = words[at] ?? '';
    for (let length = commonLength(token, word); length > 0; length -= 1) {
      const rest = token.slice(length);
      const further = rest === '' ? 0 : pieceDistance(rest, words, at + 1);
      if (further === null) continue;
      const distance = at - from + further + (rest === '' ? 0 : PIECE);
      if (best === null || distance < best) best = distance;
    }
  }
  return best;
}

/** So many characters two words begin with in common. */
function commonLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
