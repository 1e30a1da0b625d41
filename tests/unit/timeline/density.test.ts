import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { CELL_LEVELS, cellStart } from '#core/timeline/cells.ts';
import { toDensity } from '#core/timeline/density.ts';
import {
  arbitraryColumns,
  arbitraryStretch,
  buildColumns,
  datedRows,
  hasDayIn,
  laneOf,
} from '../support/build-columns.ts';

it('counts every event of the stretch once', () => {
  fc.assert(
    fc.property(
      arbitraryColumns,
      arbitraryStretch,
      fc.integer({ min: 0, max: CELL_LEVELS - 1 }),
      (columns, days, level) => {
        const { edges, bins } = toDensity(laneOf(columns), { level, days }, columns);
        const rows = datedRows(columns).filter((row) => hasDayIn(columns, row, days));
        expect(bins.length).toBe(edges.length - 1);
        expect(bins.reduce((sum, bin) => sum + bin, 0)).toBeCloseTo(rows.length, 6);
        expect(Math.min(...bins)).toBeGreaterThanOrEqual(0);
      },
    ),
  );
});

it('counts an event in each bin that it may lie in, as a look at every bin does, from any time of a day on', () => {
  const level = fc.integer({ min: 0, max: CELL_LEVELS - 1 });
  const stretch = fc.record({
    fromDay: fc.integer({ min: -1000, max: 18_000 }),
    length: fc.integer({ min: 1, max: 400 }),
    hour: fc.constantFrom(0, 0.25, 0.75),
  });
  fc.assert(
    fc.property(arbitraryColumns, stretch, level, (columns, { fromDay, length, hour }, ofLevel) => {
      const days = { fromDay: fromDay + hour, toDay: fromDay + length + hour / 2 };
      const { edges, bins } = toDensity(laneOf(columns), { level: ofLevel, days }, columns);
      const expected = bins.map(() => 0);
      for (const row of datedRows(columns).filter((any) => hasDayIn(columns, any, days))) {
        const touched = [...expected.keys()].filter((bin) =>
          hasDayIn(columns, row, { fromDay: edges[bin] ?? 0, toDay: edges[bin + 1] ?? 0 }),
        );
        for (const bin of touched) expected[bin] = (expected[bin] ?? 0) + 1 / touched.length;
      }
      for (const [bin, count] of expected.entries()) expect(bins[bin]).toBeCloseTo(count, 6);
      expect([edges[0], edges.at(-1)]).toEqual([
        cellStart(ofLevel, fromDay),
        edges.find((edge) => edge >= days.toDay),
      ]);
    }),
  );
});

it('shares an event out among the months that it may lie in', () => {
  const columns = buildColumns([{ date: '2016' }, { date: '2016-03-05' }]);
  const year2016 = { fromDay: 16_801, toDay: 17_167 };
  const { bins } = toDensity(laneOf(columns), { level: 4, days: year2016 }, columns);
  const twelfth = 1 / 12;
  expect([...bins].map((bin) => bin.toFixed(3))).toEqual(
    Array.from({ length: 12 }, (_, month) => (month === 2 ? 1 + twelfth : twelfth).toFixed(3)),
  );
});
