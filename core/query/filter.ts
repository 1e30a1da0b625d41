import * as z from 'zod';
import type { Interval } from '../time/calendar.ts';
import { parseEdtf } from '../time/edtf.ts';

/** The facets a reader can narrow by; each is a set of values to keep. */
export const FACETS = ['partners', 'kinds', 'levels', 'statuses', 'topics'] as const;
export type Facet = (typeof FACETS)[number];

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

/** The parts of a filter, of which an event may fail any. */
export type FilterPart = Facet | 'dates' | 'text';

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
