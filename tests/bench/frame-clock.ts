import { readFile } from 'node:fs/promises';

import type { Page } from 'playwright/test';

import { inside } from './build-inside.ts';
import type { SeenStep, StepRule } from './inside/page-probe.ts';
import { withinLimit } from './limit.ts';

/** What one step cost, in milliseconds. */
export interface StepCost {
  /** From the input to the end of the frame that shows its outcome. */
  frameMs: number;
  /** The same without the wait for the frame: from the dispatch of the input in the page. */
  workMs: number;
  /** From the input to the end of the frame with nothing outstanding; missing where that was not waited for. */
  settledMs?: number;
  visItems: number;
  itemIds: number;
}

/** How far a step is waited for. */
export type Until = 'shown' | 'settled';

/** A page with the probe in it. */
export class FrameClock {
  readonly #page: Page;

  private constructor(page: Page) {
    this.#page = page;
  }

  /** Puts the probe into a page. */
  static async install(page: Page): Promise<FrameClock> {
    await page.evaluate(await readFile(inside.pageProbe, 'utf8'));
    return new FrameClock(page);
  }

  /** Does an input that begins a step, and waits for its frame. Throws a LimitError when that takes too long. */
  async step(
    rule: StepRule,
    input: () => Promise<void>,
    { until, limitMs }: { until: Until; limitMs: number },
  ): Promise<StepCost> {
    await this.#page.evaluate((given) => window.bench.arm(given), rule);
    const seen = await withinLimit(limitMs, `${rule.input} to ${rule.sign}`, async () => {
      await input();
      return await this.#page.evaluate(
        (end) => (end === 'shown' ? window.bench.whenShown() : window.bench.whenSettled()),
        until,
      );
    });
    return toCost(seen);
  }

  /** Waits until nothing has been outstanding or changing for some frames. */
  async quiet(limitMs = 60_000): Promise<void> {
    await withinLimit(limitMs, 'quiet', () => this.#page.evaluate(() => window.bench.whenQuiet()));
  }

  /** Elements of items that are in the document now. */
  async countItems(): Promise<{ visItems: number; itemIds: number }> {
    return await this.#page.evaluate(() => window.bench.countItems());
  }
}

function toCost({ inputMs, dispatchMs, shownMs, settledMs, ...items }: SeenStep): StepCost {
  const isSettled = !Number.isNaN(settledMs);
  return {
    frameMs: shownMs - inputMs,
    workMs: shownMs - dispatchMs,
    ...(isSettled ? { settledMs: settledMs - inputMs } : {}),
    ...items,
  };
}
