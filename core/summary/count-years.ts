import { OPEN_END, OPEN_START } from '../events/day-range.ts';
import type { EventColumns } from '../events/event-columns.ts';
import { edtfYear, yearFinder } from '../time/years.ts';
import type { YearBar } from './summary.ts';

/** Most bars: with more years than that each bar stands for ten, a hundred, ... of them. */
const MOST_BARS = 100;

/** The years that some events may lie in, by their known ends. */
interface YearRange {
  first: number;
  last: number;
}

/**
 * Counts events in each stretch of years that they may lie in, as a filter by these years does: an event of two years counts
 * in both, one with an open end up to the last year that any event names. With `isCertain` those count that certainly lie in
 * it (see `certainEnds`).
 */
export function countYears(
  columns: EventColumns,
  rows: Int32Array,
  isCertain: boolean,
): { yearsABar: number; years: YearBar[] } {
  const range = yearRange(columns, rows);
  if (!range) return { yearsABar: 1, years: [] };
  const yearsABar = chooseSpan(range);
  const firstBar = Math.floor(range.first / yearsABar);
  const starts = isCertain ? columns.lastStartDay : columns.startDay;
  const ends = isCertain ? columns.firstEndDay : columns.endDay;
  const lastBar = Math.floor(range.last / yearsABar);
  const toBar = barFinder(yearsABar);
  // What begins in a bar, less what has ended before it.
  const steps = new Int32Array(lastBar - firstBar + 2);
  for (const row of rows) {
    const [start, end] = [starts[row] ?? 0, ends[row] ?? 0];
    // Undated, or certain of nothing.
    if (start >= OPEN_END || end <= OPEN_START) continue;
    const from = start <= OPEN_START ? firstBar : toBar(start);
    const to = end >= OPEN_END ? lastBar : toBar(end - 1);
    if (from > to) continue;
    steps[from - firstBar] = (steps[from - firstBar] ?? 0) + 1;
    steps[to - firstBar + 1] = (steps[to - firstBar + 1] ?? 0) - 1;
  }
  return { yearsABar, years: toBars(steps, firstBar, yearsABar) };
}

function yearRange({ startDay, endDay }: EventColumns, rows: Int32Array): YearRange | null {
  let [first, last] = [OPEN_END, OPEN_START];
  for (const row of rows) {
    const [start, end] = [startDay[row] ?? 0, endDay[row] ?? 0];
    // The days of open ends and of undated events are no days.
    if (start > OPEN_START && start < OPEN_END) {
      if (start < first) first = start;
      if (start > last) last = start;
    }
    if (end > OPEN_START && end < OPEN_END) {
      if (end - 1 < first) first = end - 1;
      if (end - 1 > last) last = end - 1;
    }
  }
  if (first > last) return null;
  const yearOf = yearFinder();
  return { first: yearOf(first), last: yearOf(last) };
}

function chooseSpan({ first, last }: YearRange): number {
  let span = 1;
  while (Math.floor(last / span) - Math.floor(first / span) >= MOST_BARS) span *= 10;
  return span;
}

function barFinder(yearsABar: number): (day: number) => number {
  const yearOf = yearFinder();
  return yearsABar === 1 ? yearOf : (day) => Math.floor(yearOf(day) / yearsABar);
}

function toBars(steps: Int32Array, firstBar: number, yearsABar: number): YearBar[] {
  let count = 0;
  return Array.from(steps.subarray(0, -1), (step, at) => {
    count += step;
    const first = (firstBar + at) * yearsABar;
    const [from, to] = [edtfYear(first), edtfYear(first + yearsABar - 1)];
    return { from, to, label: from === to ? from : spanWords(from, to), count };
  });
}

/** "2010–2019"; with spaces where a minus sign would read badly. */
function spanWords(from: string, to: string): string {
  return /^Y?-/.test(from) ? `${from} – ${to}` : `${from}–${to}`;
}
