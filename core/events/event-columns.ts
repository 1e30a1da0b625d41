import { DAY_MS } from '../time/calendar.ts';
import type { EventDate } from '../time/edtf.ts';
import { GrowingInts } from './growing-ints.ts';
import { placeKey } from './place-key.ts';
import type { EventInput } from './schema.ts';
import { timeOrder } from './time-order.ts';
import {
  joinColumns,
  NONE,
  reorderColumn,
  ValueColumnBuilder,
  withoutValue,
  type ValueColumn,
} from './value-column.ts';

/** The attributes that events are told apart by. */
export const ATTRIBUTES = [
  'partners',
  'kinds',
  'levels',
  'statuses',
  'topics',
  'series',
  'places',
] as const;
export type Attribute = (typeof ATTRIBUTES)[number];

/** First day of a date that has an open start, and day after the last of one that has an open end. */
export const OPEN_START = -0x4000_0000;
export const OPEN_END = 0x4000_0000;
/** Both days of an event without a date; later than any other. */
export const UNDATED = 0x7fff_ffff;

/**
 * What questions about many events need of each, as columns: some sixty bytes an event, where the event itself takes
 * a thousand. One row is one event. Days count from 1970-01-01.
 */
export interface EventColumns {
  /** Number of rows. */
  size: number;
  /** The first day that the date may mean. */
  startDay: Int32Array;
  /** The day after the last that it may mean. */
  endDay: Int32Array;
  /** 1 for a background event. */
  background: Uint8Array;
  /** Number in the series; 0 where none is given. */
  edition: Int32Array;
  attributes: Record<Attribute, ValueColumn>;
}

const NO_VALUES: readonly string[] = [];

/** Builds columns event by event. */
export class EventColumnsBuilder {
  readonly #startDay = new GrowingInts();
  readonly #endDay = new GrowingInts();
  readonly #background = new GrowingInts();
  readonly #edition = new GrowingInts();
  readonly #attributes = forEachAttribute(() => new ValueColumnBuilder());

  /** Adds a valid event with its parsed date; null when it has none. */
  add(event: EventInput, date: EventDate | null): void {
    this.#startDay.push(date === null ? UNDATED : toDay(date.startMs));
    this.#endDay.push(date === null ? UNDATED : toDay(date.endMs));
    this.#background.push(event.background === true ? 1 : 0);
    this.#edition.push(event.edition ?? 0);
    const { partners, kinds, levels, statuses, topics, series, places } = this.#attributes;
    partners.add(event.partners ?? NO_VALUES);
    kinds.addOne(event.kind);
    levels.addOne(event.level ?? NONE);
    statuses.addOne(event.status ?? 'held');
    topics.add(event.topics?.map((topic) => topic.trim()) ?? NO_VALUES);
    series.addOne(event.series ?? NONE);
    places.addOne(placeKey(event.place));
  }

  /** The columns in the order in which the events were added. */
  build(): EventColumns {
    return {
      size: this.#startDay.length,
      startDay: this.#startDay.toArray(),
      endDay: this.#endDay.toArray(),
      background: Uint8Array.from(this.#background.toArray()),
      edition: this.#edition.toArray(),
      attributes: forEachAttribute((attribute) => this.#attributes[attribute].build()),
    };
  }
}

/** Columns one below the other. */
export function joinEventColumns(parts: readonly EventColumns[]): EventColumns {
  const size = parts.reduce((total, part) => total + part.size, 0);
  const joined = {
    size,
    startDay: new Int32Array(size),
    endDay: new Int32Array(size),
    background: new Uint8Array(size),
    edition: new Int32Array(size),
    attributes: forEachAttribute((attribute) =>
      joinColumns(parts.map(({ attributes }) => attributes[attribute])),
    ),
  };
  let row = 0;
  for (const part of parts) {
    joined.startDay.set(part.startDay, row);
    joined.endDay.set(part.endDay, row);
    joined.background.set(part.background, row);
    joined.edition.set(part.edition, row);
    row += part.size;
  }
  return joined;
}

/** Columns in time order, undated rows last, with the place where each row stood before. */
export function inTimeOrder(columns: EventColumns): { columns: EventColumns; order: Int32Array } {
  const order = timeOrder(columns.startDay, columns.endDay);
  return {
    order,
    columns: {
      size: columns.size,
      startDay: order.map((row) => columns.startDay[row] ?? 0),
      endDay: order.map((row) => columns.endDay[row] ?? 0),
      background: Uint8Array.from(order, (row) => columns.background[row] ?? 0),
      edition: order.map((row) => columns.edition[row] ?? 0),
      attributes: forEachAttribute((attribute) =>
        reorderColumn(columns.attributes[attribute], order),
      ),
    },
  };
}

/** The columns without a partner: the perspective of a data set is none. */
export function withoutPartner(columns: EventColumns, code: string | undefined): EventColumns {
  const { partners } = columns.attributes;
  if (code === undefined || !partners.values.includes(code)) return columns;
  const attributes = { ...columns.attributes, partners: withoutValue(partners, code) };
  return { ...columns, attributes };
}

/** A record of something for each attribute. */
function forEachAttribute<T>(make: (attribute: Attribute) => T): Record<Attribute, T> {
  const entries = ATTRIBUTES.map((attribute) => [attribute, make(attribute)] as const);
  return Object.fromEntries(entries) as Record<Attribute, T>;
}

function toDay(ms: number): number {
  if (ms === -Infinity) return OPEN_START;
  return ms === Infinity ? OPEN_END : Math.floor(ms / DAY_MS);
}
