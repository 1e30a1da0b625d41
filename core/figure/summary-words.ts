import { formatCount } from '../format-count.ts';
import type { PartnerBar, Summary } from '../summary/summary.ts';

/** What a picture of a summary says. */
export const SUMMARY_FIGURE_WORDS = {
  years: 'Events a year',
  partners: 'Partners, first and last held',
  kinds: 'Kinds',
  places: 'Places',
  sources: 'Sources',
  allDates: 'all dates',
  note: 'An event of several years, or with several partners, counts for each of them.',
} as const;

/** What its bars of years are called. */
export function yearsHeading(yearsABar: number): string {
  return yearsABar === 1
    ? SUMMARY_FIGURE_WORDS.years
    : `Events in ${formatCount(yearsABar)} years each`;
}

/** "88 events, 13 undated". */
export function summedWords({ total, undated }: Pick<Summary, 'total' | 'undated'>): string {
  const events = `${formatCount(total)} ${total === 1 ? 'event' : 'events'}`;
  return undated === 0 ? events : `${events}, ${formatCount(undated)} undated`;
}

/** Years without events. */
export function emptyYears(from: string, to: string): string {
  return from === to ? `${from}: none` : `${from} to ${to}: none`;
}

/** What stands beside a partner: "10 Nov 2009 to 17 May 2022". */
export function heldWords({ first, last }: Pick<PartnerBar, 'first' | 'last'>): string | undefined {
  if (!first || !last) return undefined;
  return first.date === last.date ? first.date : `${first.date} to ${last.date}`;
}

/** Said under a list that is cut. */
export function cutWords(count: number): string {
  return `and ${formatCount(count)} more`;
}
