import type { MeasureText, TextStyle } from './scene.ts';

const ELLIPSIS = '…';

/** Scripts written without spaces: a line may end after any of their characters. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF]/u;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The longest start of a text that fits, with an ellipsis when something is left out; '' when nothing fits. */
export function shorten(
  text: string,
  maxPx: number,
  style: TextStyle,
  measure: MeasureText,
): string {
  if (measure(text, style) <= maxPx) return text;
  const cuts = cutsOf(text);
  const candidate = (cut: number) => text.slice(0, cut).trimEnd() + ELLIPSIS;
  const fitting = firstMiss(cuts, (cut) => measure(candidate(cut), style) <= maxPx);
  const cut = cuts[fitting - 1];
  return cut === undefined ? '' : candidate(cut);
}

/**
 * Breaks a text into lines of at most `maxPx`; what does not fit into `maxLines` ends in an ellipsis. Breaks between
 * words, inside a word only when it is longer than a line.
 */
export function wrap(
  text: string,
  { maxPx, maxLines }: { maxPx: number; maxLines: number },
  style: TextStyle,
  measure: MeasureText,
): string[] {
  const lines: string[] = [];
  let rest = text;
  while (rest !== '' && lines.length < maxLines - 1) {
    const line = firstLine(rest, maxPx, style, measure);
    lines.push(line.trim());
    rest = rest.slice(line.length).trimStart();
  }
  if (rest !== '') lines.push(shorten(rest, maxPx, style, measure));
  return lines;
}

/** A line holds no more code units than it has pixels, but for some that have no width. */
const SPARE = 100;

/** As much of a text as fits into a line; at least one grapheme, so that wrapping always ends. */
function firstLine(text: string, maxPx: number, style: TextStyle, measure: MeasureText): string {
  const most = Math.ceil(maxPx) + SPARE;
  if (text.length <= most && measure(text, style) <= maxPx) return text;
  const cuts = cutsOf(text.slice(0, most));
  // What was cut off there may be a part of a character.
  if (text.length > most && cuts.length > 1) cuts.pop();
  const fits = (cut: number) => measure(text.slice(0, cut).trimEnd(), style) <= maxPx;
  const fitting = cuts.slice(0, firstMiss(cuts, fits));
  const cut = fitting.findLast((at) => canBreak(text, at)) ?? fitting.at(-1) ?? cuts[0];
  return text.slice(0, cut);
}

/** Where a text can be cut without breaking a character: after each grapheme. */
function cutsOf(text: string): number[] {
  return Array.from(graphemes.segment(text), ({ index, segment }) => index + segment.length);
}

/** A stretch of a text that stays in one line, and whether it follows the one before it without a space. */
interface TextPiece {
  text: string;
  isTight: boolean;
}

/** A text in pieces between which a line may end: words, and what stands between two breaks of an unspaced script. */
export function piecesOf(text: string): TextPiece[] {
  return text.split(' ').flatMap((word) => {
    const cuts = UNSPACED.test(word) ? cutsOf(word).filter((at) => canBreak(word, at)) : [];
    const ends = [...new Set([...cuts, word.length])];
    return ends.map((end, at) => ({ text: word.slice(ends[at - 1] ?? 0, end), isTight: at > 0 }));
  });
}

/** How many of the cuts fit, by halving: a longer start of a text is never narrower. */
function firstMiss(cuts: number[], fits: (cut: number) => boolean): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (fits(cuts[middle] ?? 0)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Whether a line may end at a place: after a space, a dash or a slash, or beside a character of an unspaced script, but
 * not after opening or before closing punctuation, nor between a number and what it counts. Plain rules, not ICU's, whose
 * dictionaries change between versions.
 */
function canBreak(text: string, at: number): boolean {
  // A character has up to two code units.
  const last = text.slice(Math.max(0, at - 2), at);
  const after = text.slice(at, at + 2);
  if (/[\p{Ps}\p{Pi}]$/u.test(last) || /^[\p{Pe}\p{Pf}\p{Po}\p{Pd}\s]/u.test(after)) return false;
  const next = after.slice(0, 1);
  if (/\p{Nd}$/u.test(last) && UNSPACED.test(next)) return false;
  return /[\s\p{Pd}/]$/u.test(last) || UNSPACED.test(last.slice(-1)) || UNSPACED.test(next);
}
