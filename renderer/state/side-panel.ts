import type { SummaryTab } from './summary-state.ts';
import { closeCrowd } from './crowd-actions.ts';
import { selectEvent } from './event-actions.ts';
import { patch, useApp } from './store.ts';

/** Closes what stands in the side panel, or goes back from details to the list they were opened from. */
export function closeSidePanel(): boolean {
  const { selectedId, crowd, summaryTab } = useApp.getState();
  if (selectedId !== null) void selectEvent(null);
  else if (crowd.state !== 'closed') closeCrowd();
  else if (summaryTab !== null) closeSummary();
  else return false;
  return true;
}

/** Shows the summary in the side panel, before all else that stands there. */
export function openSummary(summaryTab: SummaryTab): void {
  void selectEvent(null);
  closeCrowd();
  patch({ summaryTab });
}

/** Puts the summary away. */
export function closeSummary(): void {
  patch({ summaryTab: null });
}

/** Whether the summary is what one sees in the side panel. */
export function isSummaryInSight(): boolean {
  const { selectedId, crowd, summaryTab } = useApp.getState();
  return summaryTab !== null && selectedId === null && crowd.state === 'closed';
}
