import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OPEN_END, OPEN_START, UNDATED } from '#core/events/day-range.ts';
import { KEEP_ALL } from '#core/query/filter.ts';
import type { QueryIndex } from '#core/query/query-index.ts';
import { selectEvents } from '#core/query/select-events.ts';
import { DAY_MS, startOfDay } from '#core/time/calendar.ts';
import { toOverview, type Overview } from '#core/timeline/overview.ts';
import { firstView } from '#core/timeline/view.ts';
import { arbitraryFilter, arbitraryIndex } from '../support/arbitrary-index.ts';
import { buildIndex } from '../support/build-data-set.ts';

const arbitraryWidth = fc.integer({ min: 1, max: 4000 });

function overviewOf(dates: string[], widthPx = 1000): Overview {
  return toOverview(buildIndex(dates.map((date) => ({ date }))), { filter: KEEP_ALL, widthPx });
}

function sumOf(bins: Float32Array): number {
  return bins.reduce((sum, bin) => sum + bin, 0);
}

/** Rows of a filter that have a date, found one by one. */
function datedRows({ columns, rowFilter }: QueryIndex, filter: typeof KEEP_ALL): number[] {
  const failed = rowFilter.failedParts(filter);
  return Array.from({ length: columns.size }, (_, row) => row).filter(
    (row) =>
      failed[row] === 0 && columns.background[row] === 0 && columns.startDay[row] !== UNDATED,
  );
}

/** The bins of some rows, event by event and bin by bin. */
function naiveBins({ columns }: QueryIndex, rows: number[], edges: number[]): number[] {
  const bins = edges.slice(1).map(() => 0);
  for (const row of rows) {
    const [start, end] = [columns.startDay[row] ?? 0, columns.endDay[row] ?? 0];
    const touched = [...bins.keys()].filter(
      (bin) => start < (edges[bin + 1] ?? 0) && end > (edges[bin] ?? 0),
    );
    for (const bin of touched) bins[bin] = (bins[bin] ?? 0) + 1 / touched.length;
  }
  return bins;
}

describe('the overview of a data set', () => {
  it('counts every dated event once, as a naive count does', () => {
    fc.assert(
      fc.property(arbitraryIndex, arbitraryFilter, arbitraryWidth, (index, filter, widthPx) => {
        const overview = toOverview(index, { filter, widthPx });
        const edges = [...overview.edges];
        const sides = [
          { bins: overview.all, total: overview.total, rows: datedRows(index, KEEP_ALL) },
          { bins: overview.kept, total: overview.keptTotal, rows: datedRows(index, filter) },
        ];
        for (const { bins, total, rows } of sides) {
          expect(total).toBe(rows.length);
          expect(sumOf(bins)).toBeCloseTo(total, 3);
          const naive = naiveBins(index, rows, edges);
          expect(bins.length).toBe(naive.length);
          for (const [at, bin] of naive.entries()) expect(bins[at]).toBeCloseTo(bin, 4);
        }
      }),
    );
  });

  it('never keeps more of a bin than there is in it', () => {
    fc.assert(
      fc.property(arbitraryIndex, arbitraryFilter, arbitraryWidth, (index, filter, widthPx) => {
        const { all, kept } = toOverview(index, { filter, widthPx });
        for (const [at, bin] of kept.entries())
          expect(bin).toBeLessThanOrEqual((all[at] ?? 0) + 1e-4);
      }),
    );
  });

  it('keeps its extent and its bins under every filter', () => {
    fc.assert(
      fc.property(arbitraryIndex, arbitraryFilter, arbitraryWidth, (index, filter, widthPx) => {
        const { kept: _, keptTotal: __, ...ground } = toOverview(index, { filter, widthPx });
        const {
          kept: ___,
          keptTotal: ____,
          ...first
        } = toOverview(index, {
          filter: KEEP_ALL,
          widthPx,
        });
        expect(ground).toEqual(first);
      }),
    );
  });

  it('holds every known end of a date, from edge to edge of its bins', () => {
    fc.assert(
      fc.property(arbitraryIndex, arbitraryWidth, (index, widthPx) => {
        const { extent, edges } = toOverview(index, { filter: KEEP_ALL, widthPx });
        expect([edges[0], edges.at(-1)]).toEqual([extent.startMs / DAY_MS, extent.endMs / DAY_MS]);
        expect([...edges]).toEqual([...new Set(edges)].toSorted((a, b) => a - b));
        const { startDay, endDay } = index.columns;
        for (const row of selectEvents(index, KEEP_ALL).kept) {
          const ends = [startDay[row] ?? 0, endDay[row] ?? 0];
          for (const day of ends.filter((end) => ![OPEN_START, OPEN_END, UNDATED].includes(end))) {
            expect(day * DAY_MS).toBeGreaterThanOrEqual(extent.startMs);
            expect(day * DAY_MS).toBeLessThanOrEqual(extent.endMs);
          }
        }
      }),
    );
  });

  it('spans what the first view of the data set shows', () => {
    const index = buildIndex([{ date: '1978-02-01' }, { date: '2024' }, { date: '2030/..' }]);
    const { extent } = toOverview(index, { filter: KEEP_ALL, widthPx: 1000 });
    expect(extent).toEqual(firstView(index).window);
  });

  it('has bins that a pointer can tell apart, and more of them where there is more room', () => {
    const dates = ['1980-02-01', '2026'];
    expect(overviewOf(dates, 400).edges.length - 1).toBe(2 * 51);
    expect(overviewOf(dates, 1000).edges.length - 1).toBe(4 * 51);
    expect(overviewOf(dates, 2000).edges.length - 1).toBe(12 * 51);
  });

  it('reaches an open end to the end of the extent', () => {
    const { kept } = overviewOf(['2010/..', '2000', '2020'], 40);
    expect(kept[0]).toBe(0);
    expect(kept.at(-1)).toBeGreaterThan(0);
  });

  it('is empty, over the years that a timeline without dates shows, when nothing is dated', () => {
    const index = buildIndex([{}, { background: true, date: '2016' }]);
    const overview = toOverview(index, { filter: KEEP_ALL, widthPx: 1000 });
    expect(overview).toMatchObject({
      total: 0,
      keptTotal: 0,
      extent: { startMs: startOfDay(2010) },
    });
    expect(sumOf(overview.all)).toBe(0);
  });
});
