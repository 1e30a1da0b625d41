import type { EventColumns } from './event-columns.ts';

const rooms = new WeakMap<EventColumns, Uint8Array>();

/**
 * A byte for each row, all 0, to mark rows in. Use it at once: columns have one room for all who ask. (A room of its own for
 * each question would be a megabyte that the system has to hand out page by page; and bytes are looked up here and there much
 * faster than anything larger.)
 */
export function emptyMarks(columns: EventColumns): Uint8Array {
  const marks = rooms.get(columns)?.fill(0) ?? new Uint8Array(columns.size);
  rooms.set(columns, marks);
  return marks;
}
