import type { View } from '#core/timeline/view.ts';
import { partsOfChange, type ViewPart } from './view-change.ts';

/** Views that were on screen before and after the present one, the nearest last. */
export interface ViewHistory {
  past: readonly View[];
  future: readonly View[];
  /** The last change, while further ones can still belong to it. */
  run: Run | null;
}

/** A change that may be a step of a longer one. */
export interface Run {
  part: ViewPart;
  atMs: number;
  /** Number of the press of a pointer that it belongs to; null while none is down. */
  press: number | null;
}

/** When and how a change comes. */
export interface Moment {
  atMs: number;
  press: number | null;
  /** It goes somewhere of its own accord: never a step of what was before it. */
  isLeap: boolean;
}

export const NO_HISTORY: ViewHistory = { past: [], future: [], run: null };

/** So many changes can be undone. */
export const MOST_ENTRIES = 100;

/** Steps of typing, of the wheel or of a key that come within this time are one change. */
const REST_MS = 1000;

/** The history after a change of a view; the steps of one drag, or of one run of typing, zooming or panning, are one. */
export function remember(
  history: ViewHistory,
  before: View,
  after: View,
  moment: Moment,
): ViewHistory {
  const parts = partsOfChange(before, after);
  const [part] = parts;
  if (part === undefined) return history;
  const isStep = parts.length === 1 && isSteady(part) && !moment.isLeap;
  const run = isStep ? { part, atMs: moment.atMs, press: moment.press } : null;
  if (run && history.run && isSameRun(history.run, run)) return goOn(history, after, run);
  return { past: [...history.past, before].slice(-MOST_ENTRIES), future: [], run };
}

/** A run that has led back to where it began is no change. */
function goOn({ past }: ViewHistory, after: View, run: Run): ViewHistory {
  const start = past.at(-1);
  const isBack = start !== undefined && partsOfChange(start, after).length === 0;
  return { past: isBack ? past.slice(0, -1) : past, future: [], run: isBack ? null : run };
}

/** The window moves, and words are typed, step by step. */
function isSteady(part: ViewPart): boolean {
  return part === 'window' || part === 'text';
}

function isSameRun(last: Run, next: Run): boolean {
  if (last.part !== next.part || last.press !== next.press) return false;
  return next.press !== null || next.atMs - last.atMs < REST_MS;
}

/** One step back or on from the present view; null when there is none. */
export function stepIn(
  { past, future }: ViewHistory,
  present: View,
  step: 'undo' | 'redo',
): { view: View; history: ViewHistory } | null {
  const [from, to] = step === 'undo' ? [past, future] : [future, past];
  const view = from.at(-1);
  if (!view) return null;
  const [left, grown] = [from.slice(0, -1), [...to, present]];
  const [newPast, newFuture] = step === 'undo' ? [left, grown] : [grown, left];
  return { view, history: { past: newPast, future: newFuture, run: null } };
}
