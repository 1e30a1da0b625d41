import type { EpochMs } from '../../time/calendar.ts';
import type { EventDraft } from '../drafts/event-draft.ts';
import type { Problem } from '../problem.ts';
import { standsFor, toDateText } from './calendar-days.ts';
import { toDayNumber, toDays, type EventSpan } from './event-span.ts';
import { dayText, type Moment } from './moment.ts';
import { expandOccurrences, type FileBudget, type RepetitionProperties } from './occurrences.ts';
import { eventProblem, type CalendarEvent } from './read-event.ts';
import type { Zones } from './zones.ts';

type OnProblem = (problem: Problem) => void;

/**
 * Gives the events of a file their dates, and those that repeat one draft for each occurrence, all of one series that is
 * called like the event. A changed occurrence takes the place of the one that its RECURRENCE-ID names, wherever in the
 * file it stands; one whose event is not in the file stands for itself.
 */
export function* repeatEvents(
  events: readonly CalendarEvent[],
  zones: Zones,
  budget: FileBudget,
  onProblem: OnProblem,
): Generator<EventDraft> {
  const changes = groupChanges(events);
  for (const event of events) {
    if (isChange(event, changes)) continue;
    const own = (event.uid !== undefined && changes.get(event.uid)) || [];
    // Of two events with one UID the first has the changes.
    if (event.uid !== undefined && own.length > 0) changes.set(event.uid, []);
    yield* own.length > 0 || repeats(event)
      ? repeat(event, own, zones, budget, onProblem)
      : [once(event)];
  }
}

/** The changed occurrences of each event that is in the file, by its UID. */
function groupChanges(events: readonly CalendarEvent[]): Map<string, CalendarEvent[]> {
  const changes = new Map<string, CalendarEvent[]>();
  for (const { uid, recurrenceId, span } of events)
    if (uid !== undefined && !recurrenceId && span) changes.set(uid, []);
  for (const event of events)
    if (event.uid !== undefined && event.recurrenceId) changes.get(event.uid)?.push(event);
  return changes;
}

function isChange({ uid, recurrenceId }: CalendarEvent, changes: Map<string, unknown>): boolean {
  return recurrenceId !== undefined && uid !== undefined && changes.has(uid);
}

function repetitionOf({ sorted: { many } }: CalendarEvent): RepetitionProperties {
  const of = (name: string) => many.get(name) ?? [];
  return { rules: of('RRULE'), dates: of('RDATE'), exceptions: of('EXDATE') };
}

function repeats(event: CalendarEvent): boolean {
  const { rules, dates } = repetitionOf(event);
  return event.span !== undefined && [...rules, ...dates].some(({ value }) => value.trim() !== '');
}

/** An event that takes place once. Our own date counts as long as the event has not been moved. */
function once({ draft, span, ownDate, recurrenceId }: CalendarEvent): EventDraft {
  const id =
    recurrenceId && draft.id !== undefined
      ? { id: `${draft.id}#${dayText(recurrenceId.wallMs)}` }
      : {};
  if (!span) return { ...draft, ...id, ...(ownDate !== undefined && { date: ownDate }) };
  const days = toDays(span);
  const isOurs = ownDate !== undefined && standsFor(ownDate, days);
  return { ...draft, ...id, date: isOurs ? ownDate : toDateText(days) };
}

function* repeat(
  event: CalendarEvent,
  changes: readonly CalendarEvent[],
  zones: Zones,
  budget: FileBudget,
  onProblem: OnProblem,
): Generator<EventDraft> {
  const { draft, span } = event;
  if (!span) return;
  const found = expandOccurrences(span, repetitionOf(event), zones, budget);
  for (const { property, reason } of found.unreadable) {
    const facts = { found: property.value, reason };
    onProblem(eventProblem(event.event, property, { code: 'calendar-rule-unreadable', ...facts }));
  }
  for (const property of found.cut) {
    const facts = { found: property.value, expected: String(found.spans.length) };
    onProblem(eventProblem(event.event, property, { code: 'calendar-rule-cut', ...facts }));
  }
  const changed = placeChanges(found.spans, changes, span, zones);
  const nameOf = occurrenceNames(draft.id ?? draft.title);
  for (const occurrence of found.spans) {
    const id = nameOf(occurrence.start.wallMs);
    const change = changed.get(occurrence.start.wallMs);
    changed.delete(occurrence.start.wallMs);
    yield toOccurrence(change ?? event, change?.span ?? occurrence, id, draft.title);
  }
  // Changes of what lies beyond the occurrences that are read.
  for (const [ms, change] of changed)
    yield toOccurrence(change, change.span, nameOf(ms), draft.title);
}

/** The changed occurrences by the starts of those whose place they take. */
function placeChanges(
  spans: readonly EventSpan[],
  changes: readonly CalendarEvent[],
  { start }: EventSpan,
  zones: Zones,
): Map<EpochMs, CalendarEvent> {
  const byDay = new Map(
    spans.toReversed().map(({ start: { wallMs } }) => [toDayNumber(wallMs), wallMs]),
  );
  const placed = new Map<EpochMs, CalendarEvent>();
  for (const change of changes) {
    const at = change.recurrenceId;
    if (at) placed.set(placeOf(at, start, byDay, zones), change);
  }
  return placed;
}

/** A RECURRENCE-ID that is a day means the first occurrence on it. */
function placeOf(
  at: Moment,
  start: Moment,
  byDay: ReadonlyMap<number, EpochMs>,
  zones: Zones,
): EpochMs {
  const wallMs = zones.wallIn(start, at);
  return at.isDay === start.isDay ? wallMs : (byDay.get(toDayNumber(wallMs)) ?? wallMs);
}

function toOccurrence(
  { draft }: CalendarEvent,
  span: EventSpan | undefined,
  id: string,
  series: string,
): EventDraft {
  return { ...draft, id, series, ...(span && { date: toDateText(toDays(span)) }) };
}

/** Ids that stay when the file is read again: that of the event and the day, with the time for a second one on a day. */
function occurrenceNames(id: string): (ms: EpochMs) => string {
  const given = new Set<string>();
  return (ms) => {
    const name = `${id}#${dayText(ms)}`;
    const full = given.has(name) ? `${id}#${new Date(ms).toISOString().slice(0, 19)}` : name;
    given.add(full);
    return full;
  };
}
