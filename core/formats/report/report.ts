import { cleanText } from '../../clean-text.ts';
import { partnerName, type DataSet, type DatedEvent } from '../../events/data-set.ts';
import { placeText } from '../../events/place-text.ts';
import { eventTitle } from '../../events/event-title.ts';
import { OUTCOME_LABELS } from '../../events/outcome-labels.ts';
import type { CooperationEvent, Source } from '../../events/schema.ts';
import { STATUS_LABELS } from '../../events/vocabulary.ts';
import { DATE_FORMS } from '../../time/date-forms.ts';
import { edtfWords } from '../../time/edtf-words.ts';
import { formatEventDate } from '../../time/format-date.ts';
import type { Language } from '../../words/language.ts';
import { commaWords } from '../../words/list-words.ts';
import { isWebAddress } from '../html/html-to-text.ts';
import { REPORT_WORDS } from './report-words.ts';

/** A report on some events for people, in the language of the data set: all words, and nothing escaped yet. */
export interface Report {
  title: string;
  subtitle: string;
  /** "94 events, 13 of them undated, from 54 sources". */
  counts: string;
  /** Events by the year in which they start, in order; the undated ones come last. */
  years: { name: string; isUndated: boolean; events: DatedEvent[] }[];
  sources: Source[];
}

/** Puts some events in the order of a report; `subtitle` says in words which ones they are. */
export function toReport(dataSet: DataSet, events: Iterable<DatedEvent>, subtitle: string): Report {
  const { language } = dataSet;
  const { undated, counts } = REPORT_WORDS[language];
  const all = [...events].map((dated) => ({ dated, startMs: startOf(dated) }));
  const ordered = all.toSorted(
    (a, b) => compare(a.startMs, b.startMs) || compare(endOf(a.dated), endOf(b.dated)),
  );
  const years = new Map<string, DatedEvent[]>();
  for (const { dated, startMs } of ordered) {
    const name = Number.isFinite(startMs) ? DATE_FORMS[language].year(startMs) : undated;
    const year = years.get(name);
    if (year) year.push(dated);
    else years.set(name, [dated]);
  }
  const sources = sourcesOf(
    dataSet,
    ordered.map(({ dated }) => dated),
  );
  return {
    title: cleanText(dataSet.head.title),
    subtitle: cleanText(subtitle),
    counts: counts(all.length, years.get(undated)?.length ?? 0, sources.length),
    years: Array.from(years, ([name, ofYear]) => ({
      name,
      isUndated: name === undated,
      events: ofYear,
    })),
    sources,
  };
}

/** An event with an open start stands where it ends; infinite when nothing is known. */
function startOf({ date }: DatedEvent): number {
  const [from, to] = date?.ends ?? [null, null];
  return from?.startMs ?? to?.startMs ?? Infinity;
}

function endOf({ date }: DatedEvent): number {
  return date?.endMs ?? Infinity;
}

/** By numbers or code units: the same order on every machine. */
function compare<T extends number | string>(a: T, b: T): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** The sources of some events, each once, by publisher and then by date. */
function sourcesOf(dataSet: DataSet, events: readonly DatedEvent[]): Source[] {
  const ids = new Set(events.flatMap(({ event }) => event.sources.map(({ source }) => source)));
  const sources = [...dataSet.sources.values()].filter(({ id }) => ids.has(id));
  return sources.toSorted(
    (a, b) => compare(a.publisher, b.publisher) || compare(a.published ?? '', b.published ?? ''),
  );
}

/** A piece of text, perhaps with the web page that it leads to. */
export interface LinkedText {
  text: string;
  url?: string;
}

/** One event of a report. */
export interface ReportEntry {
  date: string;
  title: string;
  kind: { label: string; colour: string };
  /** Where it was not simply held: "Planned". */
  status?: string;
  isCancelled: boolean;
  partners: string[];
  place?: string;
  /** In lines. */
  summary: string[];
  /** "A. B., Minister, OCW (Netherlands)". */
  participants: string[];
  /** "Signed: Protocol on fossil energy." */
  outcomes: string[];
  sources: LinkedText[];
}

/** What a report says of an event. */
export function toEntry(dataSet: DataSet, { event, date, partners }: DatedEvent): ReportEntry {
  const { language } = dataSet;
  const { noDate, outcome } = REPORT_WORDS[language];
  const kind = dataSet.kinds.get(event.kind);
  const place = placeText(dataSet, event.place);
  return {
    date: date === null ? noDate : formatEventDate(date, language),
    title: cleanText(eventTitle(event, language)),
    kind: { label: cleanText(kind?.label ?? event.kind), colour: kind?.colour ?? '#7f7f7f' },
    ...(event.status !== 'held' && { status: STATUS_LABELS[language][event.status] }),
    isCancelled: event.status === 'cancelled',
    partners: partners.map((code) => cleanText(partnerName(dataSet, code))),
    ...(place !== null && { place: cleanText(place) }),
    summary: linesOf(summaryOf(event, language)),
    participants: event.participants.map((person) => personWords(dataSet, person)),
    outcomes: event.outcomes.map(({ kind: done, text }) =>
      outcome(OUTCOME_LABELS[language][done], cleanText(text)),
    ),
    sources: event.sources.flatMap(({ source: id, note }) => {
      const source = dataSet.sources.get(id);
      if (!source) return [];
      const words = [source.publisher, dateOf(source, language), note];
      return [linked(words, source.url, language)];
    }),
  };
}

/** In Chinese where that is the language and the data set has it. */
function summaryOf({ summary = '', zh }: CooperationEvent, language: Language): string {
  return (language === 'zh' && zh?.summary) || summary;
}

function personWords(
  dataSet: DataSet,
  { name, role, affiliation, side }: CooperationEvent['participants'][number],
): string {
  const { language } = dataSet;
  const parts = [name, role, affiliation].filter((word) => word !== undefined);
  const words = commaWords(parts, language);
  const { person } = REPORT_WORDS[language];
  return cleanText(side === undefined ? words : person(words, partnerName(dataSet, side)));
}

/** A source in the list of all: publisher, title and date. */
export function sourceWords(source: Source, language: Language): LinkedText {
  const words = [source.publisher, source.title && `“${source.title}”`, dateOf(source, language)];
  return linked(words, source.url, language);
}

function dateOf({ published }: Source, language: Language): string | undefined {
  return published === undefined ? undefined : edtfWords(published, language);
}

function linked(
  words: readonly (string | undefined)[],
  url: string | undefined,
  language: Language,
): LinkedText {
  const told = words.flatMap((word) => word || []);
  const text = cleanText(commaWords(told, language));
  return url !== undefined && isWebAddress(url) ? { text, url } : { text };
}

function linesOf(text: string): string[] {
  return text
    .split(/\r\n|[\r\n\u0085\u2028\u2029]/)
    .map((line) => cleanText(line))
    .filter((line) => line !== '');
}
