import { fail, ok, type Result } from '../../result.ts';
import { parseEdtf } from '../../time/edtf.ts';
import type { EventDraft } from '../drafts/event-draft.ts';
import type { Problem } from '../problem.ts';
import type { EventComponent } from './components.ts';
import type { ContentLine } from './content-line.ts';
import { textOf } from './draft-fields.ts';
import { draftEvent } from './event-draft-of.ts';
import { readSpan, type EventSpan } from './event-span.ts';
import { momentOf, type Moment } from './moment.ts';
import { DATE_PROPERTY } from './own-properties.ts';
import { sortProperties, type SortedProperties } from './sort-properties.ts';
import type { Zones } from './zones.ts';

/** An event of a calendar before its repetition is followed. */
export interface CalendarEvent {
  event: EventComponent;
  draft: EventDraft;
  /** Undefined for an event without a date. */
  span: EventSpan | undefined;
  /** UID as it stands in the file. */
  uid: string | undefined;
  /** The occurrence that it stands for. */
  recurrenceId: Moment | undefined;
  sorted: SortedProperties;
  /** EDTF of ours, not looked at yet. */
  ownDate: string | undefined;
}

/** A problem at a property of an event, or at the event itself. */
export function eventProblem(
  { name, index, line }: EventComponent,
  property: Pick<ContentLine, 'name' | 'line'> | undefined,
  facts: Pick<Problem, 'code' | 'found' | 'expected' | 'reason'>,
): Problem {
  const path = `${name}[${index}]${property ? `.${property.name}` : ''}`;
  return { ...facts, line: property?.line ?? line, column: 1, path };
}

/** Reads one VEVENT or VJOURNAL; the error is why it is not in, `onProblem` hears of what is in but not whole. */
export function readEvent(
  event: EventComponent,
  zones: Zones,
  onProblem: (problem: Problem) => void,
): Result<CalendarEvent, Problem> {
  if (!event.isClosed) {
    const reason = { say: 'no-end', of: event.name } as const;
    return fail(eventProblem(event, undefined, { code: 'calendar-syntax', reason }));
  }
  const sorted = sortProperties(event);
  const { single } = sorted;
  const title = textOf(single.get('SUMMARY'));
  if (title === undefined) return fail(eventProblem(event, undefined, { code: 'title-missing' }));
  const start = single.get('DTSTART');
  const span = start && readSpan(spanProperties(start, single), zones);
  if (span && !span.ok && span.error.code === 'calendar-syntax') {
    const { code, property, reason = '' } = span.error;
    return fail(eventProblem(event, property, { code, found: property.value, reason }));
  }
  if (span && !span.ok) {
    const { code, property } = span.error;
    onProblem(eventProblem(event, property, { code, found: `${start.value}/${property.value}` }));
  }
  const dateProperty = single.get(DATE_PROPERTY);
  const ownDate = textOf(dateProperty);
  const isDate = ownDate === undefined || parseEdtf(ownDate).ok;
  const kept = isDate ? sorted : { ...sorted, rest: [...sorted.rest, ...toList(dateProperty)] };
  const { draft, unreadable } = draftEvent(event, withReversed(kept, span), title);
  for (const { text, line } of event.strayLines) {
    const expected = { say: 'property' } as const;
    onProblem({
      ...eventProblem(event, undefined, { code: 'value-unreadable', found: text, expected }),
      line,
    });
  }
  for (const property of [...toList(unreadable), ...(isDate ? [] : toList(dateProperty))]) {
    const facts = { found: property.value, expected: { say: 'own-writing' } } as const;
    onProblem(eventProblem(event, property, { code: 'value-unreadable', ...facts }));
  }
  return ok({
    event,
    draft,
    span: span?.ok ? span.value : undefined,
    uid: textOf(single.get('UID')),
    recurrenceId: readRecurrenceId(event, single, onProblem),
    sorted,
    ownDate: isDate && (!start || span?.ok) ? ownDate : undefined,
  });
}

function toList<T>(value: T | undefined): T[] {
  return value === undefined ? [] : [value];
}

function spanProperties(start: ContentLine, single: SortedProperties['single']) {
  return { start, end: single.get('DTEND'), duration: single.get('DURATION') };
}

/** An event that ends before it starts is undated; both of its dates are kept beside it. */
function withReversed(
  sorted: SortedProperties,
  span: Result<EventSpan, unknown> | undefined,
): SortedProperties {
  if (!span || span.ok) return sorted;
  const { single, rest } = sorted;
  const dates = ['DTSTART', 'DTEND'].flatMap((name) => single.get(name) ?? []);
  const others = new Map([...single].filter(([, property]) => !dates.includes(property)));
  return { ...sorted, single: others, rest: [...dates, ...rest] };
}

function readRecurrenceId(
  event: EventComponent,
  single: SortedProperties['single'],
  onProblem: (problem: Problem) => void,
): Moment | undefined {
  const property = single.get('RECURRENCE-ID');
  if (!property) return undefined;
  const moment = momentOf(property);
  if (!moment) {
    const facts = { found: property.value, reason: { say: 'no-date' } } as const;
    onProblem(eventProblem(event, property, { code: 'calendar-rule-unreadable', ...facts }));
  }
  const range = property.params.get('RANGE');
  if (range !== undefined) {
    const facts = { found: range, expected: { say: 'one-occurrence' } } as const;
    onProblem(eventProblem(event, property, { code: 'value-unreadable', ...facts }));
  }
  return moment;
}
