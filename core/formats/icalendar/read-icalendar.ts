import { fail, ok, type Result } from '../../result.ts';
import type { EventDraft, FileDraft } from '../drafts/event-draft.ts';
import { fileProblem, type Problem } from '../problem.ts';
import { findComponents, type Components } from './components.ts';
import { textOf } from './draft-fields.ts';
import { newFileBudget } from './occurrences.ts';
import { UID_SUFFIX } from './own-properties.ts';
import { ProblemList } from './problem-list.ts';
import { readEvent, type CalendarEvent } from './read-event.ts';
import { repeatEvents } from './repeat-events.ts';
import { toZones } from './zones.ts';

/** What stands in an iCalendar file. */
export interface CalendarDrafts {
  file: FileDraft;
  /** Events in the order of the file; the occurrences of one that repeats follow each other. */
  drafts: EventDraft[];
  problems: Problem[];
}

/**
 * Reads an iCalendar file (RFC 5545), also one of several calendars, or of bare events in none. A broken event keeps no
 * other one out. Each VEVENT is a draft, or several when it repeats, or a problem says why it is not in; a VJOURNAL is one
 * only when we wrote it, for an event without a date. The day of an event is the one its own zone has, as it is written.
 */
export function readICalendar(text: string): Result<CalendarDrafts, Problem> {
  if (text.trim() === '') return fail(fileProblem('file-empty'));
  const components = findComponents(text);
  const [events, foreign] = splitJournals(components.events);
  if (!components.hasCalendar && events.length === 0) {
    const facts = { expected: { say: 'icalendar' }, reason: { say: 'no-calendar' } } as const;
    return fail(fileProblem('form-broken', facts));
  }
  const found = new ProblemList();
  const add = (problem: Problem) => found.add(problem);
  const unknownZones = new Set<string>();
  const zones = toZones(components.zones, (zone) => unknownZones.add(zone));
  const read: CalendarEvent[] = [];
  for (const event of events) {
    const result = readEvent(event, zones, add);
    if (result.ok) read.push(result.value);
    else add(result.error);
  }
  const drafts = [...repeatEvents(read, zones, newFileBudget(), add)];
  for (const zone of unknownZones)
    add({ code: 'calendar-zone-unknown', ...placeOfZone(read, zone), found: zone });
  tellOthers(components, foreign, add);
  return ok({ file: toFile(components), drafts, problems: found.problems });
}

type Event = Components['events'][number];

/** Journals of ours are events without a date; those of others are diaries. */
function splitJournals(components: readonly Event[]): [events: Event[], foreign: Event[]] {
  const isEvent = ({ name, properties }: Event) =>
    name === 'VEVENT' ||
    properties.some((property) => property.name === 'UID' && property.value.endsWith(UID_SUFFIX));
  return [
    components.filter((event) => isEvent(event)),
    components.filter((event) => !isEvent(event)),
  ];
}

/** The first event that names a zone. */
function placeOfZone(events: readonly CalendarEvent[], zone: string) {
  const event = events.find(({ event: { properties } }) =>
    properties.some(({ params }) => params.get('TZID') === zone),
  );
  return event?.draft.at ?? { line: 1, column: 1, path: '' };
}

/** Has no events: what else stands in calendars. */
const NO_EVENTS = new Set(['VTIMEZONE', 'VALARM']);

function tellOthers(
  { others, openCalendar }: Components,
  journals: readonly Event[],
  add: (problem: Problem) => void,
): void {
  const counts = [...others].filter(([name]) => !NO_EVENTS.has(name));
  const [journal] = journals;
  if (journal) counts.push(['VJOURNAL', { count: journals.length, line: journal.line }]);
  const lines = counts.map(([, { line }]) => line);
  if (counts.length > 0) {
    const found = counts.map(([name, { count }]) => `${count} ${name}`).join(', ');
    add({
      code: 'calendar-parts-passed-over',
      line: Math.min(...lines),
      column: 1,
      path: '',
      found,
    });
  }
  if (openCalendar !== undefined)
    add({ code: 'calendar-cut-off', line: openCalendar, column: 1, path: 'VCALENDAR' });
}

/** The names of the first calendar that has one (RFC 7986, and what was there before it). */
function toFile({ head }: Components): FileDraft {
  const first = (...names: string[]) =>
    names.map((name) => textOf(head.find((property) => property.name === name))).find(Boolean);
  const title = first('X-WR-CALNAME', 'NAME');
  const description = first('X-WR-CALDESC', 'DESCRIPTION');
  return { ...(title && { title }), ...(description && { description }) };
}
