import { describe, expect, it } from 'vitest';
import { DAY_MS, startOfDay } from '#core/time/calendar.ts';
import { windowOfDrag } from '../../../../renderer/overview/window-of-drag.ts';

/** A hundred days, ten pixels a day. */
const firstMs = startOfDay(2016);
const track = { extent: { startMs: firstMs, endMs: firstMs + 100 * DAY_MS }, widthPx: 1000 };
const days = (from: number, to: number) => ({
  startMs: firstMs + from * DAY_MS,
  endMs: firstMs + to * DAY_MS,
});
const window = days(20, 50);

describe('a drag', () => {
  it.each([
    ['band', 300, 350, days(25, 55)],
    ['band', 300, 2000, days(70, 100)],
    ['start', 203, 103, days(10, 50)],
    ['end', 497, 597, days(20, 60)],
    ['end', 497, 0, days(20, 23)],
    ['ground', 600, 800, days(60, 80)],
    ['ground', 600, -50, days(0, 60)],
  ] as const)('of the %s from %i to %i', (part, fromPx, px, expected) => {
    expect(windowOfDrag({ part, fromPx, window }, track, px)).toEqual(expected);
  });
});
