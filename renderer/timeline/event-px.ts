import type { Density } from '#core/bridge/arrangement.ts';
import { useApp } from '../state/store.ts';

/** Height of an event and of a cluster; see tokens.css. */
const EVENT_PX: Record<Density, number> = { normal: 20, compact: 16 };

/** How high events are drawn at this moment, in CSS pixels. */
export function eventPx(): number {
  return EVENT_PX[useApp.getState().arrangement.density];
}
