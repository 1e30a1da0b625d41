import type { Interval } from '../time/calendar.ts';
import { DAY_MS, overlaps } from '../time/calendar.ts';
import { compileFilter, type EventFilter, type SearchableEvent } from './filter.ts';
import type { QueryIndex } from './query-index.ts';

/** The events that a filter keeps, in time order, undated last. Background events stand apart and are not counted. */
export interface Selection {
  kept: SearchableEvent[];
  background: SearchableEvent[];
}

/** Where every event of the data set is. `shown + outside + undated + filteredOut = total`, always. */
export interface ViewCounts {
  /** All events but the background ones. */
  total: number;
  /** Kept, dated, and at least partly inside the window. */
  shown: number;
  /** Kept and dated, but before or after the window. */
  outside: number;
  /** Kept, but without a date, so that no timeline can draw them. */
  undated: number;
  filteredOut: number;
  /** Background events inside the window; not part of the total. */
  background: number;
}

/** Applies a filter. */
export function selectEvents(index: QueryIndex, filter: EventFilter): Selection {
  const failedParts = compileFilter(filter);
  const selection: Selection = { kept: [], background: [] };
  for (const event of index.events) {
    if (failedParts(event).size > 0) continue;
    (event.event.background ? selection.background : selection.kept).push(event);
  }
  return selection;
}

/** Counts a selection against a window. */
export function countView(index: QueryIndex, selection: Selection, window: Interval): ViewCounts {
  const total = index.events.filter(({ event }) => !event.background).length;
  const shown = selection.kept.filter((event) => isInWindow(event, window)).length;
  const undated = selection.kept.filter(({ date }) => date === null).length;
  return {
    total,
    shown,
    outside: selection.kept.length - shown - undated,
    undated,
    filteredOut: total - selection.kept.length,
    background: selection.background.filter((event) => isInWindow(event, window)).length,
  };
}

/** Whether an event has a date that may fall into the window. */
export function isInWindow({ date }: Pick<SearchableEvent, 'date'>, window: Interval): boolean {
  return date !== null && overlaps(date, window);
}

/**
 * The span from the first to the last date of some events, by their known ends; null when there is none.
 * An open end adds nothing beyond its known start.
 */
export function extentOf(events: Iterable<Pick<SearchableEvent, 'date'>>): Interval | null {
  let startMs = Infinity;
  let endMs = -Infinity;
  for (const { date } of events) {
    if (date === null) continue;
    for (const ms of [date.startMs, date.endMs].filter(Number.isFinite)) {
      startMs = Math.min(startMs, ms);
      endMs = Math.max(endMs, ms);
    }
  }
  if (startMs > endMs) return null;
  // A single known end, as of "2010/.." alone, is shown with the day on either side of it.
  return startMs < endMs
    ? { startMs, endMs }
    : { startMs: startMs - DAY_MS, endMs: endMs + DAY_MS };
}

/** What Fit shows of a selection: the events that count or, when none of them is dated, the background. */
export function extentOfSelection({ kept, background }: Selection): Interval | null {
  return extentOf(kept) ?? extentOf(background);
}
