import type { DatePiece, PieceRule } from './date-piece.ts';
import { DATE_WORDS } from './date-words.ts';
import type { DayOrder } from './day-order.ts';
import type { EverydayFault } from './everyday-problem.ts';

const NOON = String.raw`[ap]\.?m\b\.?`;
const ZONE = String.raw` ?(?:z|utc|gmt)\b| ?[+-]\d\d:?\d\d`;
const CLOCK = String.raw`(?:[0-2]?\d:[0-5]\d(?::[0-5]\d(?:[.,]\d{1,9})?)?(?: ?${NOON})?(?:${ZONE})?|[01]?\d ?${NOON})`;

/** A time of day, or a span of such times; the day is the one written, whatever the zone. */
export const CLOCK_RULE: PieceRule = {
  pattern: new RegExp(`t?${CLOCK}(?: ?(?:-|to|until) ?${CLOCK})?`, 'y'),
  read: () => [],
};

/** Codes of ISO 8601-2 section 4.8: the quarters are 33 to 36, the halves 40 and 41. */
const QUARTERS = ['1一first', '2二second', '3三third', '4四fourthlast'];
const HALVES = ['1上first', '2下second'];

export const PART_RULE: PieceRule = {
  pattern:
    /q([1-4])(?!\d)|([1-4])q\b|(1st|2nd|3rd|4th|first|second|third|fourth|last) quarter\b|第?([1-4一二三四])季度?|h([12])(?!\d)|(1st|2nd|first|second) half\b|([上下])半年/uy,
  read: ([, ...names]) => {
    const at = names.findIndex((name) => name !== undefined);
    const [rows, first] = at < 4 ? [QUARTERS, 33] : [HALVES, 40];
    const row = rows.findIndex((words) =>
      words.includes((names[at] ?? '').replace(/\B(st|nd|rd|th)$/, '')),
    );
    return [{ kind: 'part', part: first + row }];
  },
};

/** What follows a number that belongs to the number before it: no name of a month, whose day it would be. */
const NO_NAME = String.raw`(?!\d| ?(?!(?:to|till|until|through|and|bis|et|au)\b|[至到和])\p{L})`;

/** The rules for what begins with a digit, the longer forms first. */
export const NUMBER_RULES: PieceRule[] = [
  CLOCK_RULE,
  {
    pattern: /(\d{1,4})([-/]|\. ?)(\d{1,2})\2(\d{1,4})(?!\d)/y,
    read: ([text = '', first = '', sign = '', second = '', third = ''], order) =>
      readThree(text, [first, second, third], sign, order),
  },
  {
    pattern: /(\d{1,2}|\d{4})([-/])(\p{L}{3,9})\2(\d{4}|\d{1,2})(?!\d)/uy,
    read: ([, first = '', , name = '', last = '']) => readNamed(first, name, last),
  },
  {
    pattern: new RegExp(String.raw`([1-9]\d{3})([-./]) ?(\d{1,2})${NO_NAME}`, 'uy'),
    read: ([, year = '', sign = '', number = '']) => readYearAndNumber(year, number, sign),
  },
  {
    pattern: /(\d{1,2})[-./] ?([1-9]\d{3})(?!\d)/y,
    read: ([, month = '', year = '']) => [
      { kind: 'month', month },
      { kind: 'year', year },
    ],
  },
  {
    pattern: new RegExp(
      String.raw`(?<!\p{L}\.? )(\d{1,2})([./])(\d{1,2})(?! ?[月日号])${NO_NAME}`,
      'uy',
    ),
    read: ([, first = '', sign = '', second = ''], order) => [
      readPair([first, second], orderOf(sign, order)),
    ],
  },
  {
    pattern: /([12]\d{3})([01]\d)([0-3]\d)(?!\d)/y,
    read: ([, year = '', month = '', day = '']) => [{ kind: 'day', year, month, day }],
  },
  PART_RULE,
  {
    pattern: /(\d{3}0)(?:'?s\b|年代)/y,
    read: ([, year = '']) => [{ kind: 'decade', decade: toDecade(year) }],
  },
  {
    pattern: /(\d\d) ?世纪 ?(\d0)年代/y,
    read: ([, century = '', tens = '']) => [
      { kind: 'decade', decade: toDecade(`${Number(century) - 1}${tens}`.padStart(4, '0')) },
    ],
  },
  { pattern: /([1-9]\d{3}) ?年/y, read: ([, year = '']) => [{ kind: 'year', year }] },
  {
    pattern: /(\d{1,2})(?: ?月份?|(?= ?[-~/至到] ?\d{1,2} ?月))/y,
    read: ([, month = '']) => [{ kind: 'month', month }],
  },
  { pattern: /(\d{1,2}) ?[日号]/y, read: ([, day = '']) => [{ kind: 'number', day }] },
  {
    pattern: /(\d+)(?:(?:st|nd|rd|th|er)(?!\p{L}))?/uy,
    read: ([text = '', digits = '']) => readNumber(text, digits),
  },
];

/** Dots stand in dates that begin with the day, whatever the order of a column. */
function orderOf(sign: string, order: DayOrder): DayOrder {
  return sign === '.' ? 'day-first' : order;
}

export function readPair(pair: [string, string], order: DayOrder): DatePiece {
  const [day, month] = order === 'day-first' ? pair : pair.toReversed();
  return { kind: 'pair', pair, day: day ?? '', month: month ?? '' };
}

function readThree(
  text: string,
  [first, second, third]: [string, string, string],
  sign: string,
  order: DayOrder,
): DatePiece[] | EverydayFault {
  if (first.length === 4 && third.length <= 2) {
    return [{ kind: 'day', year: first, month: second, day: third }];
  }
  const hasYearLast = first.length <= 2 && (third.length === 4 || third.length === 2);
  if (!hasYearLast) return { code: 'not-understood', part: text };
  // 16-05-19 can begin with its year as well as end in it.
  if (third.length === 2 && sign === '-') return { code: 'two-readings', part: text };
  const { day = '', month = '' } = readPair([first, second], orderOf(sign.trim(), order));
  return [{ kind: 'day', year: third, month, day }];
}

/** 19-May-16, 2016-May-19. */
function readNamed(first: string, name: string, last: string): DatePiece[] | EverydayFault {
  const word = DATE_WORDS.get(name);
  if (word?.kind !== 'month') return { code: 'not-understood', part: name };
  const [year, day] = first.length === 4 ? [first, last] : [last, first];
  return [{ kind: 'day', year, month: String(word.number), day }];
}

/** The month of a year, or the last digits of a later year, with a dash between the two. */
function readYearAndNumber(
  year: string,
  number: string,
  sign: string,
): DatePiece[] | EverydayFault {
  const isNextYear = Number(number) === (Number(year) + 1) % 100;
  const isMonth = Number(number) >= 1 && Number(number) <= 12;
  if (isMonth && !(isNextYear && sign === '/')) {
    return [
      { kind: 'year', year },
      { kind: 'month', month: number },
    ];
  }
  return [{ kind: 'year', year }, { kind: 'dash' }, { kind: 'number', day: number }];
}

/** 1990 is the decade 199X; the 1900s and 2000s can be the whole century too, so that they are that. */
function toDecade(year: string): string {
  return year.endsWith('00') ? `${year.slice(0, 2)}XX` : `${year.slice(0, 3)}X`;
}

function readNumber(text: string, digits: string): DatePiece[] | EverydayFault {
  if (/^[1-9]\d{3}$/.test(digits)) return [{ kind: 'year', year: digits }];
  if (digits.length <= 2) return [{ kind: 'number', day: digits }];
  return { code: 'not-understood', part: text };
}
