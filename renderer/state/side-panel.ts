import { closeCrowd } from './crowd-actions.ts';
import { selectEvent } from './event-actions.ts';
import { useApp } from './store.ts';

/** Closes what stands in the side panel, or goes back from details to the list they were opened from. */
export function closeSidePanel(): boolean {
  const { selectedId, crowd } = useApp.getState();
  if (selectedId !== null) void selectEvent(null);
  else if (crowd.state !== 'closed') closeCrowd();
  else return false;
  return true;
}
