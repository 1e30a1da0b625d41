import { UNDATED } from '../events/day-range.ts';
import type { EventColumns } from '../events/event-columns.ts';
import type { ValueColumn } from '../events/value-column.ts';
import type { Status } from '../events/vocabulary.ts';

/** Values, and how many events have each, in the same order. */
export interface ValueCounts {
  values: readonly string[];
  counts: Int32Array;
}

/** How many of some rows have each value of a column, by its code. */
export function countValues({ values, starts, codes }: ValueColumn, rows: Int32Array): ValueCounts {
  const counts = new Int32Array(values.length);
  for (const row of rows) {
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at += 1) {
      const code = codes[at] ?? 0;
      counts[code] = (counts[code] ?? 0) + 1;
    }
  }
  return { values, counts };
}

/** The first and the last row with each partner, by its code; -1 where there is none. */
export interface HeldRows {
  first: Int32Array;
  last: Int32Array;
}

/** What was planned, put off or called off has not met. */
const HELD: Status = 'held';

/** Finds, for each partner, the first and the last of some rows that was held and has a date. Rows are in time order. */
export function findHeld({ attributes, startDay }: EventColumns, rows: Int32Array): HeldRows {
  const { partners, statuses } = attributes;
  const held = statuses.values.indexOf(HELD);
  const first = new Int32Array(partners.values.length).fill(-1);
  const last = new Int32Array(partners.values.length).fill(-1);
  for (const row of rows) {
    if (startDay[row] === UNDATED) break;
    if (statuses.codes[statuses.starts[row] ?? 0] !== held) continue;
    const end = partners.starts[row + 1] ?? 0;
    for (let at = partners.starts[row] ?? 0; at < end; at += 1) {
      const code = partners.codes[at] ?? 0;
      if (first[code] === -1) first[code] = row;
      last[code] = row;
    }
  }
  return { first, last };
}
