/**
 * Runs in the page that is measured, ours or the plain one. It notes real inputs and the frames that show what they
 * changed. A frame is over when a message that was posted in its animation callback arrives: by then the page has been
 * styled, laid out and painted.
 *
 *     input ......... dispatch | animation callbacks, style, layout, paint | message
 *     ^ event.timeStamp                                                      ^ shown, when a sign is another one
 */
import { countItems, isSettled, readSigns, type PageSigns } from './page-signs.ts';
import { stallTimer, type StallTimer } from './stall-timer.ts';

/** What begins a step, and how a frame is known that shows its outcome. */
export interface StepRule {
  /** Type of the event. */
  input: string;
  /** The sign that has to change. */
  sign: keyof PageSigns;
  /** What that sign or the filters then have to say, where any change is not enough. */
  says?: string;
  /** How many inputs lead there; the last one begins the step, what shows its outcome differs from before the first. */
  inputs?: number;
}

/** One step as it was seen. Times are the page's, in milliseconds. */
export interface SeenStep {
  inputMs: number;
  dispatchMs: number;
  /** End of the first frame that shows the outcome. */
  shownMs: number;
  /** End of the first frame with nothing outstanding. */
  settledMs: number;
  visItems: number;
  itemIds: number;
}

interface OpenStep extends SeenStep {
  before: string;
  rule: StepRule;
}

export interface PageProbe {
  /** Makes the next input of a rule begin a step. */
  arm: (rule: StepRule) => void;
  /** The step that was armed last, once it is settled. */
  whenSettled: () => Promise<SeenStep>;
  /** The same once it is shown; its end may be open. */
  whenShown: () => Promise<SeenStep>;
  /** Resolves when nothing has been outstanding for some frames. */
  whenQuiet: () => Promise<void>;
  countItems: typeof countItems;
  stalls: StallTimer;
}

declare global {
  interface Window {
    bench: PageProbe;
  }
}

/** Frames without a change after which a page counts as quiet: vis-timeline draws twice at times. */
const QUIET_FRAMES = 4;

let armed: { rule: StepRule; left: number; before: string | null } | null = null;
let step: OpenStep | null = null;
let quietFrames = 0;
let lastSigns = '';
let waiting: { isOver: () => boolean; tell: () => void }[] = [];

function onInput(event: Event): void {
  if (!armed || event.type !== armed.rule.input || !event.isTrusted) return;
  armed.before ??= readSigns()[armed.rule.sign];
  armed.left -= 1;
  if (armed.left > 0) return;
  const open = { shownMs: Number.NaN, settledMs: Number.NaN, visItems: 0, itemIds: 0 };
  const times = { inputMs: event.timeStamp, dispatchMs: performance.now() };
  step = { ...open, ...times, before: armed.before, rule: armed.rule };
  armed = null;
}

function onFrameEnd(): void {
  const now = performance.now();
  if (step && Number.isNaN(step.settledMs)) noteFrame(step, now);
  const over = waiting.filter(({ isOver }) => isOver());
  waiting = waiting.filter((each) => !over.includes(each));
  for (const { tell } of over) tell();
}

function noteFrame(open: OpenStep, now: number): void {
  if (Number.isNaN(open.shownMs)) {
    if (!showsOutcome(open)) return;
    open.shownMs = now;
    Object.assign(open, countItems());
  }
  if (isSettled()) open.settledMs = now;
}

/** A filter or a data set shows with its counts and its items; a window when the axis has moved, a table when its rows have. */
function showsOutcome({ before, rule: { sign, says } }: OpenStep): boolean {
  const signs = readSigns();
  if (signs[sign] === before) return false;
  if (says !== undefined && !`${signs[sign]} ${signs.filters}`.includes(says)) return false;
  return sign === 'axis' || sign === 'rows' || isSettled();
}

/** Whether this frame and those before it show the same, with nothing outstanding. */
function isQuiet(): boolean {
  const signs = JSON.stringify(readSigns());
  quietFrames = signs === lastSigns && isSettled() ? quietFrames + 1 : 0;
  lastSigns = signs;
  return quietFrames >= QUIET_FRAMES;
}

async function when(isOver: () => boolean): Promise<void> {
  await new Promise<void>((tell) => waiting.push({ isOver, tell }));
}

function seen(): SeenStep {
  if (!step) throw new Error('No step has begun');
  const { inputMs, dispatchMs, shownMs, settledMs, visItems, itemIds } = step;
  return { inputMs, dispatchMs, shownMs, settledMs, visItems, itemIds };
}

window.bench = {
  arm: (rule) => {
    step = null;
    armed = { rule, left: rule.inputs ?? 1, before: null };
  },
  whenShown: async () => {
    await when(() => step !== null && !Number.isNaN(step.shownMs));
    return seen();
  },
  whenSettled: async () => {
    await when(() => step !== null && !Number.isNaN(step.settledMs));
    return seen();
  },
  whenQuiet: async () => {
    quietFrames = 0;
    await when(isQuiet);
  },
  countItems,
  stalls: stallTimer,
};

for (const type of ['wheel', 'pointermove', 'click', 'keydown']) {
  window.addEventListener(type, onInput, { capture: true, passive: true });
}
const frameEnds = new MessageChannel();
frameEnds.port1.addEventListener('message', onFrameEnd);
frameEnds.port1.start();

function onFrame(): void {
  frameEnds.port2.postMessage(null);
  requestAnimationFrame(onFrame);
}
requestAnimationFrame(onFrame);
