import { OPEN_END, OPEN_START, UNDATED } from '../events/day-range.ts';
import type { EventColumns } from '../events/event-columns.ts';
import type { Status } from '../events/vocabulary.ts';

/** Numbers from one to another, both included. */
export interface NumberRange {
  from: number;
  to: number;
}

/** The edition that is expected next: an estimate, nothing that a source says. */
export interface ExpectedEdition {
  /** Null where editions are not numbered. */
  number: number | null;
  /** From 1970-01-01. */
  day: number;
}

/** What the editions of a series tell of it. */
export interface SeriesFacts {
  /** Events of it. */
  count: number;
  /** Numbers between the first and the last that no event has. */
  missing: NumberRange[];
  /** Days from one edition to the next, by their median; null with fewer than three that are dated. */
  cadenceDays: number | null;
  /** Null without a cadence, and where the next one is planned. */
  expected: ExpectedEdition | null;
  /** Row of the one that is planned next; null where there is none. */
  plannedRow: number | null;
}

/** An edition that was held, and when. */
interface DatedEdition {
  /** 0 where it has none. */
  number: number;
  day: number;
}

/** With fewer there are not two intervals to compare. */
const LEAST_EDITIONS = 3;

/** A date that may mean more days says too little of when an edition was: a year is the least precise. */
const MOST_DAYS = 366;

/**
 * What can be told of a series by its rows, which are in time order.
 *
 * The rule. Editions count that were held and whose date is known to a year: the middle of what it may mean is their day.
 * Several events of one number are one edition, on the day of the first; so are several without a number on one day. From one to
 * the next by time is an interval; where both have numbers that lie n apart it is n intervals of an nth. The cadence is the
 * median of all of them, and the next one is expected so long after the last. Where later numbers are in the data without
 * a date, it is the one after these, so many intervals later. Nothing is expected where one is planned after the last.
 *
 *     11th 2014-06, 13th 2017-03    two intervals of 1.4 years; the 12th is missing
 */
export function seriesFacts(columns: EventColumns, rows: Int32Array): SeriesFacts {
  const editions = datedEditions(columns, rows);
  const numbers = numbersOf(columns, rows);
  const cadenceDays = editions.length < LEAST_EDITIONS ? null : medianInterval(editions);
  const plannedRow = findPlanned(columns, rows);
  return {
    count: rows.length,
    missing: missingOf(numbers),
    cadenceDays,
    expected:
      cadenceDays === null || plannedRow !== null
        ? null
        : expectNext(editions, cadenceDays, numbers.at(-1) ?? 0),
    plannedRow,
  };
}

function datedEditions(columns: EventColumns, rows: Int32Array): DatedEdition[] {
  const { startDay, endDay, edition } = columns;
  const isHeld = statusIs(columns, 'held');
  const found = Array.from(rows).flatMap((row): DatedEdition[] => {
    const [start, end] = [startDay[row] ?? UNDATED, endDay[row] ?? UNDATED];
    const isKnown = start > OPEN_START && end < OPEN_END && end - start <= MOST_DAYS;
    if (!isKnown || !isHeld(row)) return [];
    return [{ number: edition[row] ?? 0, day: Math.floor((start + end - 1) / 2) }];
  });
  return withoutDoubles(found.toSorted((a, b) => a.day - b.day || a.number - b.number));
}

function withoutDoubles(editions: readonly DatedEdition[]): DatedEdition[] {
  const numbers = new Set<number>();
  return editions.filter(({ number, day }, at) => {
    if (number === 0) return !(at > 0 && editions[at - 1]?.day === day);
    if (numbers.has(number)) return false;
    numbers.add(number);
    return true;
  });
}

/** All numbers, each once, in rising order. */
function numbersOf({ edition }: EventColumns, rows: Int32Array): number[] {
  const numbers = new Set(Array.from(rows, (row) => edition[row] ?? 0));
  numbers.delete(0);
  return [...numbers].toSorted((a, b) => a - b);
}

function missingOf(numbers: readonly number[]): NumberRange[] {
  return numbers.slice(1).flatMap((number, at) => {
    const from = (numbers[at] ?? 0) + 1;
    return from < number ? [{ from, to: number - 1 }] : [];
  });
}

/** Null where all lie on one day. */
function medianInterval(editions: readonly DatedEdition[]): number | null {
  const intervals = editions.slice(1).flatMap((next, at) => {
    const before = editions[at];
    if (!before || next.day <= before.day) return [];
    const areNumbered = before.number > 0 && next.number > before.number;
    const times = areNumbered ? next.number - before.number : 1;
    return [{ days: (next.day - before.day) / times, times }];
  });
  const sorted = intervals.toSorted((a, b) => a.days - b.days);
  const half = sorted.reduce((sum, { times }) => sum + times, 0) / 2;
  let sum = 0;
  for (const [at, { days, times }] of sorted.entries()) {
    sum += times;
    // Exactly half of them are no longer: the median lies between this and the next.
    if (sum === half) return (days + (sorted[at + 1]?.days ?? days)) / 2;
    if (sum > half) return days;
  }
  return null;
}

function expectNext(
  editions: readonly DatedEdition[],
  cadenceDays: number,
  lastNumber: number,
): ExpectedEdition | null {
  const last = editions.at(-1);
  if (!last) return null;
  const isNumbered = last.number > 0;
  const times = isNumbered ? lastNumber - last.number + 1 : 1;
  return {
    number: isNumbered ? lastNumber + 1 : null,
    day: Math.round(last.day + times * cadenceDays),
  };
}

/**
 * The first that is planned to begin on a later day than the last that was held did; undated ones come after any. Of two
 * that begin on one day neither is the later, whichever stands first in the file.
 */
function findPlanned(columns: EventColumns, rows: Int32Array): number | null {
  const isHeld = statusIs(columns, 'held');
  const isPlanned = statusIs(columns, 'planned');
  const { startDay } = columns;
  const dayOf = (row: number): number => startDay[row] ?? UNDATED;
  const lastHeld = rows.findLast((row) => dayOf(row) !== UNDATED && isHeld(row));
  const lastDay = lastHeld === undefined ? -Infinity : dayOf(lastHeld);
  return rows.find((row) => dayOf(row) > lastDay && isPlanned(row)) ?? null;
}

function statusIs({ attributes }: EventColumns, status: Status): (row: number) => boolean {
  const { values, starts, codes } = attributes.statuses;
  const code = values.indexOf(status);
  return (row) => codes[starts[row] ?? 0] === code;
}
