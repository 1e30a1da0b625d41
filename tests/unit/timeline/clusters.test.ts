import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CELL_LEVELS } from '#core/timeline/cells.ts';
import { gather } from '#core/timeline/clusters.ts';
import { arbitraryColumns, buildColumns } from '../support/build-columns.ts';

const dated = ({ size, startDay }: { size: number; startDay: Int32Array }) =>
  Array.from({ length: size }, (_, row) => row).filter((row) => startDay[row] !== 0x7fff_ffff);

describe('gathering', () => {
  it('holds each event once, alone or in a cluster, at any level', () => {
    fc.assert(
      fc.property(
        arbitraryColumns,
        fc.nat(CELL_LEVELS - 1),
        fc.integer({ min: 1, max: 5 }),
        (columns, level, mostSingles) => {
          const rows = dated(columns);
          const { singles, clusters } = gather(columns, rows, level, mostSingles);
          const all = [...singles, ...clusters.flatMap((cluster) => cluster.rows)];
          expect(all.toSorted((a, b) => a - b)).toEqual(rows);
          for (const cluster of clusters) expect(cluster.rows.length).toBeGreaterThan(mostSingles);
        },
      ),
    );
  });

  it('spans a cluster from the first to the last day of its events', () => {
    fc.assert(
      fc.property(arbitraryColumns, fc.nat(CELL_LEVELS - 1), (columns, level) => {
        for (const { rows, startDay, endDay } of gather(columns, dated(columns), level, 1)
          .clusters) {
          expect(startDay).toBe(Math.min(...rows.map((row) => columns.startDay[row] ?? 0)));
          expect(endDay).toBe(Math.max(...rows.map((row) => columns.endDay[row] ?? 0)));
        }
      }),
    );
  });

  it('does not regroup what stays when other rows come and go', () => {
    fc.assert(
      fc.property(arbitraryColumns, fc.nat(CELL_LEVELS - 1), fc.nat(50), (columns, level, gone) => {
        const all = gather(columns, dated(columns), level, 1);
        const rest = gather(columns, dated(columns).slice(gone), level, 1);
        const cells = new Map(all.clusters.map(({ cell, rows }) => [cell, rows]));
        for (const { cell, rows } of rest.clusters) {
          expect(cells.get(cell)?.slice(-rows.length)).toEqual(rows);
        }
      }),
    );
  });

  it('splits a cluster into smaller ones when zooming in', () => {
    fc.assert(
      fc.property(arbitraryColumns, fc.integer({ min: 1, max: 12 }), (columns, level) => {
        const coarse = gather(columns, dated(columns), level, 1).clusters;
        const fine = gather(columns, dated(columns), level - 1, 1).clusters;
        for (const { rows } of fine) {
          expect(coarse.some((cluster) => rows.every((row) => cluster.rows.includes(row)))).toBe(
            true,
          );
        }
      }),
      { numRuns: 30 },
    );
  });

  it('keeps what is said of a year apart from what is said of its days', () => {
    const columns = buildColumns([
      { date: '2016' },
      { date: '2016' },
      { date: '2016-01-01' },
      { date: '2016-01-02' },
    ]);
    const { clusters } = gather(columns, [0, 1, 2, 3], 3, 1);
    expect(clusters.map(({ rows }) => rows.length)).toEqual([2, 2]);
  });

  it('gathers open starts and open ends', () => {
    const columns = buildColumns([
      { date: '../2016' },
      { date: '../2015' },
      { date: '2016/..' },
      { date: '2017/..' },
    ]);
    const { clusters } = gather(columns, [0, 1, 2, 3], 3, 1);
    expect(clusters.map(({ rows }) => rows.length)).toEqual([2, 2]);
  });
});
