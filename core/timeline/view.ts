import { z } from 'zod';
import { filterSchema, KEEP_ALL } from '../query/filter.ts';
import { extentOf } from '../query/select-events.ts';
import type { SearchableEvent } from '../query/filter.ts';
import { DAY_MS, startOfDay, type Interval } from '../time/calendar.ts';

/** What the lanes of a timeline stand for. */
export const GROUPINGS = ['partner', 'kind', 'series', 'place', 'none'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** A window of time, half-open, in milliseconds UTC. */
export const windowSchema = z
  .strictObject({ startMs: z.number(), endMs: z.number() })
  .refine(({ startMs, endMs }) => startMs < endMs);

/**
 * What a reader looks at: a small value that can be saved, replayed, captioned and drawn.
 * It says nothing of sizes or colours.
 */
export const viewSchema = z.strictObject({
  window: windowSchema,
  filter: filterSchema,
  groupBy: z.enum(GROUPINGS),
});
export type View = z.output<typeof viewSchema>;

/** Shares of the extent that Fit leaves free before and after, so that the last events have room for their titles. */
const MARGIN_BEFORE = 0.03;
const MARGIN_AFTER = 0.18;

/** Shortest window that Fit chooses: a single day is shown in its month. */
const MIN_FIT_MS = 45 * DAY_MS;

/** The window that shows some events whole with a little air; ten years around a fallback day when none is dated. */
export function fitWindow(events: Iterable<Pick<SearchableEvent, 'date'>>): Interval {
  const extent = extentOf(events);
  return extent ? withMargin(extent) : { startMs: startOfDay(2010), endMs: startOfDay(2020) };
}

/** An extent with the margin of Fit, in whole days. */
export function withMargin({ startMs, endMs }: Interval): Interval {
  const length = endMs - startMs;
  const missing = Math.max(0, MIN_FIT_MS - length) / 2;
  return {
    startMs: Math.floor((startMs - length * MARGIN_BEFORE - missing) / DAY_MS) * DAY_MS,
    endMs: Math.ceil((endMs + length * MARGIN_AFTER + missing) / DAY_MS) * DAY_MS,
  };
}

/** The view a data set opens with: everything, by partner. */
export function firstView(events: Iterable<Pick<SearchableEvent, 'date'>>): View {
  return { window: fitWindow(events), filter: KEEP_ALL, groupBy: 'partner' };
}
