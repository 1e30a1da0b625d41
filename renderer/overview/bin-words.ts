import { formatCount } from '#core/format-count.ts';

/** Names of the cells of the calendar that bins are made of, by the most days that each has. */
const UNITS = [
  { mostDays: 1, words: 'day' },
  { mostDays: 4, words: '2 or 3 days' },
  { mostDays: 6, words: '5 days' },
  { mostDays: 16, words: 'half-month' },
  { mostDays: 31, words: 'month' },
  { mostDays: 92, words: 'quarter' },
  { mostDays: 184, words: 'half-year' },
  { mostDays: 366, words: 'year' },
];

const DAYS_A_YEAR = 365.25;

/** What one bar of the overview counts: "Events per quarter". The first and the last bin may be cut off. */
export function binWords(edges: Int32Array): string {
  const days = Math.max(...edges.subarray(1).map((edge, at) => edge - (edges[at] ?? 0)));
  const unit = UNITS.find(({ mostDays }) => days <= mostDays);
  const years = formatCount(Math.round(days / DAYS_A_YEAR));
  return `Events per ${unit?.words ?? `${years} years`}`;
}
