import { bridge } from '../state/bridge.ts';
import { patch, useApp } from '../state/store.ts';
import { TOUR_STEPS } from './tour-steps.ts';

/** Begins the tour. */
export function startTour(): void {
  patch({ tourStep: 0 });
}

/** Goes to the next step or the one before; beyond the last one the tour ends. */
export function stepTour(by: 1 | -1): void {
  const step = Math.max(0, (useApp.getState().tourStep ?? 0) + by);
  if (step >= TOUR_STEPS.length) endTour();
  else patch({ tourStep: step });
}

/** Ends the tour; it does not begin by itself again. */
export function endTour(): void {
  patch({ tourStep: null, isTourDue: false });
  void bridge.request('session:tour-seen');
}
