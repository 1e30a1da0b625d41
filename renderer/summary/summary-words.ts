import { formatCount } from '#core/format-count.ts';
import type { Summary } from '#core/summary/summary.ts';

/** What is said in the summary. */
export const SUMMARY_WORDS = {
  title: 'Summary',
  close: 'Close summary',
  scope: 'Events that are summed up',
  allDates: 'All dates',
  inWindow: 'In the window',
  save: 'Save summary as a table or picture',
  tab: 'What the summary shows',
  numbers: 'Numbers',
  series: 'Series',
  recurring: 'Recurring meetings',
  partnersAndSeries: 'Partners and their series',
  showAsLanes: 'Show series as lanes',
  noSeries: 'None of these events belongs to a series.',
  byWholeDataSet: 'Listed by the filters, told by the whole data set.',
  lastMet: 'last met',
  notHeldYet: 'nothing held with a date',
  notInData: 'not in the data',
  counting: 'Counting …',
  nothing: 'No event to sum up. Change the filters.',
  nothingInWindow: 'No event to sum up. Change the filters, or look at all dates.',
  kinds: 'Kinds',
  places: 'Places',
  partners: 'Partners',
  meetings: 'First and last with each partner',
  partner: 'Partner',
  first: 'First',
  last: 'Last',
  noneHeld: 'none held',
  notDated: 'None of these events has a date.',
  severalYears: 'An event of several years counts in each of them.',
  severalPartners: 'An event with several partners counts for each of them.',
  onlyHeld: 'Of the events that were held and have a date.',
} as const;

/** "92 events, 13 undated". */
export function totalWords({ total, undated }: Pick<Summary, 'total' | 'undated'>): string {
  return undated > 0
    ? `${eventsWords(total)}, ${formatCount(undated)} undated`
    : eventsWords(total);
}

/** "1 event", "37 events". */
export function eventsWords(count: number): string {
  return `${formatCount(count)} ${eventNoun(count)}`;
}

/** What so many of them are called. */
export function eventNoun(count: number): string {
  return count === 1 ? 'event' : 'events';
}

/** What the bars of years are called, by how many years each stands for. */
export function yearsTitle(yearsABar: number): string {
  return yearsABar === 1 ? 'Years' : `Years, ${formatCount(yearsABar)} a bar`;
}

/** The way to the bars that are not listed yet. */
export function allWords(count: number): string {
  return `Show all ${formatCount(count)}`;
}

/** Said where there are more than can be listed. */
export function moreWords(count: number): string {
  return `And ${formatCount(count)} more. Filter to see them.`;
}

/** A stretch of years without events. */
export function emptyYearsWords(from: string, to: string): string {
  return from === to ? `${from}: none` : `${from} to ${to}: none`;
}

/** "and 12 more"; nothing for none. */
export function andMore(count: number): string {
  return count > 0 ? ` and ${formatCount(count)} more` : '';
}

/** Events of a series that come before those that are listed. */
export function earlierWords(count: number): string {
  return `${formatCount(count)} earlier`;
}
