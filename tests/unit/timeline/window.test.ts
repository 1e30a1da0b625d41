import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { DAY_MS, startOfDay } from '#core/time/calendar.ts';

import {
  FIRST_MS,
  LAST_MS,
  middle,
  MIN_WINDOW_MS,
  panned,
  toAllowedWindow,
  zoomed,
} from '#core/timeline/window.ts';

const year2016 = { startMs: startOfDay(2016), endMs: startOfDay(2017) };

const anyWindow = fc
  .tuple(fc.integer({ min: 1, max: 9400 }), fc.integer({ min: 1, max: 200_000 }))
  .map(([year, days]) => ({ startMs: startOfDay(year), endMs: startOfDay(year, 0, 1 + days) }));

describe('the window of the timeline', () => {
  it('keeps an instant in its place while it zooms', () => {
    const aroundMs = startOfDay(2016, 2, 1);
    const closer = zoomed(year2016, 2, aroundMs);
    const share = (window: typeof year2016) =>
      (aroundMs - window.startMs) / (window.endMs - window.startMs);
    expect(closer.endMs - closer.startMs).toBe((year2016.endMs - year2016.startMs) / 2);
    expect(share(closer)).toBeCloseTo(share(year2016), 9);
  });

  it('comes back after a zoom in and a zoom out', () => {
    const there = zoomed(year2016, 1.6, middle(year2016));
    const back = zoomed(there, 1 / 1.6, middle(there));
    expect(Math.abs(back.startMs - year2016.startMs)).toBeLessThan(3);
    expect(Math.abs(back.endMs - year2016.endMs)).toBeLessThan(3);
  });

  it('pans by a share of its length and keeps the length', () => {
    expect(panned(year2016, 0.5).startMs - year2016.startMs).toBe(183 * DAY_MS);
    expect(panned(year2016, -1)).toEqual(
      toAllowedWindow({ startMs: startOfDay(2014, 11, 31), endMs: year2016.startMs }),
    );
  });

  it('never leaves the dates that can be shown, nor the allowed lengths', () => {
    fc.assert(
      fc.property(anyWindow, fc.double({ min: 1e-9, max: 1e9, noNaN: true }), (window, factor) => {
        const { startMs, endMs } = zoomed(window, factor, middle(window));
        expect(startMs).toBeGreaterThanOrEqual(FIRST_MS);
        expect(endMs).toBeLessThanOrEqual(LAST_MS);
        expect(endMs - startMs).toBeGreaterThanOrEqual(MIN_WINDOW_MS);
      }),
    );
  });
});
