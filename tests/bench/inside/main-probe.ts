/** Runs in the main process of the app: the timer of stalls, where the bench can ask for it. */
import { stallTimer, type StallTimer } from './stall-timer.ts';

declare global {
  var benchStalls: StallTimer;
}

globalThis.benchStalls = stallTimer;
