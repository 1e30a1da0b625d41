import type { StepCost, Until } from './frame-clock.ts';
import { framePhaseMs } from './frame-phase.ts';
import { LimitError } from './limit.ts';
import { stageOf, type Box, type Subject } from './subject.ts';

/** The ways to another window, and to other rows of the table. */
export type StepKind = 'drag' | 'wheel pan' | 'zoom in' | 'zoom out' | 'scroll';

/** Steps of one kind, one after the other: in a stream, or each only when the one before has settled. */
export interface StepSeries {
  kind: StepKind;
  pace: 'stream' | 'settled';
  costs: StepCost[];
  /** Whether the time was up before all steps were done. */
  isCut: boolean;
}

/** How much is measured, and for how long at most. */
export interface StepLimits {
  /** Counted steps of each kind. */
  steps: number;
  /** Steps in one direction before the next; the first of them are the warm-up. */
  run: number;
  /** For one step, and for a series. */
  limitMs: number;
}

/** Least pause between the steps of a stream: those of a wheel come about so. */
const STREAM_PAUSE_MS = 25;

/** Wheel travel for a zoom by about 1.6, and the way of a drag, in pixels. */
const [ZOOM_PX, DRAG_PX] = [300, 60];

interface Run {
  length: number;
  subject: Subject;
  stage: Box;
  pace: StepSeries['pace'];
  limitMs: number;
  untilMs: number;
  series: Map<StepKind, StepCost[]>;
  /** Steps so far. */
  done: number;
}

/** Measures every way to another window, in both paces. The timeline has to show what it has. */
export async function measureSteps(subject: Subject, limits: StepLimits): Promise<StepSeries[]> {
  const found: StepSeries[] = [];
  for (const pace of ['stream', 'settled'] as const) {
    found.push(...(await measureFrom(subject, zoomRuns, { pace, ...limits })));
    found.push(...(await measureFrom(subject, dragRuns, { pace, ...limits })));
    found.push(...(await measureFrom(subject, wheelPanRuns, { pace, ...limits })));
  }
  return found;
}

type Runs = (run: Run, count: number) => Promise<void>;

async function measureFrom(
  subject: Subject,
  runs: Runs,
  { pace, steps, run, limitMs }: StepLimits & { pace: StepSeries['pace'] },
): Promise<StepSeries[]> {
  const series = new Map<StepKind, StepCost[]>();
  const untilMs = performance.now() + limitMs;
  let isCut = false;
  try {
    await subject.fit();
    const stage = await stageOf(subject.page);
    await runs({ length: run, subject, stage, pace, limitMs, untilMs, series, done: 0 }, steps);
  } catch (error) {
    if (!(error instanceof LimitError)) throw error;
    isCut = true;
  }
  return [...series].map(([kind, costs]) => ({
    kind,
    pace,
    costs: costs.slice(0, steps),
    isCut: isCut && costs.length < steps,
  }));
}

/** Deep in and back out, around points that move from run to run. The first run is the warm-up. */
async function zoomRuns(run: Run, count: number): Promise<void> {
  run.series.set('zoom in', []).set('zoom out', []);
  for (let at = 0; at <= Math.ceil(count / run.length); at += 1) {
    await pointAt(run, 0.3 + 0.13 * (at % 4));
    for (const kind of ['zoom in', 'zoom out'] as const) {
      const travel = kind === 'zoom in' ? -ZOOM_PX : ZOOM_PX;
      await wheelRun(run, at > 0 ? kind : null, [0, travel]);
    }
  }
}

/** To and fro over several windows, with Shift and the wheel. */
async function wheelPanRuns(run: Run, count: number): Promise<void> {
  run.series.set('wheel pan', []);
  await zoomBeforePan(run);
  const { page, wheelPan } = run.subject;
  await wheelPan.turn(true);
  await page.keyboard.down('Shift');
  for (let at = 0; at <= Math.ceil(count / run.length); at += 1) {
    const travel = goesForth(at) ? wheelPan.travelPx : -wheelPan.travelPx;
    await wheelRun(run, at > 0 ? 'wheel pan' : null, [0, travel]);
  }
  await page.keyboard.up('Shift');
  await wheelPan.turn(false);
}

/** To and fro over several windows, with the mouse pressed. */
async function dragRuns(run: Run, count: number): Promise<void> {
  run.series.set('drag', []);
  await zoomBeforePan(run);
  for (let at = 0; at <= Math.ceil(count / run.length); at += 1) {
    await dragRun(run, at > 0 ? 'drag' : null, goesForth(at) ? -DRAG_PX : DRAG_PX);
  }
}

/** Two runs forth, two back: far enough that what was drawn ahead runs out. */
function goesForth(at: number): boolean {
  return at % 4 < 2;
}

/** Where everything is in the window, a pan leads to where nothing is. */
async function zoomBeforePan(run: Run): Promise<void> {
  await pointAt(run, 0.7);
  for (let at = 0; at < run.subject.zoomsBeforePan; at += 1)
    await wheelStep(run, null, [0, -ZOOM_PX]);
}

async function wheelRun(run: Run, kind: StepKind | null, travel: [number, number]): Promise<void> {
  for (let at = 0; at < run.length; at += 1) await wheelStep(run, kind, travel);
}

async function wheelStep(run: Run, kind: StepKind | null, travel: [number, number]): Promise<void> {
  await step(run, kind, 'wheel', () => run.subject.page.mouse.wheel(...travel));
}

/** One press, moves and release. The first move only tells the program that it is a drag. */
async function dragRun(run: Run, kind: StepKind | null, travelPx: number): Promise<void> {
  const { mouse } = run.subject.page;
  const { x, width } = run.stage;
  const y = pointerY(run.stage);
  const from = x + width * (travelPx < 0 ? 0.85 : 0.15);
  await mouse.move(from, y);
  await mouse.down();
  await mouse.move(from + Math.sign(travelPx) * 20, y);
  await run.subject.clock.quiet(run.limitMs);
  for (let at = 1; at <= run.length; at += 1) {
    await step(run, kind, 'pointermove', () => mouse.move(from + at * travelPx, y));
  }
  await mouse.up();
}

async function pointAt({ subject: { page }, stage }: Run, share: number): Promise<void> {
  await page.mouse.move(stage.x + stage.width * share, pointerY(stage));
}

/** Above the middle, where our app tells of a window without events. */
function pointerY({ y, height }: Box): number {
  return y + height / 4;
}

/** One step; it counts for a kind, or for none when it only leads somewhere. */
async function step(
  run: Run,
  kind: StepKind | null,
  input: string,
  act: () => Promise<void>,
): Promise<void> {
  const { subject, pace, limitMs, untilMs, series } = run;
  if (performance.now() > untilMs) throw new LimitError('The series is too slow');
  const until: Until = pace === 'stream' ? 'shown' : 'settled';
  const cost = await subject.clock.step({ input, sign: 'axis' }, act, { until, limitMs });
  if (kind !== null) series.get(kind)?.push(cost);
  run.done += 1;
  const pauseMs = pace === 'stream' ? STREAM_PAUSE_MS : 0;
  await subject.page.waitForTimeout(pauseMs + framePhaseMs(run.done));
}
