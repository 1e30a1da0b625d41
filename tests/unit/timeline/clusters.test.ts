import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CELL_LEVELS } from '#core/timeline/cells.ts';
import {
  arbitraryColumns,
  arbitraryStretch,
  buildColumns,
  datedRows,
  hasDayIn,
} from '../support/build-columns.ts';
import { gatherLane } from '../support/gather-lane.ts';

/** A stretch that all events of these tests have a day in. */
const EVER = { fromDay: -10_000, toDay: 40_000 };
const level = fc.nat(CELL_LEVELS - 1);

/** The sizes of the clusters of some dates, in months. */
function sizesOf(...dates: string[]): number[] {
  const columns = buildColumns(dates.map((date) => ({ date })));
  const gathered = gatherLane(columns, EVER, { level: 3, mostSingles: 1 });
  return gathered.clusters.map(({ rows }) => rows.length);
}

describe('gathering', () => {
  it('holds each event of the reach once, alone or in a cluster, at any level', () => {
    fc.assert(
      fc.property(
        arbitraryColumns,
        arbitraryStretch,
        level,
        fc.integer({ min: 1, max: 5 }),
        (columns, reach, ofLevel, mostSingles) => {
          const gathering = { level: ofLevel, mostSingles };
          const { singles, clusters } = gatherLane(columns, reach, gathering);
          const all = [...singles, ...clusters.flatMap(({ rows }) => [...rows])];
          expect(new Set(all).size).toBe(all.length);
          const reached = all.filter((row) => hasDayIn(columns, row, reach));
          expect(reached.toSorted((a, b) => a - b)).toEqual(
            datedRows(columns).filter((row) => hasDayIn(columns, row, reach)),
          );
          expect(singles.every((row) => hasDayIn(columns, row, reach))).toBe(true);
          for (const { rows } of clusters) {
            expect(rows.length).toBeGreaterThan(mostSingles);
            expect(rows.some((row) => hasDayIn(columns, row, reach))).toBe(true);
          }
        },
      ),
    );
  });

  it('spans a cluster from the first to the last day of its events', () => {
    fc.assert(
      fc.property(arbitraryColumns, level, (columns, ofLevel) => {
        const gathering = { level: ofLevel, mostSingles: 1 };
        const { clusters } = gatherLane(columns, EVER, gathering);
        for (const { rows, startDay, endDay } of clusters) {
          expect(startDay).toBe(Math.min(...rows.map((row) => columns.startDay[row] ?? 0)));
          expect(endDay).toBe(Math.max(...rows.map((row) => columns.endDay[row] ?? 0)));
          expect(rows).toEqual(rows.toSorted((a, b) => a - b));
        }
      }),
    );
  });

  it('has the same clusters wherever the reach is', () => {
    fc.assert(
      fc.property(
        arbitraryColumns,
        arbitraryStretch,
        arbitraryStretch,
        level,
        (columns, one, other, ofLevel) => {
          const [these, those] = [one, other].map(
            (reach) => gatherLane(columns, reach, { level: ofLevel, mostSingles: 1 }).clusters,
          );
          const known = new Map(these?.map((cluster) => [cluster.cell, cluster]));
          for (const cluster of those ?? []) {
            expect(known.get(cluster.cell) ?? cluster).toEqual(cluster);
          }
        },
      ),
    );
  });

  it('splits a cluster into smaller ones when zooming in', () => {
    fc.assert(
      fc.property(arbitraryColumns, fc.integer({ min: 1, max: 12 }), (columns, coarser) => {
        const clustersAt = (ofLevel: number) =>
          gatherLane(columns, EVER, { level: ofLevel, mostSingles: 1 }).clusters;
        const coarse = clustersAt(coarser).map(({ rows }) => new Set(rows));
        for (const { rows } of clustersAt(coarser - 1)) {
          expect(coarse.some((others) => rows.every((row) => others.has(row)))).toBe(true);
        }
      }),
    );
  });

  it('calls clusters of different events by different names, at whatever level they are gathered', () => {
    fc.assert(
      fc.property(arbitraryColumns, fc.nat(CELL_LEVELS - 2), (columns, ofLevel) => {
        const clustersAt = (some: number) =>
          gatherLane(columns, EVER, { level: some, mostSingles: 1 }).clusters;
        const known = new Map(clustersAt(ofLevel).map(({ cell, rows }) => [cell, rows]));
        for (const { cell, rows } of clustersAt(ofLevel + 1)) {
          expect(known.get(cell) ?? rows).toEqual(rows);
        }
      }),
    );
  });

  it('keeps what is said of a year apart from what is said of its days', () => {
    expect(sizesOf('2016', '2016', '2016-01-01', '2016-01-02')).toEqual([2, 2]);
  });

  it('gathers open starts and open ends', () => {
    expect(sizesOf('../2016', '../2015', '2016/..', '2017/..')).toEqual([2, 2]);
  });

  it('gathers what has been going on since before the reach by the thousand years that it began in', () => {
    const dates = ['-0900/..', '-0950/..', '1100/..', '2016/..', '2016/..'];
    const columns = buildColumns(dates.map((date) => ({ date })));
    const in2016 = { fromDay: 16_801, toDay: 17_167 };
    const { clusters } = gatherLane(columns, in2016, { level: 3, mostSingles: 1 });
    expect(clusters.map(({ rows }) => rows.length)).toEqual([2, 3]);
  });
});
