import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS, startOfDay } from '#core/time/calendar.ts';
import {
  bandOf,
  GRAB_PX,
  LEAST_BAND_PX,
  partAt,
  toMs,
  toPx,
  type Track,
} from '../../../../renderer/overview/track.ts';

/** A track of a hundred days, ten pixels a day. */
const track: Track = {
  extent: { startMs: startOfDay(2016), endMs: startOfDay(2016) + 100 * DAY_MS },
  widthPx: 1000,
};

function days(from: number, to: number) {
  return {
    startMs: track.extent.startMs + from * DAY_MS,
    endMs: track.extent.startMs + to * DAY_MS,
  };
}

const anyWindow = fc
  .tuple(fc.integer({ min: -300, max: 300 }), fc.integer({ min: 1, max: 300 }))
  .map(([from, length]) => days(from, from + length));

describe('places on the track', () => {
  it('lead to instants and back', () => {
    expect(toPx(track, days(25, 26).startMs)).toBe(250);
    fc.assert(
      fc.property(fc.integer({ min: -2000, max: 3000 }), (px) => {
        expect(toPx(track, toMs(track, px))).toBeCloseTo(px, 4);
      }),
    );
  });
});

describe('the band of a window', () => {
  it('covers its time', () => {
    expect(bandOf(track, days(20, 50))).toEqual({ leftPx: 200, widthPx: 300 });
  });

  it('stands around the middle of a window that is too short to be seen', () => {
    expect(bandOf(track, days(50, 50.1))).toEqual({ leftPx: 495.5, widthPx: LEAST_BAND_PX });
  });

  it('waits at the end of the track for a window beyond it', () => {
    expect(bandOf(track, days(200, 300))).toEqual({ leftPx: 990, widthPx: LEAST_BAND_PX });
    expect(bandOf(track, days(-300, -200))).toEqual({ leftPx: 0, widthPx: LEAST_BAND_PX });
  });

  it('never leaves the track nor becomes too narrow', () => {
    fc.assert(
      fc.property(anyWindow, (window) => {
        const { leftPx, widthPx } = bandOf(track, window);
        expect(leftPx).toBeGreaterThanOrEqual(0);
        expect(leftPx + widthPx).toBeLessThanOrEqual(1000);
        expect(widthPx).toBeGreaterThanOrEqual(LEAST_BAND_PX);
      }),
    );
  });
});

describe('what a pointer is on', () => {
  const band = { leftPx: 200, widthPx: 300 };

  it.each([
    [187, 'ground'],
    [188, 'start'],
    [211, 'start'],
    [212, 'band'],
    [488, 'band'],
    [489, 'end'],
    [512, 'end'],
    [513, 'ground'],
  ])('at %i is the %s', (px, part) => {
    expect(partAt(track, band, px)).toBe(part);
  });

  it('is the band anywhere on the narrowest one, and an edge beside it', () => {
    const narrow = { leftPx: 200, widthPx: LEAST_BAND_PX };
    expect(partAt(track, narrow, 200)).toBe('band');
    expect(partAt(track, narrow, 200 + LEAST_BAND_PX)).toBe('band');
    expect(partAt(track, narrow, 199)).toBe('start');
    expect(partAt(track, narrow, 201 + LEAST_BAND_PX)).toBe('end');
  });

  it('is ground on a band that fills the track, but for its edges', () => {
    const full = { leftPx: 0, widthPx: 1000 };
    expect(partAt(track, full, 500)).toBe('ground');
    expect(partAt(track, full, 5)).toBe('start');
    expect(partAt(track, full, 995)).toBe('end');
  });

  it('offers each edge room enough to be hit, wherever the band stands', () => {
    fc.assert(
      fc.property(anyWindow, (window) => {
        const at = bandOf(track, window);
        const places = Array.from({ length: 1000 + 2 * GRAB_PX }, (_, px) => px - GRAB_PX);
        const count = (part: string) =>
          places.filter((px) => partAt(track, at, px + 0.5) === part).length;
        expect(count('start')).toBeGreaterThanOrEqual(GRAB_PX - 1);
        expect(count('end')).toBeGreaterThanOrEqual(GRAB_PX - 1);
      }),
    );
  });
});
