import { launchApp } from '../e2e/launch.ts';
import { inside } from './build-inside.ts';
import { FrameClock } from './frame-clock.ts';
import type { Part } from './in-turns.ts';
import { LimitError, withinLimit } from './limit.ts';
import { plainSet } from './plain-set.ts';
import { measureSteps, type StepSeries } from './steps.ts';

/** Plain vis-timeline with a number of items. */
export interface PlainResult {
  events: number;
  isClustering: boolean;
  /** Until its first drawing was complete; null when that took longer than the limit. */
  firstDrawMs: number | null;
  steps: StepSeries[];
}

/** The first drawing of 5,000 items takes about a minute. Milliseconds. */
export const FIRST_DRAW_LIMIT_MS = 180_000;

/** For one step, and for a series of them. Milliseconds. */
export const SERIES_LIMIT_MS = 45_000;

/** Draws items with plain vis-timeline in the same Electron, and takes the same steps as in our app. */
export async function measurePlain(
  events: number,
  isClustering: boolean,
  { steps, run }: Pick<Part, 'steps' | 'run'>,
): Promise<PlainResult> {
  const { app, page, close } = await launchApp({
    folder: inside.plainDir,
    widthPx: 1600,
    heightPx: 1000,
  });
  const result: PlainResult = { events, isClustering, firstDrawMs: null, steps: [] };
  try {
    const set = plainSet(events);
    const draw = () =>
      page.evaluate((given) => window.plain.draw(given.set, given.isClustering), {
        set,
        isClustering,
      });
    result.firstDrawMs = await withinLimit(FIRST_DRAW_LIMIT_MS, 'The first drawing', draw);
    const clock = await FrameClock.install(page);
    const fit = () =>
      withinLimit(SERIES_LIMIT_MS, 'Fit', async () => {
        await page.evaluate(() => window.plain.fit());
        await clock.quiet(SERIES_LIMIT_MS);
      });
    const wheelPan = {
      turn: (isOn: boolean) => page.evaluate((isPan) => window.plain.panByWheel(isPan), isOn),
      // A twentieth of the window for each 120 pixels; what is above 0 leads to earlier times.
      travelPx: -500,
    };
    // It zooms by 1.2 for an event of the wheel, whatever its travel.
    const zoomsBeforePan = 16;
    const limits = { steps, run, limitMs: SERIES_LIMIT_MS };
    result.steps = await measureSteps({ page, clock, fit, zoomsBeforePan, wheelPan }, limits);
  } catch (error) {
    if (!(error instanceof LimitError)) throw error;
  } finally {
    // Its page may be busy for minutes; there is nothing to lose.
    app.process().kill('SIGKILL');
    await close();
  }
  return result;
}
