import { summaryOf } from '../state/app-state.ts';
import type { SummaryTab } from '../state/summary-state.ts';
import { closeSummary, isSummaryInSight, openSummary } from '../state/side-panel.ts';
import { useApp } from '../state/store.ts';
import { focusSummary, focusTimeline } from '../ui/focus-timeline.ts';

/** Shows a part of the summary, or puts the summary away when that is what one sees; the focus goes along. */
export function toggleSummary(tab: SummaryTab): void {
  const { status, summaryTab } = useApp.getState();
  if (isSummaryInSight() && summaryTab === tab) return leaveSummary();
  if (summaryOf(status) === null) return;
  openSummary(tab);
  focusSummary();
}

/** Puts the summary away and goes on to what it summed up. */
export function leaveSummary(): void {
  closeSummary();
  focusTimeline();
}
