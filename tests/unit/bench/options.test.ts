import { describe, expect, it } from 'vitest';

import { readOptions, SCENARIOS } from '../../bench/options.ts';

describe('the command line of the benchmark', () => {
  it('measures everything, a million events at most, over at least sixty steps', () => {
    const options = readOptions([]);
    expect(options?.only).toEqual(SCENARIOS);
    expect(options?.sizes).toEqual([100, 1_000, 10_000, 100_000, 1_000_000]);
    expect(options?.plainSizes).toEqual([100, 1_000, 5_000]);
    expect(options?.steps).toBeGreaterThanOrEqual(60);
    expect(options?.searches).toBeGreaterThanOrEqual(30);
    expect(options?.startPairs).toBeGreaterThanOrEqual(7);
  });

  it('ends the curve at the largest size that is asked for', () => {
    expect(readOptions(['--most', '2500'])?.sizes).toEqual([100, 1_000, 2_500]);
    expect(readOptions(['--most', '100'])?.sizes).toEqual([100]);
  });

  it('runs the scenarios that are named, in the order of the benchmark', () => {
    expect(readOptions(['--only', 'start', '--only', 'load'])?.only).toEqual(['load', 'start']);
  });

  it('takes few steps where it only has to see that everything works', () => {
    const quick = readOptions(['--quick', '--most', '10000']);
    expect(quick?.sizes).toEqual([100, 10_000]);
    expect(quick?.steps).toBeLessThan(10);
    expect(readOptions(['--quick', '--most', '100'])?.sizes).toEqual([100]);
  });

  it('can write its figures beside those of an earlier run', () => {
    expect(readOptions([])?.out).toMatch(/bench\.json$/u);
    expect(readOptions(['--out', 'figures.json'])?.out).toBe('figures.json');
  });

  it.each([['--most', '50'], ['--most', 'many'], ['--only', 'everything'], ['--fast'], ['1000']])(
    'is refused when it makes no sense: %s %s',
    (...args) => {
      expect(readOptions(args.filter((arg) => arg !== undefined))).toBeNull();
    },
  );
});
