import { assertNever } from '../../assert-never.ts';
import { resolvePartner } from './resolve-partner.ts';

/** What parts partners whatever they are, outside brackets. */
const ALWAYS = /[;；、|｜\n\r\t](?![^(（]{0,80}[)）])/u;

/** A comma parts them too, unless a name has it inside: "Korea, Republic of". Words part what is known from the rest. */
const COMMA_OR_WORD =
  /\s*[,，](?![^(（]{0,80}[)）])\s*|\s+(?:and|et|und|e|y|и|&|\+|\/)\s+|和|与|及|以及|暨/giu;
const COMMA = /[,，]/u;

/** Signs part where all that comes out is known: "China–Netherlands", "Sino-Dutch", "NL/DE", but not "Inter-American". */
const SIGN = /\s*[\p{Pd}/／&＆+＋]\s*/gu;

/** Codes side by side: "NL DE". */
const CODES = /^\p{Lu}{2,3}(?:\s+\p{Lu}{2,3})+$/u;
const SPACE = /\s+/gu;

/** Chinese without anything between: 中荷 ("Sino-Dutch"), 中国荷兰. */
const CHINESE = /^\p{Script=Han}{2,8}$/u;
const NOTHING = /(?<=.)(?=.)/gu;

/** No name has more separators inside, with room for one in a list of several. */
const MOST_JOINED = 8;

/** A piece of a text and where it stands there. */
interface Part {
  text: string;
  start: number;
  end: number;
  isKnown: boolean;
}

/**
 * The partners that a cell of a table names, each as it is written there, in their order; none for a cell without a letter
 * or digit. Names with separators inside ("Bosnia and Herzegovina", "Guinea-Bissau", "Congo, Democratic Republic of
 * the") stay whole. Where no partner is known, only commas, semicolons and the like part.
 */
export function splitPartners(text: string): string[] {
  const cells = text.split(ALWAYS).map((cell) => cell.trim());
  return cells.flatMap((cell) => (isKnown(cell) ? [cell] : splitCell(cell)));
}

function splitCell(cell: string): string[] {
  return joinUnknown(cell, partsOf(cell, COMMA_OR_WORD))
    .flatMap((part) => (part.isKnown ? [part] : splitWhereAllAreKnown(part)))
    .map(({ text }) => text)
    .filter((text) => /[\p{L}\p{N}]/u.test(text));
}

function isKnown(text: string): boolean {
  return codesOf(text).length > 0;
}

/** Whatever a text may mean. */
function codesOf(text: string): readonly string[] {
  const answer = resolvePartner(text);
  switch (answer.kind) {
    case 'country':
      return [answer.code];
    case 'actor':
      return [answer.actor.code];
    case 'ambiguous':
      return answer.candidates;
    case 'unknown':
      return [];
    default:
      return assertNever(answer);
  }
}

/** The parts between separators; the longest run of them that is one name is one part. */
function partsOf(text: string, separator: RegExp): Part[] {
  const gaps = [...text.matchAll(separator)];
  const starts = [0, ...gaps.map(({ 0: gap, index }) => index + gap.length)];
  const ends = [...gaps.map(({ index }) => index), text.length];
  const pieces = ends.map((end, at) => toPart(text, starts[at] ?? 0, end));
  const parts: Part[] = [];
  for (let at = 0; at < pieces.length;) {
    const runs = pieces.slice(at, at + MOST_JOINED);
    const joined = runs.map(({ end }) => toPart(text, starts[at] ?? 0, end));
    const longest = joined.findLastIndex((run, last) => isOneName(run, runs.slice(0, last + 1)));
    const part = joined[Math.max(0, longest)];
    if (part?.text) parts.push(part);
    at += Math.max(0, longest) + 1;
  }
  return parts;
}

function toPart(whole: string, start: number, end: number): Part {
  const text = whole.slice(start, end).trim();
  return { text, start, end, isKnown: isKnown(text) };
}

/**
 * Whether a run of pieces is a name. When each piece is one by itself, one of them has to mean the same: "Virgin Islands,
 * U.S." is one name, while "Serbia, Montenegro" are two countries and not the state that they once were.
 */
function isOneName(run: Part, pieces: Part[]): boolean {
  if (!run.isKnown || pieces.some((piece) => !piece.isKnown)) return run.isKnown;
  const codes = codesOf(run.text);
  return pieces.some((piece) => codesOf(piece.text).some((code) => codes.includes(code)));
}

/** What is unknown side by side is one name, "and" and all: "Science and Technology". */
function joinUnknown(whole: string, parts: Part[]): Part[] {
  const joined: Part[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    const isOther =
      before === undefined ||
      before.isKnown ||
      part.isKnown ||
      COMMA.test(whole.slice(before.end, part.start));
    if (isOther) joined.push(part);
    else joined.splice(-1, 1, toPart(whole, before.start, part.end));
  }
  return joined;
}

function splitWhereAllAreKnown(part: Part): Part[] {
  const { text } = part;
  const separators = [SIGN];
  if (CODES.test(text)) separators.push(SPACE);
  if (CHINESE.test(text)) separators.push(NOTHING);
  const splits = separators.map((separator) => partsOf(text, separator));
  return splits.find((parts) => parts.every((one) => one.isKnown)) ?? [part];
}
