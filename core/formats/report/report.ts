import { cleanText } from '../../clean-text.ts';
import { partnerName, type DataSet, type DatedEvent } from '../../events/data-set.ts';
import { placeText } from '../../events/place-text.ts';
import { eventTitle } from '../../events/event-title.ts';
import type { CooperationEvent, Source } from '../../events/schema.ts';
import { STATUS_LABELS } from '../../events/vocabulary.ts';
import { formatCount } from '../../format-count.ts';
import { edtfWords } from '../../time/edtf-words.ts';
import { formatEventDate } from '../../time/format-date.ts';
import { formatYear } from '../../time/format-year.ts';
import { isWebAddress } from '../html/html-to-text.ts';

/** A report on some events for people: all words, and nothing escaped yet. */
export interface Report {
  title: string;
  subtitle: string;
  /** "94 events, 13 of them undated, from 54 sources". */
  counts: string;
  /** Events by the year in which they start, in order; the undated ones come last. */
  years: { name: string; events: DatedEvent[] }[];
  sources: Source[];
}

/** Heading above the events of no known date. */
export const UNDATED = 'Undated';

/** Puts some events in the order of a report; `subtitle` says in words which ones they are. */
export function toReport(dataSet: DataSet, events: Iterable<DatedEvent>, subtitle: string): Report {
  const all = [...events].map((dated) => ({ dated, startMs: startOf(dated) }));
  const ordered = all.toSorted(
    (a, b) => compare(a.startMs, b.startMs) || compare(endOf(a.dated), endOf(b.dated)),
  );
  const years = new Map<string, DatedEvent[]>();
  for (const { dated, startMs } of ordered) {
    const name = Number.isFinite(startMs) ? formatYear(startMs) : UNDATED;
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
    counts: countWords(all.length, years.get(UNDATED)?.length ?? 0, sources.length),
    years: Array.from(years, ([name, ofYear]) => ({ name, events: ofYear })),
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

function countWords(events: number, undated: number, sources: number): string {
  const all = `${formatCount(events)} ${events === 1 ? 'event' : 'events'}`;
  const without = undated > 0 ? `, ${formatCount(undated)} of them undated` : '';
  return `${all}${without}, from ${formatCount(sources)} ${sources === 1 ? 'source' : 'sources'}`;
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
  const kind = dataSet.kinds.get(event.kind);
  const place = placeText(dataSet, event.place);
  return {
    date: date === null ? 'no date known' : formatEventDate(date, dataSet.language),
    title: cleanText(eventTitle(event, dataSet.language)),
    kind: { label: cleanText(kind?.label ?? event.kind), colour: kind?.colour ?? '#7f7f7f' },
    ...(event.status !== 'held' && { status: STATUS_LABELS[dataSet.language][event.status] }),
    partners: partners.map((code) => cleanText(partnerName(dataSet, code))),
    ...(place !== null && { place: cleanText(place) }),
    summary: linesOf(event.summary ?? ''),
    participants: event.participants.map((person) => personWords(dataSet, person)),
    outcomes: event.outcomes.map(
      ({ kind: what, text }) =>
        `${what.charAt(0).toUpperCase()}${what.slice(1)}: ${cleanText(text)}`,
    ),
    sources: event.sources.flatMap(({ source: id, note }) => {
      const source = dataSet.sources.get(id);
      return source ? [linked([source.publisher, dateOf(source), note], source.url)] : [];
    }),
  };
}

function personWords(
  dataSet: DataSet,
  { name, role, affiliation, side }: CooperationEvent['participants'][number],
): string {
  const words = [name, role, affiliation].filter((word) => word !== undefined).join(', ');
  return cleanText(side === undefined ? words : `${words} (${partnerName(dataSet, side)})`);
}

/** A source in the list of all: publisher, title and date. */
export function sourceWords(source: Source): LinkedText {
  return linked(
    [source.publisher, source.title && `“${source.title}”`, dateOf(source)],
    source.url,
  );
}

function dateOf({ published }: Source): string | undefined {
  return published === undefined ? undefined : edtfWords(published, 'en');
}

function linked(words: readonly (string | undefined)[], url: string | undefined): LinkedText {
  const text = cleanText(words.filter(Boolean).join(', '));
  return url !== undefined && isWebAddress(url) ? { text, url } : { text };
}

function linesOf(text: string): string[] {
  return text
    .split(/\r\n|[\r\n\u0085\u2028\u2029]/)
    .map((line) => cleanText(line))
    .filter((line) => line !== '');
}
