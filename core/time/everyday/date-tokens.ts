import { fail, ok, type Result } from '../../result.ts';
import type { DatePiece, DateToken, PieceRule } from './date-piece.ts';
import { DATE_WORDS } from './date-words.ts';
import type { DayOrder } from './day-order.ts';
import type { EverydayFault } from './everyday-problem.ts';
import { CLOCK_RULE, NUMBER_RULES, PART_RULE } from './number-rules.ts';

/** Chinese words stand without spaces between them, so that they are looked for by name, the longest first. */
const HAN_WORD = [...DATE_WORDS.keys()]
  .filter((word) => /^\p{Script=Han}/u.test(word))
  .toSorted((a, b) => b.length - a.length)
  .join('|');

/** The rules for what begins with a letter or a sign. */
const WORD_RULES: PieceRule[] = [
  { pattern: /[ .,()[\]]+/y, read: () => [] },
  CLOCK_RULE,
  PART_RULE,
  { pattern: /(?:early|mid|late)-(?=[\p{L}\d])/uy, read: () => [{ kind: 'within' }] },
  { pattern: /(?:星期|周)[一二三四五六日天]/y, read: () => [] },
  { pattern: new RegExp(HAN_WORD, 'uy'), read: ([word = '']) => readWord(word) },
  { pattern: /\p{L}+(?:'\p{L}+)*/uy, read: ([word = '']) => readWord(word) },
  { pattern: /'(\d\d)(?!\d)/y, read: ([, year = '']) => [{ kind: 'year', year }] },
  { pattern: /\?+/y, read: () => [{ kind: 'query' }] },
  { pattern: /^~/y, read: () => [{ kind: 'about' }] },
  { pattern: /[-~/&]+/y, read: () => [{ kind: 'dash' }] },
];

/** The pieces of a clean text, lower-case, in their order; what says nothing is left out. */
export function readTokens(text: string, order: DayOrder): Result<DateToken[], EverydayFault> {
  const tokens: DateToken[] = [];
  let at = 0;
  while (at < text.length) {
    const [end, pieces] = readPieces(text, at, order);
    if (!Array.isArray(pieces)) return fail(pieces);
    for (const piece of pieces) tokens.push({ ...piece, at, end });
    at = end;
  }
  return ok(tokens);
}

function readPieces(
  text: string,
  at: number,
  order: DayOrder,
): [end: number, DatePiece[] | EverydayFault] {
  for (const { pattern, read } of startsWithDigit(text, at) ? NUMBER_RULES : WORD_RULES) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return [pattern.lastIndex, read(match, order)];
  }
  return [text.length, { code: 'not-understood', part: text.slice(at) }];
}

function startsWithDigit(text: string, at: number): boolean {
  const sign = text.charCodeAt(at);
  return sign >= 0x30 && sign <= 0x39;
}

function readWord(word: string): DatePiece[] | EverydayFault {
  const known = DATE_WORDS.get(word);
  if (known === undefined) return { code: 'not-understood', part: word };
  if (known === null) return [];
  const { kind, number } = known;
  if (kind === 'month') return [{ kind, month: String(number) }];
  return [kind === 'part' ? { kind, part: number } : { kind }];
}
