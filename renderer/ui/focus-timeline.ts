/** Focuses an event on the timeline, or the timeline itself when the event is not drawn. */
export function focusTimeline(eventId: string | null = null): void {
  focusDrawn(eventId === null ? null : `[data-event-id="${CSS.escape(eventId)}"]`);
}

/** Focuses an item on the timeline, or the timeline itself when it is not drawn. */
export function focusItem(itemId: string): void {
  focusDrawn(`[data-item-id="${CSS.escape(itemId)}"]`);
}

function focusDrawn(selector: string | null): void {
  const target =
    (selector === null ? null : document.querySelector<HTMLElement>(selector)) ??
    document.querySelector<HTMLElement>('.ct-timeline');
  target?.focus({ preventScroll: true });
}

/** Focuses the title of the open details or list; nothing when neither is open. */
export function focusSidePanel(): void {
  document.querySelector<HTMLElement>('.ct-detail h2')?.focus();
}

/** Focuses an event in a list of events, once the list has taken the place of its details. */
export function focusMember(eventId: string): void {
  queueMicrotask(() =>
    document.querySelector<HTMLElement>(`[data-member-id="${CSS.escape(eventId)}"]`)?.focus(),
  );
}
