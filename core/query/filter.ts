import type { Interval } from '../time/calendar.ts';
import { parseEdtf } from '../time/edtf.ts';
import type { EventFilter } from './filter-schema.ts';

export type { EventFilter };

/** The facets a reader can narrow by; each is a set of values to keep. */
export const FACETS = [
  'partners',
  'kinds',
  'series',
  'places',
  'levels',
  'statuses',
  'topics',
] as const;
export type Facet = (typeof FACETS)[number];

/** The filter that keeps every event. */
export const KEEP_ALL: EventFilter = {
  partners: null,
  kinds: null,
  series: null,
  places: null,
  levels: null,
  statuses: null,
  topics: null,
  from: null,
  to: null,
  text: '',
};

/** What may be changed of a filter: any of its fields, to any of its values. */
export type FilterChange = Partial<Omit<EventFilter, 'isDateCertain'>> & {
  isDateCertain?: boolean;
};

/** Lays changes over a filter. Without a range of dates none of them can be certain, and the choice goes with the range. */
export function changeFilter(filter: EventFilter, change: FilterChange): EventFilter {
  const { isDateCertain, ...rest } = { ...filter, ...change };
  return isDateCertain === true && dateRange(rest) !== null
    ? { ...rest, isDateCertain: true }
    : rest;
}

/** The parts of a filter, of which an event may fail any. */
export type FilterPart = Facet | 'dates' | 'text';

/** Whether a filter takes no event away but by one facet; by none when that is not given. */
export function keepsAllBut(facet: Facet | undefined, filter: EventFilter): boolean {
  return (
    FACETS.every((other) => other === facet || filter[other] === null) &&
    filter.from === null &&
    filter.to === null &&
    filter.text === ''
  );
}

/** The range of a filter's dates; null when it has none. A missing bound is open. */
export function dateRange({ from, to }: Pick<EventFilter, 'from' | 'to'>): Interval | null {
  if (from === null && to === null) return null;
  const first = from === null ? null : parseEdtf(from);
  const last = to === null ? null : parseEdtf(to);
  return {
    startMs: first?.ok ? first.value.startMs : -Infinity,
    endMs: last?.ok ? last.value.endMs : Infinity,
  };
}
