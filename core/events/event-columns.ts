import { dayRangeOf } from './day-range.ts';
import { GrowingInts } from './growing-ints.ts';
import { placeKey } from './place-key.ts';
import type { EventInput } from './schema.ts';
import { timeOrder } from './time-order.ts';
import {
  joinColumns,
  reorder,
  NONE,
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

/**
 * What questions about many events need of each, as columns: some seventy bytes an event, where the event itself takes
 * a thousand. One row is one event. Days count from 1970-01-01.
 */
export interface EventColumns {
  /** Number of rows. */
  size: number;
  /** The first day that the date may mean. */
  startDay: Int32Array;
  /** The day after the last that it may mean. */
  endDay: Int32Array;
  /** The last day on which the event can have begun: see `DayRange`. */
  lastStartDay: Int32Array;
  /** The day after the first on which it can have ended. */
  firstEndDay: Int32Array;
  /** 1 for a background event. */
  background: Uint8Array;
  /** Number in the series; 0 where none is given, `MAX_EDITION` for any above it. */
  edition: Int32Array;
  attributes: Record<Attribute, ValueColumn>;
}

/** The largest number that a column holds. */
const MAX_EDITION = 0x7fff_ffff;

const NO_VALUES: readonly string[] = [];

/** Builds columns event by event. */
export class EventColumnsBuilder {
  readonly #startDay = new GrowingInts();
  readonly #endDay = new GrowingInts();
  readonly #lastStartDay = new GrowingInts();
  readonly #firstEndDay = new GrowingInts();
  readonly #background = new GrowingInts();
  readonly #edition = new GrowingInts();
  readonly #attributes = forEachAttribute(() => new ValueColumnBuilder());

  /** Adds a valid event. */
  add(event: EventInput): void {
    const { startDay, endDay, lastStartDay, firstEndDay } = dayRangeOf(event.date);
    this.#startDay.push(startDay);
    this.#endDay.push(endDay);
    this.#lastStartDay.push(lastStartDay);
    this.#firstEndDay.push(firstEndDay);
    this.#background.push(event.background === true ? 1 : 0);
    this.#edition.push(Math.min(event.edition ?? 0, MAX_EDITION));
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
      lastStartDay: this.#lastStartDay.toArray(),
      firstEndDay: this.#firstEndDay.toArray(),
      background: Uint8Array.from(this.#background.toArray()),
      edition: this.#edition.toArray(),
      attributes: forEachAttribute((attribute) => this.#attributes[attribute].build()),
    };
  }
}

/** Columns one below the other, their rows put in time order, undated ones last, with the place where each stood before. */
export function joinInTimeOrder(parts: readonly EventColumns[]): {
  columns: EventColumns;
  order: Int32Array;
} {
  const startDay = joinInts(parts.map((part) => part.startDay));
  const endDay = joinInts(parts.map((part) => part.endDay));
  const order = timeOrder(startDay, endDay);
  return {
    order,
    columns: {
      size: order.length,
      startDay: reorder(startDay, order),
      endDay: reorder(endDay, order),
      lastStartDay: reorder(joinInts(parts.map((part) => part.lastStartDay)), order),
      firstEndDay: reorder(joinInts(parts.map((part) => part.firstEndDay)), order),
      background: Uint8Array.from(reorder(joinInts(parts.map((part) => part.background)), order)),
      edition: reorder(joinInts(parts.map((part) => part.edition)), order),
      attributes: forEachAttribute((attribute) =>
        joinColumns(
          parts.map(({ attributes }) => attributes[attribute]),
          order,
        ),
      ),
    },
  };
}

/** Numbers of several lists as one list. */
export function joinInts(parts: readonly (Int32Array | Uint8Array)[]): Int32Array {
  const joined = new Int32Array(parts.reduce((length, part) => length + part.length, 0));
  let end = 0;
  for (const part of parts) {
    joined.set(part, end);
    end += part.length;
  }
  return joined;
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
