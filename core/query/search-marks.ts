import { foldText, isAscii } from './search-text.ts';
import { toSought } from './sought.ts';

/** A word of a search that no event has, and the words that it was taken for. */
export interface Forgiven {
  /** As it was typed. */
  typed: string;
  takenFor: readonly string[];
}

/** A part of a text: from `start` up to, not including, `end`, counted in UTF-16 code units. */
export interface TextRange {
  start: number;
  end: number;
}

/** What a search looks for in a text, folded: its words and phrases, or what these were taken for; each once. */
export function toNeedles(text: string, forgiven: readonly Forgiven[]): string[] {
  const needles = toSought(text).flatMap(({ text: folded, isPhrase, typed }) => {
    const known = isPhrase ? undefined : forgiven.find((one) => one.typed === typed);
    return known?.takenFor ?? [folded];
  });
  return [...new Set(needles)];
}

/** Where a text holds what is looked for, in order; parts that touch are one. */
export function markRanges(needles: readonly string[], text: string): TextRange[] {
  if (needles.length === 0 || text === '') return [];
  const folded = foldWithPlaces(text);
  const found = needles.flatMap((needle) => rangesOf(needle, folded));
  return joined(found.toSorted((a, b) => a.start - b.start));
}

/** A folded text with one space for white space, and the part of the text that each of its characters stands for. */
interface FoldedText {
  folded: string;
  starts: readonly number[];
  ends: readonly number[];
}

const WHITE_SPACE = /\s/u;
const UNEVEN_SPACE = /\s\s|[^\S ]/u;

function foldWithPlaces(text: string): FoldedText {
  const [starts, ends]: [number[], number[]] = [[], []];
  if (isAscii(text) && !UNEVEN_SPACE.test(text)) {
    for (let at = 0; at < text.length; at += 1) ends.push(starts.push(at));
    return { folded: foldText(text), starts, ends };
  }
  let [folded, at] = ['', 0];
  for (const char of text) {
    const end = at + char.length;
    for (const letter of foldText(char)) {
      const isSpace = WHITE_SPACE.test(letter);
      if (isSpace && folded.endsWith(' ')) continue;
      folded += isSpace ? ' ' : letter;
      for (let unit = 0; unit < letter.length; unit += 1) {
        starts.push(at);
        ends.push(end);
      }
    }
    // An accent belongs to the letter before it.
    if (ends.length > 0) ends[ends.length - 1] = end;
    at = end;
  }
  return { folded, starts, ends };
}

function rangesOf(needle: string, { folded, starts, ends }: FoldedText): TextRange[] {
  const ranges: TextRange[] = [];
  for (let hit = folded.indexOf(needle); hit >= 0;) {
    const next = hit + needle.length;
    ranges.push({ start: starts[hit] ?? 0, end: ends[next - 1] ?? 0 });
    hit = folded.indexOf(needle, next);
  }
  return ranges;
}

function joined(ranges: readonly TextRange[]): TextRange[] {
  const all: TextRange[] = [];
  for (const { start, end } of ranges) {
    const last = all.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else all.push({ start, end });
  }
  return all;
}

/** A piece of a text, marked or not. */
export interface TextPiece {
  text: string;
  isMarked: boolean;
}

/** A text in pieces, which make it up again; the marked ones hold what is looked for. */
export function toPieces(needles: readonly string[], text: string): TextPiece[] {
  const pieces: TextPiece[] = [];
  let at = 0;
  for (const { start, end } of markRanges(needles, text)) {
    if (start > at) pieces.push({ text: text.slice(at, start), isMarked: false });
    pieces.push({ text: text.slice(start, end), isMarked: true });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isMarked: false });
  return pieces;
}
