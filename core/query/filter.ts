import { z } from 'zod';
import type { DatedEvent } from '../events/data-set.ts';
import { overlaps, type Interval } from '../time/calendar.ts';
import { parseEdtf } from '../time/edtf.ts';
import { containsWords, toWords } from './search-text.ts';

/** The facets a reader can narrow by; each is a set of values to keep. */
export const FACETS = ['partners', 'kinds', 'levels', 'statuses', 'topics'] as const;
export type Facet = (typeof FACETS)[number];

/** Stands for "this event has no value here": no partner named, no level given. No code, id or topic is empty. */
export const NONE = '';

const edtfBound = z
  .string()
  .refine((text) => parseEdtf(text).ok)
  .nullable();
const values = z.array(z.string()).nullable();

/** What to keep. `null` keeps everything, an empty list nothing; all parts must agree. */
export const filterSchema = z.strictObject({
  partners: values,
  kinds: values,
  levels: values,
  statuses: values,
  topics: values,
  /** EDTF; events that may lie on or after its first day. */
  from: edtfBound,
  /** EDTF; events that may lie on or before its last day. */
  to: edtfBound,
  /** Words that must all occur somewhere in the event. */
  text: z.string().max(1000),
});
export type EventFilter = z.output<typeof filterSchema>;

/** The filter that keeps every event. */
export const KEEP_ALL: EventFilter = {
  partners: null,
  kinds: null,
  levels: null,
  statuses: null,
  topics: null,
  from: null,
  to: null,
  text: '',
};

/** An event with the text that a search looks through, lower-cased and without accents. */
export interface SearchableEvent extends DatedEvent {
  searchText: string;
}

/** The parts of a filter that one event fails; empty when the event is kept. */
export type FailedParts = ReadonlySet<FilterPart>;
export type FilterPart = Facet | 'dates' | 'text';

interface Check {
  part: FilterPart;
  keeps: (event: SearchableEvent) => boolean;
}

/** Shared by all events that are kept: there may be very many. */
const NO_PARTS: FailedParts = new Set();

/** Prepares a filter once, to be asked for many events. */
export function compileFilter(filter: EventFilter): (event: SearchableEvent) => FailedParts {
  const checks = [...facetChecks(filter), ...dateChecks(filter), ...textChecks(filter)];
  return (event) => {
    let failed: Set<FilterPart> | undefined;
    for (const { part, keeps } of checks) if (!keeps(event)) (failed ??= new Set()).add(part);
    return failed ?? NO_PARTS;
  };
}

/** Background events are context: facets never hide them. */
function facetChecks(filter: EventFilter): Check[] {
  return FACETS.flatMap((facet) => {
    const list = filter[facet];
    if (list === null) return [];
    const kept = new Set(list);
    const keeps = (event: SearchableEvent) =>
      event.event.background || facetValues(event, facet).some((value) => kept.has(value));
    return [{ part: facet, keeps }];
  });
}

function dateChecks(filter: EventFilter): Check[] {
  const range = dateRange(filter);
  if (range === null) return [];
  return [{ part: 'dates', keeps: ({ date }) => date !== null && overlaps(date, range) }];
}

function textChecks(filter: EventFilter): Check[] {
  const words = toWords(filter.text);
  if (words.length === 0) return [];
  return [{ part: 'text', keeps: ({ searchText }) => containsWords(searchText, words) }];
}

/** The values an event has in a facet, each once; `NONE` when it has no value there. */
export function facetValues({ event, partners }: DatedEvent, facet: Facet): string[] {
  switch (facet) {
    case 'partners':
      return partners.length > 0 ? partners : [NONE];
    case 'kinds':
      return [event.kind];
    case 'levels':
      return [event.level ?? NONE];
    case 'statuses':
      return [event.status];
    case 'topics':
      return event.topics.length > 0 ? [...new Set(event.topics)] : [NONE];
  }
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
