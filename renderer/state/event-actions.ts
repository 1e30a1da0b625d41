import { overlaps } from '#core/time/calendar.ts';
import { parseEdtf } from '#core/time/edtf.ts';
import { middle } from '#core/timeline/window.ts';
import { bridge } from './bridge.ts';
import { patch, useApp } from './store.ts';
import { centreOn } from './view-actions.ts';

/** Opens the details of an event; null closes them, and so does an event that is no longer there. */
export async function selectEvent(eventId: string | null): Promise<void> {
  if (eventId === null) {
    patch({ selectedId: null, detail: null });
    return;
  }
  patch({ selectedId: eventId, lastSelectedId: eventId });
  const detail = await bridge.request('event:detail', eventId);
  if (useApp.getState().selectedId !== eventId) return;
  patch(detail ? { detail } : { detail: null, selectedId: null, lastSelectedId: null });
}

/**
 * Opens the details of an event and brings it into the window when it has a date and is outside. Nothing moves when the
 * reader has meanwhile chosen another one.
 */
export async function revealEvent(eventId: string): Promise<void> {
  await selectEvent(eventId);
  const { selectedId, detail, view } = useApp.getState();
  if (selectedId !== eventId || detail?.bounds == null || !view) return;
  // An open end reaches into every later window, and is drawn there.
  const date = parseEdtf(detail.event.date ?? '');
  if (date.ok && !overlaps(date.value, view.window)) centreOn(middle(detail.bounds));
}

/** Lights an event up in all its lanes; null puts the light out. */
export function hoverEvent(eventId: string | null): void {
  if (useApp.getState().hoveredId !== eventId) patch({ hoveredId: eventId });
}
