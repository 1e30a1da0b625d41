import type { Page } from 'playwright/test';

import type { FrameClock } from './frame-clock.ts';

/** A rectangle in pixels of the page. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A timeline that is measured: our app or plain vis-timeline. */
export interface Subject {
  page: Page;
  clock: FrameClock;
  /** Shows everything, and waits until it stands still. */
  fit: () => Promise<void>;
  /** How many steps of the wheel zoom from everything to about a nineteenth of it, where pans begin. */
  zoomsBeforePan: number;
  wheelPan: WheelPan;
}

/** How Shift and the wheel pan. */
export interface WheelPan {
  /** Turns it on, where the wheel always zooms otherwise, and off again. */
  turn: (isOn: boolean) => Promise<void>;
  /** Wheel travel, in pixels, for about a fifth of the window; signed so that it leads to later times. */
  travelPx: number;
}

/** Where the events are drawn, as far as the window shows it. */
export async function stageOf(page: Page): Promise<Box> {
  const box = await page.locator('.vis-panel.vis-center').boundingBox();
  if (!box) throw new Error('There is no timeline');
  const height = await page.evaluate(() => innerHeight);
  return { ...box, height: Math.min(box.height, height - box.y) };
}
