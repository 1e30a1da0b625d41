import { DAY_MS, type EpochMs } from '../../time/calendar.ts';
import { dayNumber, factsOf, startOfWeek, weekOf, type DayFacts } from './day-facts.ts';
import type { RecurrenceRule } from './recurrence-rule.ts';

/** How many days and times may still be looked at; shared by all rules of a file. */
export interface Budget {
  left: number;
}

/**
 * The starts that a rule gives from its first one on, in their order, as wall-clock times; those before the first are left
 * out. It ends with the rule's own count, after `lastMs`, or when the budget is spent; UNTIL is left to the caller. Days
 * are looked at one by one, so a rule that no day ever meets ends like any other.
 */
export function* expandRule(
  rule: RecurrenceRule,
  firstMs: EpochMs,
  lastMs: EpochMs,
  budget: Budget,
): Generator<EpochMs> {
  let count = 0;
  for (const ms of candidates(rule, firstMs, lastMs, budget)) {
    if (ms < firstMs) continue;
    if (ms > lastMs || (rule.count !== undefined && count >= rule.count)) return;
    count += 1;
    yield ms;
  }
}

const STEPS_MS = { SECONDLY: 1000, MINUTELY: 60_000, HOURLY: 3_600_000 };

function* candidates(
  rule: RecurrenceRule,
  firstMs: EpochMs,
  lastMs: EpochMs,
  budget: Budget,
): Generator<EpochMs> {
  const { frequency } = rule;
  if (frequency === 'SECONDLY' || frequency === 'MINUTELY' || frequency === 'HOURLY') {
    yield* withinDays(rule, firstMs, lastMs, STEPS_MS[frequency] * rule.interval, budget);
    return;
  }
  const first = factsOf(Math.floor(firstMs / DAY_MS));
  const times = timesOfDay(rule, firstMs - first.day * DAY_MS);
  const fits = dayTest(rule, first);
  for (const [from, to] of periods(rule, first, lastMs)) {
    const starts: EpochMs[] = [];
    for (let day = from; day < to; day++) {
      if (--budget.left < 0) return;
      if (fits(factsOf(day))) starts.push(...times.map((time) => day * DAY_MS + time));
    }
    yield* atPositions(starts, rule.byPosition);
  }
}

function* withinDays(
  rule: RecurrenceRule,
  firstMs: EpochMs,
  lastMs: EpochMs,
  stepMs: number,
  budget: Budget,
): Generator<EpochMs> {
  const test = dayTest(rule, undefined);
  let last = { day: NaN, fits: false };
  for (let ms = firstMs; ms <= lastMs; ms += stepMs) {
    if (--budget.left < 0) return;
    const day = Math.floor(ms / DAY_MS);
    if (day !== last.day) last = { day, fits: test(factsOf(day)) };
    const hour = Math.floor((ms - day * DAY_MS) / 3_600_000);
    if (last.fits && isIn(rule.byHour, hour)) yield ms;
  }
}

/** The spans of days that a rule goes through, each from its first day to that after its last. */
function* periods(
  { frequency, interval, weekStart }: RecurrenceRule,
  { day, year, month }: DayFacts,
  lastMs: EpochMs,
): Generator<[from: number, to: number]> {
  for (let step = 0; ; step += interval) {
    const [from, to] = (() => {
      switch (frequency) {
        case 'YEARLY':
          return [dayNumber(year + step, 1, 1), dayNumber(year + step + 1, 1, 1)];
        case 'MONTHLY':
          return [dayNumber(year, month + step, 1), dayNumber(year, month + step + 1, 1)];
        case 'WEEKLY':
          return [
            startOfWeek(day, weekStart) + 7 * step,
            startOfWeek(day, weekStart) + 7 * step + 7,
          ];
        default:
          return [day + step, day + step + 1];
      }
    })();
    // Beyond the range of dates both are NaN.
    if (!(from * DAY_MS <= lastMs) || !(to > from)) return;
    yield [from, to];
  }
}

/** Whether a list of a rule has a value; a list it does not have takes all. */
function isIn(list: readonly number[], value: number, length?: number): boolean {
  if (list.length === 0 || list.includes(value)) return true;
  return length !== undefined && list.includes(value - length - 1);
}

/**
 * Tells whether a rule takes a day. All its parts have to; what it leaves open is that of its first day (RFC 5545, 3.3.10:
 * the table of how the parts limit and expand each other comes to the same for days).
 */
function dayTest(rule: RecurrenceRule, first: DayFacts | undefined): (facts: DayFacts) => boolean {
  const { frequency, byDay, byDate, byYearDay, byWeek, byMonth, weekStart } = rule;
  const isYearly = frequency === 'YEARLY';
  const isOpen = byDay.length + byDate.length + byYearDay.length === 0;
  const sameDate = isOpen && (frequency === 'MONTHLY' || (isYearly && byWeek.length === 0));
  const sameMonth = sameDate && isYearly && byMonth.length === 0;
  const sameWeekday = isOpen && (frequency === 'WEEKLY' || (isYearly && byWeek.length > 0));
  return (facts) => {
    if (!isIn(byMonth, facts.month)) return false;
    if (!isIn(byDate, facts.date, facts.monthLength)) return false;
    if (!isIn(byYearDay, facts.yearDay, facts.yearLength)) return false;
    if (byDay.length > 0 && !hasWeekday(rule, facts)) return false;
    if (first && sameDate && facts.date !== first.date) return false;
    if (first && sameMonth && facts.month !== first.month) return false;
    if (first && sameWeekday && facts.weekday !== first.weekday) return false;
    if (byWeek.length === 0) return true;
    const { week, weeks } = weekOf(facts.day, weekStart);
    return isIn(byWeek, week, weeks);
  };
}

/** The nth weekday is that of the month where the rule goes by months, else that of the year. */
function hasWeekday({ byDay, frequency, byMonth }: RecurrenceRule, facts: DayFacts): boolean {
  const isOfYear = frequency === 'YEARLY' && byMonth.length === 0;
  const [at, length] = isOfYear
    ? [facts.yearDay, facts.yearLength]
    : [facts.date, facts.monthLength];
  const [nth, nthLast] = [Math.ceil(at / 7), -Math.ceil((length - at + 1) / 7)];
  return byDay.some(
    (day) =>
      day.weekday === facts.weekday && (day.nth === 0 || day.nth === nth || day.nth === nthLast),
  );
}

/** Times of day in milliseconds; what a rule leaves open is that of its first time. */
function timesOfDay({ byHour, byMinute, bySecond }: RecurrenceRule, firstMs: number): number[] {
  const second = Math.floor(firstMs / 1000);
  return inOrder(byHour, Math.floor(second / 3600)).flatMap((h) =>
    inOrder(byMinute, Math.floor(second / 60) % 60).flatMap((m) =>
      inOrder(bySecond, second % 60).map((s) => ((h * 60 + m) * 60 + s) * 1000),
    ),
  );
}

function inOrder(list: readonly number[], open: number): number[] {
  return list.length > 0 ? list.toSorted((a, b) => a - b) : [open];
}

/** BYSETPOS: some of the starts of a period, counted from its start or its end. */
function atPositions(starts: EpochMs[], positions: readonly number[]): EpochMs[] {
  if (positions.length === 0) return starts;
  return starts.filter((_, at) => isIn(positions, at + 1, starts.length));
}
