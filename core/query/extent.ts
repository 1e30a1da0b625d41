import { OPEN_END, OPEN_START, UNDATED } from '../events/day-range.ts';
import type { EventColumns } from '../events/event-columns.ts';
import { DAY_MS, type Interval } from '../time/calendar.ts';
import { firstFrom } from './first-from.ts';
import type { QueryIndex } from './query-index.ts';
import type { Selection } from './select-events.ts';

/** The span from the first to the last date of some lists of rows, by their known ends; null when there is none. */
export function extentOf(
  { startDay, endDay }: EventColumns,
  ...lists: readonly Int32Array[]
): Interval | null {
  let [first, last] = [OPEN_END, OPEN_START];
  for (const rows of lists) {
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at] ?? 0;
      const [start, end] = [startDay[row] ?? UNDATED, endDay[row] ?? UNDATED];
      // The days of open ends and of undated events are no days.
      if (start > OPEN_START && start < OPEN_END) {
        if (start < first) first = start;
        if (start > last) last = start;
      }
      if (end > OPEN_START && end < OPEN_END) {
        if (end < first) first = end;
        if (end > last) last = end;
      }
    }
  }
  return first > last ? null : withAir({ startMs: first * DAY_MS, endMs: last * DAY_MS });
}

/** The known ends of one date; null when it has none. */
export function knownBounds({ startMs, endMs }: Interval): Interval | null {
  const known = [startMs, endMs].filter(Number.isFinite);
  if (known.length === 0) return null;
  return withAir({ startMs: Math.min(...known), endMs: Math.max(...known) });
}

/** A single known end, as of "2010/.." alone, is shown with the day on either side of it. */
function withAir({ startMs, endMs }: Interval): Interval {
  return startMs < endMs
    ? { startMs, endMs }
    : { startMs: startMs - DAY_MS, endMs: endMs + DAY_MS };
}

/**
 * What Fit shows of a selection: the events that count or, when none of them is dated, the background. Remembered while the
 * selection is.
 */
export function extentOfSelection(index: QueryIndex, selection: Selection): Interval | null {
  const known = extents.get(selection);
  if (known !== undefined) return known;
  const { columns } = index;
  const extent = extentOfKept(columns, selection) ?? extentOf(columns, selection.background);
  extents.set(selection, extent);
  return extent;
}

const extents = new WeakMap<Selection, Interval | null>();

/** As `extentOf`, of rows in time order. */
function extentOfKept({ startDay, endDay }: EventColumns, { kept }: Selection): Interval | null {
  const startAt = (at: number) => startDay[kept[at] ?? -1];
  const placeFrom = (day: number) => firstFrom(kept.length, (at) => startAt(at) ?? 0, day);
  const [closed, undated] = [placeFrom(OPEN_START + 1), placeFrom(UNDATED)];
  const known = [
    startAt(closed),
    startAt(undated - 1),
    // What has a known start ends after the first of these.
    earliestEnd(endDay, kept.subarray(0, closed)),
    latestEnd(endDay, kept.subarray(0, undated)),
  ].filter((day) => day !== undefined && day > OPEN_START && day < OPEN_END) as number[];
  if (known.length === 0) return null;
  return withAir({ startMs: Math.min(...known) * DAY_MS, endMs: Math.max(...known) * DAY_MS });
}

/** The first end of some rows. */
function earliestEnd(endDay: Int32Array, rows: Int32Array): number {
  return rows.reduce((first, row) => Math.min(first, endDay[row] ?? 0), OPEN_END);
}

/** The last known end of rows in time order. From the last one on, a later end is rare: it costs least so. */
function latestEnd(endDay: Int32Array, rows: Int32Array): number {
  let last = OPEN_START;
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const end = endDay[rows[at] ?? 0] ?? 0;
    if (end > last && end < OPEN_END) last = end;
  }
  return last;
}
