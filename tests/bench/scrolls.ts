import type { BenchApp } from './bench-app.ts';
import type { Until } from './frame-clock.ts';
import { framePhaseMs } from './frame-phase.ts';
import { LimitError } from './limit.ts';
import type { StepLimits, StepSeries } from './steps.ts';

/** Wheel travel of a step: some five rows. A run of ten keeps within the rows of a hundred events. */
const STEP_PX = 150;

/** Least pause between the steps of a stream: those of a wheel come about so. */
const STREAM_PAUSE_MS = 25;

/** Scrolls the table by the wheel, in a stream and each step once the one before has its rows. The timeline shows again after it. */
export async function measureScrolls(app: BenchApp, limits: StepLimits): Promise<StepSeries[]> {
  await app.app.table.show('Table');
  await app.app.table.grid.hover();
  await app.clock.quiet();
  const found: StepSeries[] = [];
  for (const pace of ['stream', 'settled'] as const) found.push(await scroll(app, pace, limits));
  await app.app.table.show('Timeline');
  await app.clock.quiet();
  return found;
}

/** Down as far as it goes and up again, run by run: through new rows all the time where there are many. */
async function scroll(
  { app, page, clock }: BenchApp,
  pace: StepSeries['pace'],
  { steps, run, limitMs }: StepLimits,
): Promise<StepSeries> {
  const until: Until = pace === 'stream' ? 'shown' : 'settled';
  await app.table.grid.evaluate((grid) => grid.scrollTo(0, 0));
  await clock.quiet();
  const rows = await app.table.count();
  const isShort = rows < 1_000;
  const costs: StepSeries['costs'] = [];
  const untilMs = performance.now() + limitMs;
  let isCut = false;
  try {
    // The first run is the warm-up.
    for (let at = 0; at < steps + run; at += 1) {
      if (performance.now() > untilMs) throw new LimitError('The series is too slow');
      const isBack = isShort && Math.floor(at / run) % 2 === 1;
      const travel = isBack ? -STEP_PX : STEP_PX;
      const rule = { input: 'wheel', sign: 'rows' } as const;
      const act = () => page.mouse.wheel(0, travel);
      const cost = await clock.step(rule, act, { until, limitMs });
      if (at >= run) costs.push(cost);
      await page.waitForTimeout((pace === 'stream' ? STREAM_PAUSE_MS : 0) + framePhaseMs(at));
    }
  } catch (error) {
    if (!(error instanceof LimitError)) throw error;
    isCut = true;
  }
  return { kind: 'scroll', pace, costs, isCut };
}
