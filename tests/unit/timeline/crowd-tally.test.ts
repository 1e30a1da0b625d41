import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { EventColumns } from '#core/events/event-columns.ts';
import { valuesAt } from '#core/events/value-column.ts';
import { tallyOnce, tallyRows } from '#core/timeline/crowd-tally.ts';
import type { Days } from '#core/timeline/lane-rows.ts';
import {
  arbitraryColumns,
  arbitraryStretch,
  buildColumns,
  datedRows,
  hasDayIn,
  laneOf,
} from '../support/build-columns.ts';

/** What is to be said of the rows of a stretch, by looking at each of them. */
function lookAtEach(columns: EventColumns, days: Days) {
  const { attributes, startDay, endDay } = columns;
  const rows = datedRows(columns).filter((row) => hasDayIn(columns, row, days));
  const kinds = rows.flatMap((row) => valuesAt(attributes.kinds, row));
  return {
    rows,
    tally: {
      count: rows.length,
      startDay: Math.min(...rows.map((row) => startDay[row] ?? 0)),
      endDay: Math.max(...rows.map((row) => endDay[row] ?? 0)),
      kinds: Int32Array.from(
        attributes.kinds.values,
        (value) => kinds.filter((kind) => kind === value).length,
      ),
    },
  };
}

it('sums up the rows of a lane in a stretch as a look at each of them does', () => {
  fc.assert(
    fc.property(arbitraryColumns, arbitraryStretch, (columns, days) => {
      const { rows, tally } = lookAtEach(columns, days);
      fc.pre(rows.length > 0);
      expect(tallyOnce(laneOf(columns), days, columns)).toEqual(tally);
      expect(tallyRows(columns, Int32Array.from(rows))).toEqual(tally);
    }),
  );
});

it('ends with the last day of any, be it of a longer one that began before', () => {
  const columns = buildColumns([
    { date: '2016-01-01/2016-01-31' },
    { date: '2016-01-10/2016-01-30' },
  ]);
  const tally = tallyOnce(laneOf(columns), { fromDay: 16_000, toDay: 17_000 }, columns);
  expect(tally).toMatchObject({ startDay: 16_801, endDay: 16_832 });
});
