import { panBy, panToEnd } from './view-actions.ts';

/** Share of the window that an arrow key pans. */
const PAN_SHARE = 0.15;

/** Pans by a key of the timeline: a little, by a window, or to either end. Tells whether it does anything. */
export function panByKey(key: string): boolean {
  switch (key) {
    case 'ArrowLeft':
      panBy(-PAN_SHARE);
      return true;
    case 'ArrowRight':
      panBy(PAN_SHARE);
      return true;
    case 'PageUp':
      panBy(-1, true);
      return true;
    case 'PageDown':
      panBy(1, true);
      return true;
    case 'Home':
      panToEnd('first');
      return true;
    case 'End':
      panToEnd('last');
      return true;
    default:
      return false;
  }
}
