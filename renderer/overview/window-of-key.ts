import { DAY_MS, type EpochMs, type Interval } from '#core/time/calendar.ts';
import type { Overview } from '#core/timeline/overview.ts';
import { moveEdge, moveWindow, type Edge } from './move-window.ts';

/** A key that has been pressed. */
export type PressedKey = Pick<KeyboardEvent, 'key' | 'shiftKey'>;

/** Share of the window that an arrow key moves it. */
const STEP_SHARE = 0.1;

/** How many bins an edge moves with Shift or by a page key. */
const MANY_BINS = 10;

/** The window after a key on its band; null when the key does nothing there. Arrows up go on in time, as on any slider. */
export function windowOfBandKey(
  pressed: PressedKey,
  window: Interval,
  { extent }: Pick<Overview, 'extent'>,
): Interval | null {
  if (pressed.key === 'Home') return moveWindow(window, extent, extent.startMs - window.startMs);
  if (pressed.key === 'End') return moveWindow(window, extent, extent.endMs - window.endMs);
  const step = stepOf(pressed);
  if (!step) return null;
  const share = step.isLong ? 1 : STEP_SHARE;
  return moveWindow(window, extent, step.direction * share * (window.endMs - window.startMs));
}

/** The window after a key on one of its edges, which goes from bin to bin; null when the key does nothing there. */
export function windowOfEdgeKey(
  pressed: PressedKey,
  edge: Edge,
  window: Interval,
  { extent, edges }: Pick<Overview, 'extent' | 'edges'>,
): Interval | null {
  if (pressed.key === 'Home') return moveEdge(window, extent, edge, extent.startMs);
  if (pressed.key === 'End') return moveEdge(window, extent, edge, extent.endMs);
  const step = stepOf(pressed);
  if (!step) return null;
  const ms = edge === 'start' ? window.startMs : window.endMs;
  const bins = step.direction * (step.isLong ? MANY_BINS : 1);
  return moveEdge(window, extent, edge, binAway(edges, ms, bins));
}

interface Step {
  direction: 1 | -1;
  isLong: boolean;
}

function stepOf({ key, shiftKey }: PressedKey): Step | null {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return { direction: 1, isLong: shiftKey };
    case 'ArrowLeft':
    case 'ArrowDown':
      return { direction: -1, isLong: shiftKey };
    case 'PageUp':
      return { direction: 1, isLong: true };
    case 'PageDown':
      return { direction: -1, isLong: true };
    default:
      return null;
  }
}

/** The edge so many bins after an instant, before it when negative; the instant itself where there is no further bin. */
function binAway(edges: Int32Array, ms: EpochMs, bins: number): EpochMs {
  const day = ms / DAY_MS;
  const further = [...edges].filter((edge) => (bins > 0 ? edge > day : edge < day));
  const found =
    bins > 0
      ? further[Math.min(bins, further.length) - 1]
      : further.at(Math.max(bins, -further.length));
  return found === undefined ? ms : found * DAY_MS;
}
