import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { CELL_LEVELS } from '#core/timeline/cells.ts';
import { toDensity } from '#core/timeline/density.ts';
import { arbitraryColumns, arbitraryStretch, buildColumns } from '../support/build-columns.ts';

it('counts every event of the stretch once', () => {
  fc.assert(
    fc.property(
      arbitraryColumns,
      arbitraryStretch,
      fc.integer({ min: 3, max: CELL_LEVELS - 1 }),
      (columns, { fromDay, toDay }, level) => {
        const rows = Array.from({ length: columns.size }, (_, row) => row).filter(
          (row) => (columns.startDay[row] ?? 0) < toDay && (columns.endDay[row] ?? 0) > fromDay,
        );
        const { bins, edges } = toDensity(columns, rows, level, { fromDay, toDay });
        expect(bins.length).toBe(edges.length - 1);
        expect(bins.reduce((sum, bin) => sum + bin, 0)).toBeCloseTo(rows.length, 1);
      },
    ),
  );
});

it('shares an event out among the months that it may lie in', () => {
  const columns = buildColumns([{ date: '2016' }, { date: '2016-03-05' }]);
  const [jan2016, jan2017] = [16_801, 17_167];
  const { bins } = toDensity(columns, [0, 1], 3, { fromDay: jan2016, toDay: jan2017 });
  const twelfth = 1 / 12;
  expect([...bins].map((bin) => bin.toFixed(3))).toEqual(
    Array.from({ length: 12 }, (_, month) => (month === 2 ? 1 + twelfth : twelfth).toFixed(3)),
  );
});
