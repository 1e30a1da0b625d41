import { partnerName, type DataSet, type DatedEvent } from '../events/data-set.ts';
import { eventTitle } from '../events/event-title.ts';
import { eventOf } from '../events/event-store.ts';
import { placeText } from '../events/place-text.ts';
import type { Announcement, CooperationEvent, Source } from '../events/schema.ts';
import { LEVEL_LABELS, STATUS_LABELS, type Kind } from '../events/vocabulary.ts';
import type { Interval } from '../time/calendar.ts';
import { edtfWords } from '../time/edtf-words.ts';
import { formatEventDate } from '../time/format-date.ts';
import type { Language } from '../words/language.ts';
import { andWords, commaWords } from '../words/list-words.ts';
import { dateWords, eventLinkAt, type EventLink } from './event-link.ts';
import { knownBounds } from './extent.ts';
import type { QueryIndex } from './query-index.ts';
import { seriesFacts, type SeriesFacts } from './series-facts.ts';
import { rowsOfSeries } from './series-order.ts';

/** A partner by its code and name. */
export interface NamedPartner {
  code: string;
  name: string;
}

/** A source with what this event says of it. */
export interface EventSource extends Source {
  mention: 'report' | 'passing' | 'announcement';
  note: string | null;
  publishedText: string | null;
}

/** Everything a data set holds of one event, with its references resolved and its dates in words. */
export interface EventDetail {
  event: CooperationEvent;
  date: string;
  /** First to last instant by the known ends; a lone known end has a day on either side. Null when nothing is known. */
  bounds: Interval | null;
  kind: Kind;
  statusLabel: string;
  levelLabel: string | null;
  partners: NamedPartner[];
  /** "Harbin, China": venue, city and country as far as known; null when none is. */
  place: string | null;
  series: {
    title: string;
    description: string | null;
    previous: EventLink | null;
    next: EventLink | null;
    /** Its place in the series, from 1. */
    place: number;
    facts: SeriesFacts;
    /** The edition that is planned next. */
    planned: EventLink | null;
  } | null;
  sources: EventSource[];
  announced: { text: string; date: string | null; place: string | null; source: Source | null }[];
  /** Names of the sides that participants and organisers refer to. */
  sideNames: Record<string, string>;
}

/** Gathers all about one event; null when there is no event of this id. */
export function eventDetail(index: QueryIndex, id: string): EventDetail | null {
  const { dataSet } = index;
  const { language } = dataSet;
  const dated = eventOf(index.events, id);
  if (!dated) return null;
  const { event } = dated;
  const kind = dataSet.kinds.get(event.kind);
  if (!kind) throw new Error(`Event ${id} has an unknown kind, which reading should have refused`);
  const sides = [...event.participants, ...event.organisers].flatMap(({ side }) => side ?? []);
  return {
    event,
    date: dateText(dated, language),
    bounds: dated.date && knownBounds(dated.date),
    kind,
    statusLabel: STATUS_LABELS[language][event.status],
    levelLabel: event.level === undefined ? null : LEVEL_LABELS[language][event.level],
    partners: dated.partners.map((code) => ({ code, name: partnerName(dataSet, code) })),
    place: placeText(dataSet, event.place),
    series: seriesOf(index, dated),
    sources: event.sources.flatMap(({ source: sourceId, mention, note }) => {
      const source = dataSet.sources.get(sourceId);
      return source
        ? [
            {
              ...source,
              mention,
              note: note ?? null,
              publishedText: wordsOf(source.published, language),
            },
          ]
        : [];
    }),
    announced: event.announced.map((announcement) => announcedText(dataSet, announcement)),
    sideNames: Object.fromEntries(sides.map((code) => [code, partnerName(dataSet, code)])),
  };
}

/** An event's date in words. */
export function dateText({ date }: DatedEvent, language: Language): string {
  return date === null ? dateWords(undefined, language) : formatEventDate(date, language);
}

/** The name an event goes by where only its name is heard: "title, date, partners". */
export function accessibleName(dataSet: DataSet, dated: DatedEvent): string {
  const { language } = dataSet;
  const partners = andWords(
    dated.partners.map((code) => partnerName(dataSet, code)),
    language,
  );
  return commaWords(
    [eventTitle(dated.event, language), dateText(dated, language), partners].filter(Boolean),
    language,
  );
}

function seriesOf(index: QueryIndex, { event }: DatedEvent): EventDetail['series'] {
  const series = event.series === undefined ? undefined : index.dataSet.series.get(event.series);
  if (!series) return null;
  const rows = rowsOfSeries(index.columns, series.id);
  const facts = seriesFacts(index.columns, rows.toSorted());
  const at = rows.indexOf(index.events.rowOf(event.id) ?? -1);
  const linkAt = (place: number) => {
    const row = rows[place];
    return row === undefined ? null : eventLinkAt(index, row);
  };
  return {
    title: series.title,
    description: series.description ?? null,
    previous: linkAt(at - 1),
    next: linkAt(at + 1),
    place: at + 1,
    facts,
    planned: facts.plannedRow === null ? null : eventLinkAt(index, facts.plannedRow),
  };
}

function announcedText(
  dataSet: DataSet,
  announcement: Announcement,
): EventDetail['announced'][number] {
  return {
    text: announcement.text,
    date: wordsOf(announcement.date, dataSet.language),
    place: placeText(dataSet, announcement.place),
    source: dataSet.sources.get(announcement.source) ?? null,
  };
}

function wordsOf(edtf: string | undefined, language: Language): string | null {
  return edtf === undefined ? null : edtfWords(edtf, language);
}
