import type { EventColumns } from './event-columns.ts';

/** Columns do not change, so each is gone through once. */
const remembered = new WeakMap<EventColumns, Int32Array>();

/** The rows of the background events, in time order: few among very many. */
export function backgroundRows(columns: EventColumns): Int32Array {
  const rows = remembered.get(columns) ?? findRows(columns);
  remembered.set(columns, rows);
  return rows;
}

function findRows({ background }: EventColumns): Int32Array {
  const rows: number[] = [];
  for (let row = background.indexOf(1); row >= 0; row = background.indexOf(1, row + 1)) {
    rows.push(row);
  }
  return Int32Array.from(rows);
}
