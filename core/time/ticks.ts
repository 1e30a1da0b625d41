import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc.js';
import { inLanguages, type Language } from '../words/language.ts';
import { DAY_MS, startOfDay, type EpochMs, type Interval } from './calendar.ts';
import { DATE_FORMS } from './date-forms.ts';
import { formatYear } from './format-year.ts';

dayjs.extend(utc);

/** How far apart ticks stand: whole days from one Monday to the next, or whole months counted from year 0. */
export type TickStep = { unit: 'day' } | { unit: 'week' } | { unit: 'month'; months: number };

/** A line of an axis. */
export interface Tick {
  ms: EpochMs;
  /** "14", "May", "Q2", "2016"; in Chinese "5月", "2季度". */
  label: string;
}

/** The lines of an axis. All instants are starts of UTC days inside the window. */
export interface Ticks {
  step: TickStep;
  ticks: Tick[];
  /**
   * What the ticks after it have in common: "May 2016" over days, "2016" over months; none over years. The first is
   * that of the window's own start, which may be in its midst.
   */
  contexts: Tick[];
}

const MONTH_MS = 30.44 * DAY_MS;
const MONTHS_A_YEAR = 12;

/** Weeks start on a Monday, ISO 8601 section 3.1.1.23; this is the first one after the epoch. */
const FIRST_MONDAY_MS = 4 * DAY_MS;

/** Room that the labels of each step need, in pixels at the type size of an axis. */
const LABEL_WIDTHS = inLanguages({
  en: { day: 22, week: 22, month: 32, quarter: 30, year: 42 },
  zh: { day: 22, week: 22, month: 32, quarter: 38, year: 42 },
});

/** Years between ticks; longer periods go on in powers of ten. */
const YEAR_STEPS = [
  1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000,
];

/** The ticks of a window that is drawn `widthPx` wide: the finest step whose labels have room. */
export function toTicks(window: Interval, widthPx: number, language: Language): Ticks {
  const pxPerMs = widthPx / (window.endMs - window.startMs);
  const step = STEPS.find((candidate) => hasRoom(candidate, pxPerMs, language)) ?? COARSEST;
  const starts = [...startsOf(step, window)];
  return {
    step,
    ticks: starts.map((ms) => ({ ms, label: labelOf(step, ms, language) })),
    contexts: contextsOf(step, window, language),
  };
}

const STEPS: TickStep[] = [
  { unit: 'day' },
  { unit: 'week' },
  { unit: 'month', months: 1 },
  { unit: 'month', months: 3 },
  ...YEAR_STEPS.map((years) => ({ unit: 'month' as const, months: years * MONTHS_A_YEAR })),
];
const COARSEST: TickStep = { unit: 'month', months: 100_000 * MONTHS_A_YEAR };

function hasRoom(step: TickStep, pxPerMs: number, language: Language): boolean {
  return lengthMs(step) * pxPerMs >= LABEL_WIDTHS[language][labelKind(step)];
}

function lengthMs(step: TickStep): number {
  if (step.unit === 'day') return DAY_MS;
  return step.unit === 'week' ? 7 * DAY_MS : step.months * MONTH_MS;
}

function labelKind(step: TickStep): 'day' | 'week' | 'month' | 'quarter' | 'year' {
  if (step.unit !== 'month') return step.unit;
  if (step.months === 1) return 'month';
  return step.months < MONTHS_A_YEAR ? 'quarter' : 'year';
}

/** Every start of a step inside the window, its own start included. */
function* startsOf(step: TickStep, { startMs, endMs }: Interval): Generator<EpochMs> {
  let at = firstIndex(step, startMs);
  for (let ms = startAt(step, at); ms < endMs; ms = startAt(step, at)) {
    if (ms >= startMs) yield ms;
    at += 1;
  }
}

function firstIndex(step: TickStep, ms: EpochMs): number {
  if (step.unit === 'day') return Math.floor(ms / DAY_MS);
  if (step.unit === 'week') return Math.floor((ms - FIRST_MONDAY_MS) / (7 * DAY_MS));
  const date = dayjs.utc(ms);
  return Math.floor((date.year() * MONTHS_A_YEAR + date.month()) / step.months);
}

function startAt(step: TickStep, index: number): EpochMs {
  if (step.unit === 'day') return index * DAY_MS;
  if (step.unit === 'week') return FIRST_MONDAY_MS + index * 7 * DAY_MS;
  return startOfDay(0, index * step.months);
}

function labelOf(step: TickStep, ms: EpochMs, language: Language): string {
  switch (labelKind(step)) {
    case 'day':
    case 'week':
      return String(dayjs.utc(ms).date());
    case 'month':
      return DATE_FORMS[language].plainMonth(ms);
    case 'quarter':
      return DATE_FORMS[language].plainQuarter(ms);
    case 'year':
      return formatYear(ms);
  }
}

function contextsOf(step: TickStep, window: Interval, language: Language): Tick[] {
  const context = contextStep(step);
  if (context === null) return [];
  const inside = [...startsOf(context, window)].filter((ms) => ms > window.startMs);
  return [window.startMs, ...inside].map((ms) => ({
    ms,
    label: contextLabel(context, ms, language),
  }));
}

function contextStep(step: TickStep): (TickStep & { unit: 'month' }) | null {
  if (step.unit !== 'month') return { unit: 'month', months: 1 };
  return step.months < MONTHS_A_YEAR ? { unit: 'month', months: MONTHS_A_YEAR } : null;
}

function contextLabel(
  { months }: TickStep & { unit: 'month' },
  ms: EpochMs,
  language: Language,
): string {
  return DATE_FORMS[language][months === 1 ? 'month' : 'year'](ms);
}
