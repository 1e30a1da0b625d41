import { DAY_MS } from '../time/calendar.ts';
import { edtfWords } from '../time/edtf-words.ts';
import { edtfYear } from '../time/years.ts';
import type { NumberRange, SeriesFacts } from './series-facts.ts';

/** Up to so many days a cadence is said in days, weeks and months; beyond that in years. */
const MOST_DAYS = { inDays: 10, inWeeks: 25, inMonths: 335 };
const DAYS_A_MONTH = 30.44;
const DAYS_A_YEAR = 365.25;

/** Most gaps that are spelt out. */
const MOST_GAPS = 6;

/** "1st", "22nd", "113th". */
export function ordinal(number: number): string {
  const tens = number % 100;
  const isTeen = tens >= 11 && tens <= 13;
  const ending = isTeen ? undefined : { 1: 'st', 2: 'nd', 3: 'rd' }[number % 10];
  return `${number}${ending ?? 'th'}`;
}

/** "about every 2 years": no more precise than a cadence can be. */
export function cadenceWords(days: number): string {
  if (days <= MOST_DAYS.inDays) return every(Math.max(1, Math.round(days)), 'day');
  if (days <= MOST_DAYS.inWeeks) return every(Math.round(days / 7), 'week');
  if (days < MOST_DAYS.inMonths) return every(Math.round(days / DAYS_A_MONTH), 'month');
  const years = Math.round((2 * days) / DAYS_A_YEAR) / 2;
  if (Number.isInteger(years)) return every(years, 'year');
  return years === 1.5 ? 'about every year and a half' : `about every ${Math.floor(years)}½ years`;
}

function every(count: number, unit: string): string {
  return count === 1 ? `about every ${unit}` : `about every ${count} ${unit}s`;
}

/** "10th and 12th not in the data", "13th to 20th not in the data"; null when none is missing. */
export function gapWords(missing: readonly NumberRange[]): string | null {
  if (missing.length === 0) return null;
  const parts = missing.flatMap(({ from, to }) => {
    if (from === to) return [ordinal(from)];
    return to - from === 1 ? [ordinal(from), ordinal(to)] : [`${ordinal(from)} to ${ordinal(to)}`];
  });
  const more = parts.length - MOST_GAPS;
  const said = more > 0 ? [...parts.slice(0, MOST_GAPS), `${more} more`] : parts;
  return `${joinAnd(said)} not in the data`;
}

function joinAnd(parts: readonly string[]): string {
  if (parts.length === 1) return parts[0] ?? '';
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** "16th expected about 2023 (estimate)": to the month where editions follow each other that fast; null without one. */
export function expectedWords({
  expected,
  cadenceDays,
}: Pick<SeriesFacts, 'expected' | 'cadenceDays'>): string | null {
  if (!expected || cadenceDays === null) return null;
  const date = new Date(expected.day * DAY_MS);
  if (Number.isNaN(date.getTime())) return null;
  const year = edtfYear(date.getUTCFullYear());
  const month = String(date.getUTCMonth() + 1).padStart(2, '0');
  const when = cadenceDays < MOST_DAYS.inMonths ? edtfWords(`${year}-${month}`) : year;
  const which = expected.number === null ? 'next' : ordinal(expected.number);
  return `${which} expected about ${when} (estimate)`;
}
