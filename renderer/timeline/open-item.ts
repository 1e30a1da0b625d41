import type { TimelineItem } from '#core/timeline/timeline-item.ts';
import { closeCrowd, listedCrowd, openCrowd } from '../state/crowd-actions.ts';
import { selectEvent } from '../state/event-actions.ts';
import { useApp } from '../state/store.ts';
import { focusSidePanel } from '../ui/focus-timeline.ts';

/** The item of the newest slice that has an id. */
export function itemOfId(itemId: string | undefined): TimelineItem | undefined {
  return useApp.getState().slice?.items.find(({ id }) => id === itemId);
}

/** Opens what an item stands for in the side panel: the details of its event, or the list of its events. */
export function openItem(item: TimelineItem): void {
  if (item.type !== 'event') return openCrowd(item);
  closeCrowd();
  void selectEvent(item.eventId);
}

/** Opens an item, or leads into the side panel where it is open already. */
export function openOrEnter(item: TimelineItem): void {
  if (isOpen(item)) focusSidePanel();
  else openItem(item);
}

function isOpen(item: TimelineItem): boolean {
  const { detail } = useApp.getState();
  if (item.type === 'event') return detail?.event.id === item.eventId;
  return detail === null && listedCrowd()?.item.id === item.id;
}
