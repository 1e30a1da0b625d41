import { OPEN_END, OPEN_START, UNDATED } from '../events/day-range.ts';
import type { EventColumns } from '../events/event-columns.ts';
import { DAY_MS, type Interval } from '../time/calendar.ts';
import type { QueryIndex } from './query-index.ts';
import { firstFrom, type Selection } from './select-events.ts';

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

/** What Fit shows of a selection: the events that count or, when none of them is dated, the background. */
export function extentOfSelection({ columns }: QueryIndex, selection: Selection): Interval | null {
  return extentOfKept(columns, selection) ?? extentOf(columns, selection.background);
}

/** As `extentOf`, but asks the sorted days alone, not every row. */
function extentOfKept({ startDay }: EventColumns, { kept, keptEnds }: Selection): Interval | null {
  const startAt = (at: number) => startDay[kept[at] ?? -1];
  const size = kept.length;
  const known = [
    startAt(firstFrom(size, (at) => startAt(at) ?? 0, OPEN_START + 1)),
    startAt(firstFrom(size, (at) => startAt(at) ?? 0, UNDATED) - 1),
    keptEnds[0],
    keptEnds[firstFrom(size, (at) => keptEnds[at] ?? 0, OPEN_END) - 1],
  ].filter((day) => day !== undefined && day > OPEN_START && day < OPEN_END) as number[];
  if (known.length === 0) return null;
  return withAir({ startMs: Math.min(...known) * DAY_MS, endMs: Math.max(...known) * DAY_MS });
}
