import type { DatedEvent } from './data-set.ts';

/** All events of a data set, each by its row. Rows are in time order, undated ones last; ties keep the order of the file. */
export interface EventStore {
  size: number;
  /** The event of a row, read anew each time: a million of them would not fit into memory as objects. */
  at: (row: number) => DatedEvent;
  /** Its JSON, as its author wrote it. */
  jsonAt: (row: number) => string;
  /** The row of an event; null when none has this id. */
  rowOf: (id: string) => number | null;
}

/** The same events, each read once and kept: for work that asks for few of them again and again. */
export function rememberEvents(events: EventStore): EventStore {
  const read = new Map<number, DatedEvent>();
  const at = (row: number) => {
    const event = read.get(row) ?? events.at(row);
    read.set(row, event);
    return event;
  };
  return { ...events, at };
}

/** The event of an id; null when there is none. */
export function eventOf(events: EventStore, id: string): DatedEvent | null {
  const row = events.rowOf(id);
  return row === null ? null : events.at(row);
}
