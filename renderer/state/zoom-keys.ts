import { commandOf } from '#core/commands/commands.ts';
import { fit, zoomIn, zoomOut } from './view-actions.ts';

const ZOOMS = { 'zoom-in': zoomIn, 'zoom-out': zoomOut, fit };

/** Does what a key of the timeline and of its overview asks for; tells whether it does anything. */
export function zoomByKey(key: string): boolean {
  const found = (Object.keys(ZOOMS) as (keyof typeof ZOOMS)[]).find((id) =>
    commandOf(id).timelineKeys?.includes(key),
  );
  if (found === undefined) return false;
  ZOOMS[found]();
  return true;
}
