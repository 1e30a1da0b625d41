import { toFault } from '#core/bridge/fault.ts';
import { bridge } from '../state/bridge.ts';

/** Faults of a page that are told: one that comes with every frame would fill the log. */
const MOST_FAULTS = 20;

/** Tells the log of errors in the page that nobody caught. */
export function reportFaults(): void {
  let told = 0;
  const tell = (error: unknown): void => {
    told += 1;
    if (told <= MOST_FAULTS) void bridge.request('session:fault', toFault(error));
  };
  window.addEventListener('error', ({ error }) => tell(error));
  window.addEventListener('unhandledrejection', ({ reason }) => tell(reason));
}
