import type { Days } from './lane-rows.ts';

/** Keeps the bounds between steps off lengths that windows often have, such as whole numbers of days. */
const OFF = 0.0013;

/**
 * What is made ready of a window: a stretch on either side of it, in steps that depend on the length of the window
 * alone, so that a pan by a pixel seldom asks for anything else. It moves on by one step at a time and keeps its length.
 */
export function reachOf(window: Days): Days {
  const { step, count } = stepsOf(window);
  const fromDay = (Math.floor(window.fromDay / step) - 1) * step;
  return { fromDay, toDay: fromDay + (count + 3) * step };
}

/** What of a reach can come into sight before the reach moves on. */
export function sightOf(window: Days): Days {
  const { step } = stepsOf(window);
  const { fromDay, toDay } = reachOf(window);
  return { fromDay: fromDay + step, toDay: toDay - step };
}

/** A step is a quarter to a half of the window, and that many steps hold it. */
function stepsOf({ fromDay, toDay }: Days): { step: number; count: number } {
  const length = (toDay - fromDay) * (1 - OFF);
  const step = 2 ** Math.max(0, Math.floor(Math.log2(length / 2)));
  return { step, count: Math.max(2, Math.ceil(length / step)) };
}

/** Pixels of a day in halves of an octave, so that a few pixels more or less of width change nothing. */
export function roundScale(pxPerDay: number): number {
  return 2 ** (Math.round(2 * Math.log2(pxPerDay)) / 2);
}
