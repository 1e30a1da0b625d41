import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { UNDATED } from '#core/events/day-range.ts';
import { countedRows } from '#core/events/counted-rows.ts';
import type { EventColumns } from '#core/events/event-columns.ts';
import { valuesAt } from '#core/events/value-column.ts';
import { countWithin, joinLaneRows, rowsWithin, type Days } from '#core/timeline/lane-rows.ts';
import { keepFew, keepMany, toLaneTable, wholeLanes } from '#core/timeline/lane-table.ts';
import { arbitraryColumns, arbitraryStretch, laneOf } from '../support/build-columns.ts';

/** What the index should find, by looking at every event. */
function scan(columns: EventColumns, partner: string, { fromDay, toDay }: Days): number[] {
  return Array.from({ length: columns.size }, (_, row) => row).filter((row) => {
    const [start, end] = [columns.startDay[row] ?? 0, columns.endDay[row] ?? 0];
    const isDated = start !== UNDATED && columns.background[row] === 0;
    const isInLane = valuesAt(columns.attributes.partners, row).includes(partner);
    return isDated && isInLane && start < toDay && end > fromDay && row % 3 !== 0;
  });
}

/** Stretches that begin and end within a day, as windows do. */
const stretch = fc
  .tuple(arbitraryStretch, fc.constantFrom(0, 0.25), fc.constantFrom(0, 0.5))
  .map(([{ fromDay, toDay }, from, to]) => ({ fromDay: fromDay + from, toDay: toDay + to }));

it('finds in every lane the rows of a stretch that pass, as a look at every event does', () => {
  fc.assert(
    fc.property(arbitraryColumns, stretch, (columns, days) => {
      const dated = countedRows(columns);
      const table = toLaneTable(columns, columns.attributes.partners, dated);
      const lanes = keepMany(
        columns,
        table,
        dated.filter((row) => row % 3 !== 0),
      );
      expect(lanes).toHaveLength(table.keys.length);
      for (const [at, lane] of lanes.entries()) {
        const expected = scan(columns, table.keys[at] ?? '', days);
        expect(Array.from(rowsWithin(lane, columns, days))).toEqual(expected);
        expect(countWithin(lane, columns, days)).toBe(expected.length);
      }
    }),
  );
});

it('has the same lanes of a few rows, whether these are sorted or looked for among all', () => {
  fc.assert(
    fc.property(arbitraryColumns, fc.integer({ min: 1, max: 9 }), (columns, every) => {
      const { partners } = columns.attributes;
      const dated = countedRows(columns);
      const few = dated.filter((row) => row % every === 0);
      const table = toLaneTable(columns, partners, dated);
      const expected = wholeLanes(toLaneTable(columns, partners, few));
      expect(keepMany(columns, table, few)).toEqual(expected);
      expect(keepFew(columns, { table, column: partners }, few)).toEqual(expected);
    }),
  );
});

it('joins lanes to the lane of all their rows, each once, few or many', () => {
  fc.assert(
    fc.property(
      arbitraryColumns,
      fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 4 }),
      (columns, steps) => {
        const counted = countedRows(columns);
        const dated = Array.from(counted);
        const every = (step: number) => dated.filter((row) => row % step === 0);
        const lanes = steps.map((step) => laneOf(columns, every(step)));
        const rows = [...new Set(steps.flatMap(every))].toSorted((a, b) => a - b);
        expect(joinLaneRows(columns, lanes, counted)).toEqual(laneOf(columns, rows));
      },
    ),
  );
});
