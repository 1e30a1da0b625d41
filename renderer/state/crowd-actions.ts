import { DAY_MS, type Interval } from '#core/time/calendar.ts';
import { closeUp } from '#core/timeline/window.ts';
import type { CrowdItem } from '../ui/crowd-words.ts';
import type { Crowd } from './app-state.ts';
import { shownRevision } from './asking.ts';
import { bridge } from './bridge.ts';
import { patch, useApp } from './store.ts';
import { glideTo } from './view-actions.ts';

/** Lists the events of a crowd of the slice on screen in the side panel. */
export function openCrowd(item: CrowdItem): void {
  const { slice } = useApp.getState();
  const lane = slice?.lanes.find(({ id }) => id === item.laneId);
  if (!slice || !lane) return;
  const { request } = slice;
  const hasManyPartners = request.view.groupBy !== 'partner' || lane.foldedLanes > 0;
  const crowd: Crowd = { item, hasManyPartners, request };
  patch({ crowd: { state: 'loading', crowd }, selectedId: null, detail: null });
  void loadMembers(crowd, 0);
}

/** Lists the next of the events, after those that are listed. */
export function loadMore(): void {
  const { crowd: list } = useApp.getState();
  if (list.state !== 'listed' || list.isLoadingMore) return;
  patch({ crowd: { ...list, isLoadingMore: true } });
  void loadMembers(list.crowd, list.events.length);
}

/** Puts the list away. */
export function closeCrowd(): void {
  if (useApp.getState().crowd.state !== 'closed') patch({ crowd: { state: 'closed' } });
}

/** The crowd whose events are listed. */
export function listedCrowd(): Crowd | null {
  const { crowd } = useApp.getState();
  return crowd.state === 'closed' ? null : crowd.crowd;
}

async function loadMembers(crowd: Crowd, from: number): Promise<void> {
  try {
    await takeMembers(crowd, from);
  } catch (error) {
    stopLoading(crowd);
    throw error;
  }
}

/** After a question that failed: a list that has nothing closes, and one that has some can be asked for more again. */
function stopLoading(crowd: Crowd): void {
  const list = useApp.getState().crowd;
  if (list.state === 'closed' || list.crowd !== crowd) return;
  if (list.state === 'loading') closeCrowd();
  else patch({ crowd: { ...list, isLoadingMore: false } });
}

async function takeMembers(crowd: Crowd, from: number): Promise<void> {
  const revision = shownRevision();
  const answer = await bridge.request('timeline:members', {
    request: crowd.request,
    itemId: crowd.item.id,
    from,
  });
  const list = useApp.getState().crowd;
  if (list.state === 'closed' || list.crowd !== crowd || revision !== shownRevision()) return;
  if (!answer || answer.revision !== revision || !answer.value) return closeCrowd();
  const before = list.state === 'listed' ? list.events : [];
  const events = [...before, ...answer.value.events];
  patch({ crowd: { state: 'listed', crowd, events, isLoadingMore: false } });
}

/** Shows the time of a crowd close up, which parts it, and leads the focus to what then stands there. */
export function zoomToCrowd({ item }: Pick<Crowd, 'item'>): void {
  const { view } = useApp.getState();
  if (!view || whyNotZoom(item, view.window) !== null) return;
  closeCrowd();
  glideTo(closeUp(item));
  // After it: what is drawn by now has not been parted yet.
  patch({ focusLaneId: item.laneId });
}

/** Why zooming to a crowd would not part it; null when it would. */
export function whyNotZoom(
  { startMs, endMs }: Interval,
  window: Interval,
): 'one-day' | 'fills-window' | null {
  if (endMs - startMs <= DAY_MS) return 'one-day';
  const { startMs: from, endMs: to } = closeUp({ startMs, endMs });
  return to - from < (window.endMs - window.startMs) * LEAST_ZOOM ? null : 'fills-window';
}

/** A zoom to less than this share of the window is worth a press. */
const LEAST_ZOOM = 0.95;
