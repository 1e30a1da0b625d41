import type { EventComponent } from './components.ts';
import type { ContentLine } from './content-line.ts';

/** The properties of an event, by what becomes of them. */
export interface SortedProperties {
  /** Those of which an event has one, by name. */
  single: ReadonlyMap<string, ContentLine>;
  /** Those of which it may have several, by name. */
  many: ReadonlyMap<string, readonly ContentLine[]>;
  /** What has no field of its own, and second ones of what an event has once. */
  rest: readonly ContentLine[];
}

/** Properties that are read into fields; the first one counts. */
const SINGLE = new Set([
  'UID',
  'DTSTART',
  'DTEND',
  'DURATION',
  'RECURRENCE-ID',
  'SUMMARY',
  'DESCRIPTION',
  'LOCATION',
  'STATUS',
  'X-COOPERATION-TIMELINE',
  'X-COOPERATION-TIMELINE-DATE',
]);

const MANY = new Set([
  'RRULE',
  'RDATE',
  'EXDATE',
  'CATEGORIES',
  'ATTENDEE',
  'ORGANIZER',
  'URL',
  'ATTACH',
]);

/** Say nothing of the event: when it was sent, and whether it fills the time of who has it in a calendar. */
const PASSED_OVER = new Set(['DTSTAMP', 'TRANSP']);

export function sortProperties({ properties }: EventComponent): SortedProperties {
  const single = new Map<string, ContentLine>();
  const many = new Map<string, ContentLine[]>();
  const rest: ContentLine[] = [];
  for (const property of properties) {
    const { name } = property;
    if (MANY.has(name)) {
      const list = many.get(name) ?? [];
      list.push(property);
      many.set(name, list);
    } else if (SINGLE.has(name) && !single.has(name)) single.set(name, property);
    else if (!PASSED_OVER.has(name)) rest.push(property);
  }
  return { single, many, rest };
}
