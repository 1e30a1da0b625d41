import { UNDATED } from './day-range.ts';
import type { EventColumns } from './event-columns.ts';

/** The rows that have a date, in time order, but for those of background events, which are not counted. */
export function countedRows({ startDay, background, size }: EventColumns): Int32Array {
  const rows = new Int32Array(size);
  let count = 0;
  // Undated rows come last.
  for (let row = 0; row < size && startDay[row] !== UNDATED; row += 1) {
    if (background[row] === 0) rows[count++] = row;
  }
  return rows.slice(0, count);
}
