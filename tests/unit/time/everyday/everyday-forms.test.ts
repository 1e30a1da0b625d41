import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { DAY_MS, startOfDay } from '#core/time/calendar.ts';
import { parseEdtf } from '#core/time/edtf.ts';
import { parseEverydayDate } from '#core/time/everyday/everyday-date.ts';
import { describeEverydayProblem } from '#core/time/everyday/describe-everyday-problem.ts';

const ORDERS = ['day-first', 'month-first'] as const;
const NAMES =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const pad = (number: number) => String(number).padStart(2, '0');

interface Day {
  year: number;
  month: number;
  day: number;
}

/** Ways to write a day that mean the same in both orders. */
const FORMS: ((day: Day) => string)[] = [
  ({ year, month, day }) => `${year}-${pad(month)}-${pad(day)}`,
  ({ year, month, day }) => `${year}/${month}/${day}`,
  ({ year, month, day }) => `${year}.${pad(month)}.${pad(day)}`,
  ({ year, month, day }) => `${pad(day)}.${pad(month)}.${year}`,
  ({ year, month, day }) => `${day}. ${month}. ${year}`,
  ({ year, month, day }) => `${year}${pad(month)}${pad(day)}`,
  ({ year, month, day }) => `${year}年${month}月${day}日`,
  ({ year, month, day }) => `${day} ${NAMES[month - 1]} ${year}`,
  ({ year, month, day }) => `${NAMES[month - 1]?.slice(0, 3)}. ${day}, ${year}`,
  ({ year, month, day }) => `${day}-${NAMES[month - 1]?.slice(0, 3)}-${year}`,
  ({ year, month, day }) => `${year}-${pad(month)}-${pad(day)} 23:59:59`,
];

const FIRST = startOfDay(1850) / DAY_MS;
const LAST = startOfDay(2151) / DAY_MS - 1;

function dayAt(number: number): Day & { iso: string } {
  const date = new Date(number * DAY_MS);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  return { year, month, day, iso: date.toISOString().slice(0, 10) };
}

function read(text: string, order: (typeof ORDERS)[number]): string {
  const date = parseEverydayDate(text, order);
  return date.ok ? date.value : date.error.code;
}

it('reads every day from 1850 to 2150, each in another form than the day before', () => {
  const misread: string[] = [];
  for (let number = FIRST; number <= LAST; number += 1) {
    const day = dayAt(number);
    const text = FORMS[(number - FIRST) % FORMS.length]?.(day) ?? '';
    if (read(text, ORDERS[(number - FIRST) % 2] ?? 'day-first') !== day.iso) misread.push(text);
  }
  expect(misread).toEqual([]);
}, 60_000);

it('reads any day in every form, in both orders', () => {
  fc.assert(
    fc.property(fc.integer({ min: FIRST, max: LAST }), (number) => {
      const day = dayAt(number);
      const { year, month } = day;
      for (const order of ORDERS) {
        for (const form of FORMS) expect(read(form(day), order)).toBe(day.iso);
        const numbers = order === 'day-first' ? [day.day, month] : [month, day.day];
        for (const sign of ['/', '-']) {
          expect(read([...numbers, year].join(sign), order)).toBe(day.iso);
          expect(read([...numbers.map(pad), year].join(sign), order)).toBe(day.iso);
        }
      }
    }),
    { numRuns: 500 },
  );
});

it('reads a range between any two days, or says that it ends before it starts', () => {
  const number = fc.integer({ min: FIRST, max: LAST });
  fc.assert(
    fc.property(number, number, fc.constantFrom(...FORMS.slice(0, -2)), (first, last, form) => {
      const [from, to] = [dayAt(first), dayAt(last)];
      const range = from.iso === to.iso ? from.iso : `${from.iso}/${to.iso}`;
      const expected = first > last ? 'ends-before-start' : range;
      expect(read(`${form(from)} - ${form(to)}`, 'day-first')).toBe(expected);
    }),
    { numRuns: 500 },
  );
});

/** Words and signs of dates, put together at random. */
const JUMBLE = fc
  .array(
    fc.constantFrom(
      ...'19|5|2016|16|1990s|May|Sept.|spring|Q2|first half|2016年|5月|19日|-|–|/|.|,|?|~|to|until|since|from'.split(
        '|',
      ),
      ...'between|and|about|early|perhaps|present|至|到|约|14:30|19/05/2016|2016-5-19|5/19|5.2016|/..|the|of'.split(
        '|',
      ),
    ),
    { maxLength: 8 },
  )
  .chain((words) => fc.constantFrom(' ', '').map((space) => words.join(space)));

it('returns nothing that is no EDTF, and never throws', () => {
  const text = fc.oneof(
    { weight: 3, arbitrary: JUMBLE },
    fc.string({ unit: 'binary' }),
    fc.string(),
  );
  fc.assert(
    fc.property(text, fc.constantFrom(...ORDERS), (words, order) => {
      const date = parseEverydayDate(words, order);
      const outcome = date.ok
        ? parseEdtf(date.value).ok
        : describeEverydayProblem(date.error, 'en') !== '';
      expect(outcome).toBe(true);
    }),
    { numRuns: 5000 },
  );
});

it('gives up at once on long repetitions', () => {
  const started = performance.now();
  for (const sign of [
    '1',
    '-',
    ' ',
    '1-',
    '1.',
    '12/',
    'a',
    'a ',
    '年',
    '1月-',
    'May ',
    '?',
    '2016 ',
    '00:00-',
  ]) {
    for (const length of [60, 119, 100_000]) {
      expect(parseEverydayDate(`${sign.repeat(length).slice(0, length)}!`, 'day-first').ok).toBe(
        false,
      );
    }
  }
  expect(performance.now() - started).toBeLessThan(5000);
});
