import { backgroundRows } from '../events/background-rows.ts';
import type { EventColumns } from '../events/event-columns.ts';
import type { ValueColumn } from '../events/value-column.ts';
import type { Facet } from './filter.ts';
import { failedBit } from './row-filter.ts';

/** How many events have each value and fail no other part of the filter; values of background events alone are left out. */
export function countValues(
  columns: EventColumns,
  failed: Uint8Array,
  facet: Facet,
): Map<string, number> {
  const column = columns.attributes[facet];
  const others = ~failedBit(facet);
  const counts = countCodes(column, failed, others);
  // Background events stand apart: they are few, so they are taken off again.
  for (const row of backgroundRows(columns)) {
    if (((failed[row] ?? 0) & others) !== 0) continue;
    forEachCode(column, row, (code) => (counts[code] = (counts[code] ?? 0) - 1));
  }
  const occurs = occurring(columns, column);
  return new Map(
    column.values.flatMap((value, code) =>
      occurs[code] === 1 ? [[value, counts[code] ?? 0] as const] : [],
    ),
  );
}

/** How many rows that fail none of some parts have each value. */
function countCodes({ values, starts, codes }: ValueColumn, failed: Uint8Array, parts: number) {
  const counts = new Int32Array(values.length);
  if (codes.length === failed.length) {
    // Each row has one value, whose code stands at the place of the row.
    for (let row = 0; row < failed.length; row += 1) {
      if (((failed[row] ?? 0) & parts) !== 0) continue;
      const code = codes[row] ?? 0;
      counts[code] = (counts[code] ?? 0) + 1;
    }
    return counts;
  }
  for (let row = 0; row < failed.length; row += 1) {
    if (((failed[row] ?? 0) & parts) !== 0) continue;
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at += 1) {
      const code = codes[at] ?? 0;
      counts[code] = (counts[code] ?? 0) + 1;
    }
  }
  return counts;
}

/** For each value of a column 1 where an event has it that is no background event; no filter changes it. */
function occurring(columns: EventColumns, column: ValueColumn): Uint8Array {
  const known = occurringValues.get(column);
  if (known) return known;
  const counts = countCodes(column, new Uint8Array(columns.size), 0);
  for (const row of backgroundRows(columns)) {
    forEachCode(column, row, (code) => (counts[code] = (counts[code] ?? 0) - 1));
  }
  const occurs = Uint8Array.from(counts, (count) => Number(count > 0));
  occurringValues.set(column, occurs);
  return occurs;
}

const occurringValues = new WeakMap<ValueColumn, Uint8Array>();

function forEachCode(
  { starts, codes }: ValueColumn,
  row: number,
  call: (code: number) => void,
): void {
  for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1) call(codes[at] ?? 0);
}
