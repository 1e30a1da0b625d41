import type { EventColumns } from '../events/event-columns.ts';
import type { ValueColumn } from '../events/value-column.ts';

/**
 * The rows of one series: by edition when every event of it has one (undated ones find their place), else in time order.
 */
export function rowsOfSeries(columns: EventColumns, id: string): Int32Array {
  const { values, starts, codes } = columns.attributes.series;
  const code = values.indexOf(id);
  const rows: number[] = [];
  // An event is of one series at most.
  for (let row = 0; row < starts.length - 1; row += 1) {
    if (codes[starts[row] ?? 0] === code) rows.push(row);
  }
  return inSeriesOrder(columns, Int32Array.from(rows));
}

/** Puts the rows of one series, which are in time order, into the order of its editions. */
export function inSeriesOrder({ edition }: EventColumns, rows: Int32Array): Int32Array {
  if (rows.some((row) => edition[row] === 0)) return rows;
  return rows.toSorted((a, b) => (edition[a] ?? 0) - (edition[b] ?? 0) || a - b);
}

/** The rows of each value of a column with one value a row, by its code, in time order. */
export function rowsByValue({ values, starts, codes }: ValueColumn): Int32Array[] {
  const counts = new Int32Array(values.length);
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
  const rows = Array.from(counts, (count) => new Int32Array(count));
  counts.fill(0);
  for (let row = 0; row < starts.length - 1; row += 1) {
    const code = codes[starts[row] ?? 0] ?? 0;
    const at = counts[code] ?? 0;
    const own = rows[code];
    if (own) own[at] = row;
    counts[code] = at + 1;
  }
  return rows;
}
