import { fail, ok, type Result } from '../../result.ts';
import { parseEdtf } from '../edtf.ts';
import type { DateToken } from './date-piece.ts';
import { isQualifier, readQualifiers, readSide, writeSide } from './date-side.ts';
import type { DateSide, Qualifiers } from './date-side.ts';
import type { EverydayFault } from './everyday-problem.ts';
import { joinSides, textOf } from './join-sides.ts';

type Outcome = Result<string, EverydayFault>;

/** The EDTF of a date or range from its pieces; `text` is what they are from. */
export function readRange(tokens: DateToken[], text: string): Outcome {
  const [inner, whole] = takeQualifiers(tokens);
  const misread = fail({ code: 'not-understood' as const, part: text });
  const { opening, ends, isOpen } = takeOpenEnds(inner, text);
  const dashes = ends.flatMap(({ kind }, at) => (kind === 'dash' || kind === 'until' ? [at] : []));
  const [dash] = dashes;
  if (dash === undefined) {
    if (opening === 'between' || (opening === 'until' && isOpen)) return misread;
    const side = readSide(ends, text);
    return side.ok ? writeOne(qualify(side.value, whole), opening, isOpen) : side;
  }
  if (dashes.length > 1 || isOpen || opening === 'until') return misread;
  const [from, to] = [readSide(ends.slice(0, dash), text), readSide(ends.slice(dash + 1), text)];
  if (!from.ok) return from;
  if (!to.ok) return to;
  const sides = joinSides(from.value, to.value, ends[dash]?.kind === 'dash');
  if (!sides.ok) return sides;
  const [first, last] = sides.value.map((side) => qualify(side, whole));
  if (!first) return misread;
  return last ? writeTwo(first, last) : writeOne(first, opening, isOpen);
}

/** Qualifiers before and after everything are of both ends: c. 2010-2012, 2010-2012? */
function takeQualifiers(tokens: DateToken[]): [inner: DateToken[], whole: Qualifiers] {
  const first = tokens.findIndex((token) => !isQualifier(token));
  const last = tokens.findLastIndex((token) => !isQualifier(token)) + 1;
  const outer = [...tokens.slice(0, Math.max(first, 0)), ...tokens.slice(last)];
  return [tokens.slice(Math.max(first, 0), last), readQualifiers(outer)];
}

interface OpenEnds {
  opening: 'since' | 'between' | 'until' | null;
  ends: DateToken[];
  /** It goes on: to the present, or nothing stands behind its dash. */
  isOpen: boolean;
}

function takeOpenEnds(tokens: DateToken[], text: string): OpenEnds {
  const kind = tokens[0]?.kind;
  const opening = kind === 'since' || kind === 'between' || kind === 'until' ? kind : null;
  let ends = opening === null ? tokens : tokens.slice(1);
  const isPresent = ends.at(-1)?.kind === 'open';
  if (isPresent) ends = ends.slice(0, -1);
  const last = ends.at(-1)?.kind;
  const hasLooseDash = last === 'dash' && (isPresent || text.endsWith('-'));
  const isLoose = hasLooseDash || (isPresent && last === 'until');
  return { opening, ends: isLoose ? ends.slice(0, -1) : ends, isOpen: isPresent || hasLooseDash };
}

function writeOne(side: DateSide, opening: OpenEnds['opening'], isOpen: boolean): Outcome {
  const written = writeSide(side);
  if (!written.ok) return written;
  const marked = mark(written.value, side);
  if (!marked.ok) return marked;
  const isSince = opening === 'since' || isOpen;
  const until = opening === 'until' ? `../${marked.value}` : marked.value;
  return check(isSince ? `${marked.value}/..` : until, side.text);
}

function writeTwo(from: DateSide, to: DateSide): Outcome {
  const [first, last] = [writeSide(from), writeSide(to)];
  if (!first.ok) return first;
  if (!last.ok) return last;
  const [start, end] = [mark(first.value, from), mark(last.value, to)];
  if (!start.ok) return start;
  if (!end.ok) return end;
  if (start.value === end.value) return ok(start.value);
  return check(`${start.value}/${end.value}`, textOf(from, to));
}

function qualify(side: DateSide, whole: Qualifiers): DateSide {
  return {
    ...side,
    isAbout: side.isAbout || whole.isAbout,
    isWithin: side.isWithin || whole.isWithin,
    isUncertain: side.isUncertain || whole.isUncertain,
  };
}

/** The early 1990s are somewhere in 199X; EDTF has no decade that is itself approximate or uncertain. */
function mark(edtf: string, { decade, text, isAbout, isWithin, isUncertain }: DateSide): Outcome {
  if (decade !== undefined) {
    return isAbout || isUncertain ? fail({ code: 'not-understood', part: text }) : ok(edtf);
  }
  if (isUncertain) return ok(`${edtf}${isAbout || isWithin ? '%' : '?'}`);
  return ok(isAbout || isWithin ? `${edtf}~` : edtf);
}

/** Only what is EDTF leaves here; a range between a quarter and a month is not. */
function check(edtf: string, part: string): Outcome {
  const date = parseEdtf(edtf);
  if (date.ok) return ok(edtf);
  if (date.error.code === 'date-ends-before-start') return fail({ code: 'ends-before-start' });
  return fail({ code: 'not-understood', part });
}
