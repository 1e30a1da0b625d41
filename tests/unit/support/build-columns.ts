import * as fc from 'fast-check';
import { UNDATED } from '#core/events/day-range.ts';
import {
  EventColumnsBuilder,
  joinInTimeOrder,
  withoutPartner,
  type EventColumns,
} from '#core/events/event-columns.ts';
import { toLaneRows, type Days, type LaneRows } from '#core/timeline/lane-rows.ts';
import { arbitraryEdtf } from './arbitrary-date.ts';
import { buildEvent, type EventInput } from './build-event.ts';

/** The columns of events in time order, from the perspective of China. */
export function buildColumns(events: Partial<EventInput>[]): EventColumns {
  const builder = new EventColumnsBuilder();
  for (const event of events) {
    builder.add(buildEvent(event));
  }
  return withoutPartner(joinInTimeOrder([builder.build()]).columns, 'CN');
}

/** All rows that have a date, in time order. */
export function datedRows({ size, startDay }: EventColumns): number[] {
  return Array.from({ length: size }, (_, row) => row).filter((row) => startDay[row] !== UNDATED);
}

/** A lane that holds some rows; all that have a date unless they are given. */
export function laneOf(columns: EventColumns, rows: number[] = datedRows(columns)): LaneRows {
  return toLaneRows(columns, Int32Array.from(rows));
}

/** Whether a row has a day in a stretch. */
export function hasDayIn({ startDay, endDay }: EventColumns, row: number, days: Days): boolean {
  return (startDay[row] ?? 0) < days.toDay && (endDay[row] ?? 0) > days.fromDay;
}

const days = fc
  .integer({ min: 0, max: 4000 })
  .map((day) => new Date(Date.UTC(2010, 0, 1 + day)).toISOString().slice(0, 10));

/** Columns of up to 400 events between 2009 and 2020, some of them close together. */
export const arbitraryColumns: fc.Arbitrary<EventColumns> = fc
  .array(
    fc.record(
      {
        date: fc.oneof({ weight: 3, arbitrary: days }, arbitraryEdtf, fc.constant('2016-05-19')),
        kind: fc.constantFrom('meeting', 'visit', 'forum'),
        partners: fc.subarray(['NL', 'US', 'JP', 'CN']),
        background: fc.integer({ min: 0, max: 9 }).map((die) => die === 0),
      },
      { requiredKeys: [] },
    ),
    { maxLength: 400, size: 'max' },
  )
  .map(buildColumns);

/** A stretch of days near those events. */
export const arbitraryStretch = fc
  .tuple(fc.integer({ min: 14_000, max: 19_000 }), fc.integer({ min: 1, max: 3000 }))
  .map(([fromDay, length]) => ({ fromDay, toDay: fromDay + length }));
