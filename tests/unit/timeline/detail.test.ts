import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNDATED } from '#core/events/day-range.ts';
import { countedRows } from '#core/events/counted-rows.ts';
import type { EventColumns } from '#core/events/event-columns.ts';
import { countThings, MAX_ITEMS, toDetail, type LaneDetail } from '#core/timeline/detail.ts';
import { rowsWithin, type Days } from '#core/timeline/lane-rows.ts';
import { toLaneTable, wholeLanes } from '#core/timeline/lane-table.ts';
import { reachOf, roundScale, sightOf } from '#core/timeline/reach.ts';
import {
  arbitraryColumns,
  arbitraryStretch,
  buildColumns,
  hasDayIn,
} from '../support/build-columns.ts';

const WIDTH_PX = 1100;

/** What the partner lanes of some columns show of a window, and the rows that each has in its reach. */
function detailOf(
  columns: EventColumns,
  window: Days,
): { lanes: number[][]; details: LaneDetail[]; reach: Days } {
  const reach = reachOf(window);
  const table = toLaneTable(columns, columns.attributes.partners, countedRows(columns));
  const lanes = wholeLanes(table);
  const pxPerDay = roundScale(WIDTH_PX / (window.toDay - window.fromDay));
  return {
    reach,
    lanes: lanes.map((lane) => Array.from(rowsWithin(lane, columns, reach))),
    details: toDetail(lanes, { columns, reach, sight: sightOf(window), pxPerDay }),
  };
}

/** How many events of the reach a lane accounts for. */
function countRows(
  columns: EventColumns,
  reach: Days,
  { singles, clusters, density }: LaneDetail,
): number {
  const crowded = density ? density.bins.reduce((sum, bin) => sum + bin, 0) : 0;
  const members = clusters.flatMap(({ rows }) => [...rows]);
  return singles.length + members.filter((row) => hasDayIn(columns, row, reach)).length + crowded;
}

/** Many events, evenly over ten years. */
function manyColumns(count: number): EventColumns {
  return buildColumns(
    Array.from({ length: count }, (_, at) => ({
      date: new Date(Date.UTC(2010, 0, 1 + ((at * 7919) % 3650))).toISOString().slice(0, 10),
      partners: [['NL', 'US', 'JP'][at % 3] ?? 'NL'],
    })),
  );
}

describe('the level of detail', () => {
  it('loses no event and counts none twice, in any lane and window', () => {
    fc.assert(
      fc.property(arbitraryColumns, arbitraryStretch, (columns, window) => {
        const { lanes, details, reach } = detailOf(columns, window);
        for (const [lane, detail] of details.entries()) {
          const counted = countRows(columns, reach, detail);
          expect(counted).toBeCloseTo(lanes[lane]?.length ?? 0, 6);
        }
      }),
    );
  });

  it('shows each event by itself while they are few', () => {
    const columns = manyColumns(200);
    const { lanes, details } = detailOf(columns, { fromDay: 14_610, toDay: 18_262 });
    expect(details.map(({ singles }) => Array.from(singles))).toEqual(lanes);
  });

  it.each([600, 3000, 30_000])(
    'never draws too much of %i events, from decades to days',
    (count) => {
      const columns = manyColumns(count);
      for (let days = 20_000; days > 1; days /= 1.5) {
        const window = { fromDay: 16_000 - days / 2, toDay: 16_000 + days / 2 };
        const things = detailOf(columns, window).details.map(countThings);
        expect(things.reduce((sum, found) => sum + found, 0)).toBeLessThanOrEqual(MAX_ITEMS);
      }
    },
  );

  it('goes from densities over clusters to single events as the window closes in', () => {
    const columns = manyColumns(30_000);
    const stages = [3650, 60, 8].map((days) => {
      const { details } = detailOf(columns, { fromDay: 16_000, toDay: 16_000 + days });
      const [detail] = details;
      return detail?.density ? 'density' : detail?.clusters.length ? 'clusters' : 'singles';
    });
    expect(stages).toEqual(['density', 'clusters', 'singles']);
  });

  it('draws one thing a lane where there are very many lanes', () => {
    const columns = buildColumns(
      Array.from({ length: 4000 }, (_, at) => ({
        date: '2016',
        partners: [`P${at % 400}`],
      })),
    );
    const { details } = detailOf(columns, { fromDay: 16_000, toDay: 18_000 });
    expect(details.map(countThings)).toEqual(details.map(() => 1));
  });
});

it('the columns of these tests hold undated events too', () => {
  const some = fc.sample(arbitraryColumns, 20);
  expect(some.some(({ startDay }) => startDay.includes(UNDATED))).toBe(true);
});
