import type { EventColumns } from '../events/event-columns.ts';

/**
 * The rows of one series: by edition when every event of it has one (undated ones find their place), else in time order.
 */
export function rowsOfSeries({ attributes, edition }: EventColumns, id: string): Int32Array {
  const { values, starts, codes } = attributes.series;
  const code = values.indexOf(id);
  const rows: number[] = [];
  // An event is of one series at most.
  for (let row = 0; row < starts.length - 1; row += 1) {
    if (codes[starts[row] ?? 0] === code) rows.push(row);
  }
  const sorted = Int32Array.from(rows);
  if (rows.some((row) => edition[row] === 0)) return sorted;
  return sorted.toSorted((a, b) => (edition[a] ?? 0) - (edition[b] ?? 0) || a - b);
}
