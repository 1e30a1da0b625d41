import { describe, expect, it } from 'vitest';

import { isMet, toBars, type Bar } from '../../bench/bars.ts';
import type { BenchResults } from '../../bench/results.ts';
import { buildApp, buildCost, buildResults, buildSeries } from '../support/build-bench-results.ts';

function barOf(results: BenchResults, what: string): Bar {
  const bar = toBars(results).find((each) => each.what === what);
  if (!bar) throw new Error(`There is no bar "${what}"`);
  return bar;
}

const million = 1_000_000;

describe('the bars of the benchmark', () => {
  it('are neither met nor missed where nothing was measured', () => {
    const bars = toBars(buildResults());
    expect(bars.length).toBeGreaterThan(10);
    expect(new Set(bars.map(isMet))).toEqual(new Set([null]));
  });

  it('are those of the scenarios that were asked for', () => {
    const results = buildResults();
    const load = { ...results.options, only: ['load'] as const };
    expect(toBars({ ...results, options: load }).map(({ what }) => what)).toEqual([
      'first drawing, over plain Node reading the lines',
      'longest stall of the window',
      'longest stall of the main process',
    ]);
    const steps = { ...results.options, only: ['steps'] as const };
    const ofSteps = toBars({ ...results, options: steps }).map(({ what }) => what);
    expect(ofSteps.filter((what) => what.includes('plain'))).toEqual([]);
  });

  it('compare steps among many events with those among a hundred, and with plain vis-timeline', () => {
    const results = buildResults({
      app: [buildApp(100, { drag: [20] }), buildApp(million, { drag: [28] })],
      plain: [
        { events: 100, isClustering: true, firstDrawMs: 1, steps: [buildSeries('drag', [1])] },
        { events: 100, isClustering: false, firstDrawMs: 1, steps: [buildSeries('drag', [14])] },
      ],
    });
    const overSmall = barOf(results, 'drag p95, over the app with 100');
    expect(overSmall).toMatchObject({ figure: 1.4, most: 1.5, unit: 'x' });
    expect(isMet(overSmall)).toBe(true);
    const overPlain = barOf(results, 'drag p95, over plain vis-timeline with 100');
    expect(overPlain.figure).toBe(2);
    expect(isMet(overPlain)).toBe(false);
  });

  it('compare the pictures of each round with what was measured beside them', () => {
    const none = { pdf: [], few: [], many: [] };
    const ms = {
      ...none,
      node: [100, 200],
      svg: [500, 800],
      png: [900, 900],
      capture: [2000, 1500],
    };
    const results = buildResults({ figures: { ms, previewMs: [100, 150, 900] } });
    expect(barOf(results, 'bundled set to SVG, over node -e 0').figure).toBe(4.5);
    const png = barOf(results, 'A4 PNG at 300 dpi, over capturing an offscreen window');
    expect(png.figure).toBeCloseTo(0.525);
    expect(isMet(png)).toBe(false);
    expect(isMet(barOf(results, 'a figure of 20,000 events, over one of 200'))).toBe(null);
    expect(barOf(results, 'preview after a change, bundled set').figure).toBe(150);
  });

  it('compare the median load with the fastest plain reading, and keep the longest stall', () => {
    const load = { completeMs: 3000, rendererStallMs: 20, mainStallMs: 8 };
    const loads = [load, { ...load, completeMs: 9000, rendererStallMs: 130 }, load];
    const plainReads = { readline: [4000, 4000, 4000], split: [2000, 2500, 2000] };
    const results = buildResults({ load: { events: million, bytes: 1, loads, plainReads } });
    expect(barOf(results, 'first drawing, over plain Node reading the lines').figure).toBe(1.5);
    expect(isMet(barOf(results, 'first drawing, over plain Node reading the lines'))).toBe(true);
    expect(isMet(barOf(results, 'longest stall of the window'))).toBe(false);
    expect(barOf(results, 'longest stall of the main process').figure).toBe(8);
  });

  it('hold toggles to a time and to their growth', () => {
    const small = { ...buildApp(10_000, {}), toggles: [buildCost(40)] };
    const large = { ...buildApp(million, {}), toggles: [buildCost(100)] };
    const results = buildResults({ app: [small, large] });
    expect(isMet(barOf(results, 'toggling a country p95'))).toBe(true);
    expect(barOf(results, 'toggling a country p95, over the same at 10000').figure).toBe(2.5);
    const growth = barOf(results, 'growth of toggle from 10000, over 2 x logarithmic');
    expect(growth.figure).toBeCloseTo(2.5 / 3);
  });

  it('count memory above that of the idle app, by the size of the file', () => {
    const memory = { events: million, fileBytes: 100, idleBytes: 250, peakBytes: 650 };
    const bar = barOf(buildResults({ memory }), 'peak memory above the idle app, over the file');
    expect(bar.figure).toBe(4);
    expect(isMet(bar)).toBe(true);
  });

  it('compare the opening of a table with csv-parse turn by turn, and its memory with the file', () => {
    const memory = { idleBytes: 400, peakBytes: 650 };
    const times = { openMs: [30, 16, 80], parseMs: [10, 8, 40] };
    const results = buildResults({ table: { events: million, bytes: 100, ...times, memory } });
    expect(barOf(results, 'a table of our columns as CSV, over csv-parse alone').figure).toBe(2);
    const above = barOf(results, 'peak memory above the idle app meanwhile, over the file');
    expect(above.figure).toBe(2.5);
  });

  it('compare starts pair by pair, as the machine is slower at times', () => {
    const daily = { appMs: [1000, 800, 6000], answeredMs: [], emptyMs: [500, 500, 4000] };
    const first = { appMs: [1000], answeredMs: [], emptyMs: [500] };
    const results = buildResults({ start: { daily, first } });
    expect(barOf(results, 'start to interactive, over an empty window').figure).toBe(1.6);
  });
});
