import { formatCount } from '../format-count.ts';
import type { PartnerBar, Summary } from '../summary/summary.ts';
import { eventCount } from '../words/count-words.ts';
import { inLanguages, type Language } from '../words/language.ts';

interface SummaryFigureWords {
  years: string;
  partners: string;
  kinds: string;
  places: string;
  sources: string;
  allDates: string;
  /** What stands under the bars; `data` says which data set they are of. */
  note: (data: string) => string;
  /** For those who cannot see the picture. */
  description: (words: { title: string; subtitle: string; note: string }) => string;
  manyYears: (yearsABar: number) => string;
  undated: (events: string, undated: number) => string;
  emptyYear: (year: string) => string;
  emptyYears: (from: string, to: string) => string;
  held: (first: string, last: string) => string;
  /** Said under a list that is cut. */
  more: (count: number) => string;
}

/** What a picture of a summary says. */
export const SUMMARY_FIGURE_WORDS = inLanguages<SummaryFigureWords>({
  en: {
    years: 'Events a year',
    partners: 'Partners, first and last held',
    kinds: 'Kinds',
    places: 'Places',
    sources: 'Sources',
    allDates: 'all dates',
    note: (data) =>
      `An event of several years, or with several partners, counts for each of them. Data: ${data}.`,
    description: ({ title, subtitle, note }) => `${title}. ${subtitle}. ${note}`,
    manyYears: (yearsABar) => `Events in ${formatCount(yearsABar)} years each`,
    undated: (events, undated) => `${events}, ${formatCount(undated)} undated`,
    emptyYear: (year) => `${year}: none`,
    emptyYears: (from, to) => `${from} to ${to}: none`,
    held: (first, last) => `${first} to ${last}`,
    more: (count) => `and ${formatCount(count)} more`,
  },
  zh: {
    years: '每年事件数',
    partners: '伙伴，首次和末次举行',
    kinds: '类型',
    places: '地点',
    sources: '来源',
    allDates: '全部日期',
    note: (data) => `跨越多年或涉及多个伙伴的事件，在每一年、每个伙伴下各计一次。数据：${data}。`,
    description: ({ title, subtitle, note }) => `${title}。${subtitle}。${note}`,
    manyYears: (yearsABar) => `每${formatCount(yearsABar)}年事件数`,
    undated: (events, undated) => `${events}，其中${formatCount(undated)}个日期不详`,
    emptyYear: (year) => `${year}年：无`,
    emptyYears: (from, to) => `${from}至${to}年：无`,
    held: (first, last) => `${first}至${last}`,
    more: (count) => `另有${formatCount(count)}个`,
  },
});

/** What its bars of years are called. */
export function yearsHeading(yearsABar: number, language: Language): string {
  const { years, manyYears } = SUMMARY_FIGURE_WORDS[language];
  return yearsABar === 1 ? years : manyYears(yearsABar);
}

/** "88 events, 13 undated". */
export function summedWords(
  { total, undated }: Pick<Summary, 'total' | 'undated'>,
  language: Language,
): string {
  const events = eventCount(total, language);
  return undated === 0 ? events : SUMMARY_FIGURE_WORDS[language].undated(events, undated);
}

/** Years without events. */
export function emptyYearsWords(from: string, to: string, language: Language): string {
  const { emptyYear, emptyYears } = SUMMARY_FIGURE_WORDS[language];
  return from === to ? emptyYear(from) : emptyYears(from, to);
}

/** What stands beside a partner: "10 Nov 2009 to 17 May 2022". */
export function heldWords(
  { first, last }: Pick<PartnerBar, 'first' | 'last'>,
  language: Language,
): string | undefined {
  if (!first || !last) return undefined;
  if (first.date === last.date) return first.date;
  return SUMMARY_FIGURE_WORDS[language].held(first.date, last.date);
}
