import type { Lane } from '#core/timeline/lanes.ts';
import { bridge } from '../state/bridge.ts';
import { patch, useApp } from '../state/store.ts';
import type { ContextTarget } from '../state/context-target.ts';

/** Opens the menu of what a press of the right button, Shift+F10 or the Menu key is about, on the timeline and in the table. */
export async function onContextMenu(event: MouseEvent): Promise<void> {
  const { target } = event;
  if (!(target instanceof Element) || target.closest('.ct-timeline, .ct-grid') === null) return;
  event.preventDefault();
  const place = placeOf(event, target);
  const found = await targetAt(target);
  if (found) patch({ contextMenu: { ...place, target: found } });
}

/** Beneath the pointer; by a key at what has the focus. */
function placeOf(event: MouseEvent, target: Element): { x: number; y: number } {
  if (event.button === 2 || isFromPointer(event)) return { x: event.clientX, y: event.clientY };
  const { left, right, top, bottom } = target.getBoundingClientRect();
  const isLarge = bottom - top > LARGE_PX;
  return {
    x: Math.max(0, isLarge ? (left + right) / 2 : Math.min(left + INSET_PX, innerWidth - INSET_PX)),
    y: isLarge ? (top + bottom) / 2 : bottom,
  };
}

/** What is taller than this is no item, but a place. */
const LARGE_PX = 80;
const INSET_PX = 16;

function isFromPointer(event: MouseEvent): boolean {
  return event instanceof PointerEvent && event.pointerType !== '';
}

async function targetAt(element: Element): Promise<ContextTarget | null> {
  const row = element.closest<HTMLElement>('[data-event]');
  if (row) return await eventTarget(row.dataset['event'] ?? '', null, true);
  if (element.closest('.ct-grid') !== null) return null;
  const lane = laneOf(element.closest<HTMLElement>('[data-lane-id]')?.dataset['laneId']);
  if (lane) return { type: 'lane', lane };
  const label =
    element.closest<HTMLElement>('[data-item-id]') ??
    element.closest('.vis-item')?.querySelector<HTMLElement>('[data-item-id]');
  const item = useApp.getState().slice?.items.find(({ id }) => id === label?.dataset['itemId']);
  if (!item) return { type: 'ground' };
  const laneOfItem = laneOf(item.laneId);
  if (item.type !== 'event') return { type: 'crowd', item, lane: laneOfItem };
  return await eventTarget(item.eventId, laneOfItem, false);
}

async function eventTarget(
  eventId: string,
  lane: Lane | null,
  isInTable: boolean,
): Promise<ContextTarget | null> {
  const detail = await bridge.request('event:detail', eventId);
  return detail && { type: 'event', detail, lane, isInTable };
}

function laneOf(laneId: string | undefined): Lane | null {
  return useApp.getState().slice?.lanes.find(({ id }) => id === laneId) ?? null;
}
