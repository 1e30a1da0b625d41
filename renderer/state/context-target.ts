import type { MarkedDetail } from '#core/bridge/channels.ts';
import type { Lane } from '#core/timeline/lanes.ts';
import type { CrowdItem } from '../ui/crowd-words.ts';

/** What a context menu is about. */
export type ContextTarget =
  | { type: 'event'; detail: MarkedDetail; lane: Lane | null; isInTable: boolean }
  | { type: 'crowd'; item: CrowdItem; lane: Lane | null }
  | { type: 'lane'; lane: Lane }
  | { type: 'ground' };

/** An open context menu, and where in the page it stands. */
export interface ContextMenuState {
  x: number;
  y: number;
  target: ContextTarget;
}
