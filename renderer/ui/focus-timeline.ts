/** Focuses an event on the timeline, or the timeline itself when the event is not drawn. */
export function focusTimeline(eventId: string | null = null): void {
  const event = eventId === null ? null : `[data-event-id="${CSS.escape(eventId)}"]`;
  const target =
    (event === null ? null : document.querySelector<HTMLElement>(event)) ??
    document.querySelector<HTMLElement>('.ct-timeline');
  target?.focus({ preventScroll: true });
}

/** Focuses the title of the open details; nothing when none are open. */
export function focusDetails(): void {
  document.querySelector<HTMLElement>('.ct-detail h2')?.focus();
}
