import type { DataSet, DatedEvent } from '../../events/data-set.ts';
import type { CooperationEvent } from '../../events/schema.ts';
import { parseEdtf } from '../../time/edtf.ts';
import { toCalendarDays, toDateText, type CalendarDays } from './calendar-days.ts';
import { toCalendarText, toLocation, toSummary } from './calendar-text.ts';
import { escapeText, foldLine } from './fold-line.ts';
import { dayText } from './moment.ts';
import { DATE_PROPERTY, FIELDS_PROPERTY, KIND_PARAM, UID_SUFFIX } from './own-properties.ts';
import { toOwnFields } from './to-own-fields.ts';

/**
 * Events of a data set as an iCalendar file (RFC 5545), in pieces that end in CRLF. A calendar has only days: a date that
 * says less or more is written as all the days it may mean, with the date itself beside it. An event without a date, or
 * with one that has no four-digit year, is a VJOURNAL, the one component that needs none.
 *
 * DTSTAMP, the time of the last change, is midnight UTC of the first day of the data set's `updated`, else of 1970: the
 * same events make the same bytes at any time.
 */
export function* formatICalendar(
  dataSet: DataSet,
  events: Iterable<DatedEvent>,
): Generator<string> {
  const { title, description, updated } = dataSet.head;
  yield joinLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Cooperation Timeline//Cooperation Timeline//EN',
    'CALSCALE:GREGORIAN',
    ...['NAME', 'X-WR-CALNAME'].map((name) => textLine(name, title)),
    ...['DESCRIPTION', 'X-WR-CALDESC'].map((name) => textLine(name, description)),
  ]);
  const stamp = toStamp(updated);
  for (const dated of events) yield joinLines(eventLines(dataSet, dated, stamp));
  yield joinLines(['END:VCALENDAR']);
}

type Line = string | undefined;

function joinLines(lines: readonly Line[]): string {
  return lines.map((line) => (line === undefined ? '' : foldLine(line))).join('');
}

function textLine(name: string, text: string | undefined): Line {
  const clean = text === undefined ? '' : toCalendarText(text);
  return clean === '' ? undefined : `${name}:${escapeText(clean)}`;
}

function toStamp(updated: string | undefined): string {
  const date = updated === undefined ? undefined : parseEdtf(updated);
  const days = date?.ok ? toCalendarDays(date.value) : null;
  return `${basicDay(days?.startMs ?? 0)}T000000Z`;
}

function basicDay(ms: number): string {
  return dayText(ms).replaceAll('-', '');
}

function eventLines(dataSet: DataSet, { event, date }: DatedEvent, stamp: string): Line[] {
  const days = date && toCalendarDays(date);
  const name = days ? 'VEVENT' : 'VJOURNAL';
  const { kind, topics, place } = event;
  const links = event.sources.map(({ source }) => dataSet.sources.get(source)?.url);
  const link = links.find((url) => url !== undefined);
  return [
    `BEGIN:${name}`,
    `UID:${event.id}${UID_SUFFIX}`,
    `DTSTAMP:${stamp}`,
    ...(days ? dateLines(days) : []),
    event.date === undefined || (days && toDateText(days) === event.date)
      ? undefined
      : `${DATE_PROPERTY}:${escapeText(event.date)}`,
    textLine('SUMMARY', toSummary(event.title)),
    textLine('DESCRIPTION', event.summary),
    // Journals have no place.
    days && place ? textLine('LOCATION', toLocation(place)) : undefined,
    `STATUS:${days ? EVENT_STATUSES[event.status] : JOURNAL_STATUSES[event.status]}`,
    `CATEGORIES;${KIND_PARAM}=${kind}:${escapeText(toCalendarText(dataSet.kinds.get(kind)?.label ?? kind))}`,
    topicsLine(topics),
    link === undefined ? undefined : `URL:${toCalendarText(link)}`,
    days ? 'TRANSP:TRANSPARENT' : undefined,
    `${FIELDS_PROPERTY}:${escapeText(JSON.stringify(toOwnFields(dataSet, event)))}`,
    `END:${name}`,
  ];
}

function dateLines({ startMs, endMs }: CalendarDays): Line[] {
  return [`DTSTART;VALUE=DATE:${basicDay(startMs)}`, `DTEND;VALUE=DATE:${basicDay(endMs)}`];
}

/** A postponed event is one that is planned; that it is postponed stands beside it. */
const EVENT_STATUSES: Record<CooperationEvent['status'], string> = {
  held: 'CONFIRMED',
  planned: 'TENTATIVE',
  postponed: 'TENTATIVE',
  cancelled: 'CANCELLED',
};

const JOURNAL_STATUSES: Record<CooperationEvent['status'], string> = {
  held: 'FINAL',
  planned: 'DRAFT',
  postponed: 'DRAFT',
  cancelled: 'CANCELLED',
};

function topicsLine(topics: readonly string[]): Line {
  const texts = topics.map(toCalendarText).filter((topic) => topic !== '');
  return texts.length === 0 ? undefined : `CATEGORIES:${texts.map(escapeText).join(',')}`;
}
