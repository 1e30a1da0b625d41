import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY_MS, startOfDay, type Interval } from '#core/time/calendar.ts';
import { MIN_WINDOW_MS, toAllowedWindow } from '#core/timeline/window.ts';
import {
  centreWindow,
  drawWindow,
  moveEdge,
  moveWindow,
} from '../../../../renderer/overview/move-window.ts';

const extent = { startMs: startOfDay(1980), endMs: startOfDay(2020) };
const year2016 = { startMs: startOfDay(2016), endMs: startOfDay(2017) };

const instant = fc.integer({ min: startOfDay(1900), max: startOfDay(2100) });
/** A window inside the extent, across an end of it, or beyond. */
const anyWindow = fc
  .tuple(instant, fc.integer({ min: MIN_WINDOW_MS, max: 60 * 366 * DAY_MS }))
  .map(([startMs, length]) => toAllowedWindow({ startMs, endMs: startMs + length }));
const anyShift = fc.integer({ min: -(10 ** 13), max: 10 ** 13 });

function lengthOf({ startMs, endMs }: Interval): number {
  return endMs - startMs;
}

/** Whether the timeline takes a window as it is. */
function isAllowed(window: Interval): boolean {
  const allowed = toAllowedWindow(window);
  return allowed.startMs === window.startMs && allowed.endMs === window.endMs;
}

describe('moving the window', () => {
  it('keeps its length and stops at the ends of the extent', () => {
    expect(moveWindow(year2016, extent, -366 * DAY_MS)).toEqual({
      startMs: startOfDay(2014, 11, 31),
      endMs: startOfDay(2016),
    });
    expect(moveWindow(year2016, extent, 10 ** 13).endMs).toBe(extent.endMs);
    expect(moveWindow(year2016, extent, -(10 ** 13)).startMs).toBe(extent.startMs);
  });

  it('takes one that is beyond the extent no further, but back', () => {
    const beyond = { startMs: startOfDay(2030), endMs: startOfDay(2031) };
    expect(moveWindow(beyond, extent, DAY_MS)).toEqual(beyond);
    expect(moveWindow(beyond, extent, -DAY_MS).endMs).toBe(beyond.endMs - DAY_MS);
  });

  it('gives windows that are allowed as they are', () => {
    fc.assert(
      fc.property(anyWindow, anyShift, (window, byMs) => {
        const moved = moveWindow(window, extent, byMs);
        expect(lengthOf(moved)).toBe(lengthOf(window));
        expect(isAllowed(moved)).toBe(true);
      }),
    );
  });

  it('centres it on an instant as far as the extent allows', () => {
    expect(centreWindow(year2016, extent, startOfDay(2000, 6, 2)).startMs).toBe(startOfDay(2000));
    expect(centreWindow(year2016, extent, startOfDay(1980)).startMs).toBe(extent.startMs);
  });
});

describe('moving an edge of the window', () => {
  it('goes to the day', () => {
    const moved = moveEdge(year2016, extent, 'start', startOfDay(2015, 2, 3) + 5000);
    expect(moved).toEqual({ ...year2016, startMs: startOfDay(2015, 2, 3) });
  });

  it('stops at the other edge and at the end of the extent, and never moves the other edge', () => {
    fc.assert(
      fc.property(anyWindow, instant, fc.constantFrom('start', 'end'), (window, ms, edge) => {
        const moved = moveEdge(window, extent, edge, ms);
        const other = edge === 'start' ? 'endMs' : 'startMs';
        expect(moved[other]).toBe(window[other]);
        expect(lengthOf(moved)).toBeGreaterThanOrEqual(MIN_WINDOW_MS);
        expect(moved.startMs).toBeGreaterThanOrEqual(Math.min(extent.startMs, window.startMs));
        expect(moved.endMs).toBeLessThanOrEqual(Math.max(extent.endMs, window.endMs));
        expect(isAllowed(moved)).toBe(true);
      }),
    );
  });
});

describe('drawing a window', () => {
  it('takes two instants in any order', () => {
    const [early, late] = [startOfDay(2001), startOfDay(2003)];
    expect(drawWindow(extent, early, late)).toEqual({ startMs: early, endMs: late });
    expect(drawWindow(extent, late, early)).toEqual({ startMs: early, endMs: late });
  });

  it('stays inside the extent and is never too short', () => {
    fc.assert(
      fc.property(instant, instant, (fromMs, toMs) => {
        const drawn = drawWindow(extent, fromMs, toMs);
        expect(drawn.startMs).toBeGreaterThanOrEqual(extent.startMs);
        expect(drawn.endMs).toBeLessThanOrEqual(extent.endMs);
        expect(lengthOf(drawn)).toBeGreaterThanOrEqual(MIN_WINDOW_MS);
        expect(isAllowed(drawn)).toBe(true);
      }),
    );
  });
});
