import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reachOf, roundScale, sightOf } from '#core/timeline/reach.ts';
import { arbitraryStretch } from '../support/build-columns.ts';

describe('the reach of a window', () => {
  it('holds the window with about a quarter of it to spare on either side', () => {
    fc.assert(
      fc.property(arbitraryStretch, ({ fromDay, toDay }) => {
        const reach = reachOf({ fromDay, toDay });
        const length = toDay - fromDay;
        expect(fromDay - reach.fromDay).toBeGreaterThan(length / 4.1);
        expect(reach.toDay - toDay).toBeGreaterThan(length / 4.1);
        expect(reach.toDay - reach.fromDay).toBeLessThanOrEqual(Math.max(6, 3.01 * length));
      }),
    );
  });

  it('stays where it is through most pans by a small step, and moves on by less than the window', () => {
    const reaches = Array.from({ length: 100 }, (_, step) =>
      reachOf({ fromDay: 16_000.5 + step, toDay: 16_400.5 + step }),
    );
    const starts = [...new Set(reaches.map(({ fromDay }) => fromDay))];
    expect(starts.length).toBeLessThanOrEqual(2);
    expect(new Set(reaches.map(({ fromDay, toDay }) => toDay - fromDay)).size).toBe(1);
  });

  it('is the same for a window whose length differs by a rounding', () => {
    for (const days of [4, 8, 31, 64, 365, 366, 1024]) {
      const [shorter, longer] = [-1e-6, 1e-6].map((off) =>
        reachOf({ fromDay: 16_000.5, toDay: 16_000.5 + days + off }),
      );
      expect(shorter).toEqual(longer);
    }
  });

  it('holds what may come into sight, which holds the window but for a rounding', () => {
    fc.assert(
      fc.property(arbitraryStretch, (window) => {
        const [reach, sight] = [reachOf(window), sightOf(window)];
        const rounding = (window.toDay - window.fromDay) / 100;
        expect(reach.fromDay).toBeLessThan(sight.fromDay);
        expect(sight.fromDay).toBeLessThanOrEqual(window.fromDay);
        expect(sight.toDay).toBeGreaterThanOrEqual(window.toDay - rounding);
        expect(reach.toDay).toBeGreaterThan(sight.toDay);
      }),
    );
  });
});

describe('the scale', () => {
  it('is the same for most widths that differ by a few pixels', () => {
    const scales = Array.from({ length: 200 }, (_, more) => roundScale((1000 + more) / 365));
    expect(new Set(scales).size).toBeLessThanOrEqual(2);
  });
});
