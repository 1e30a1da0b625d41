/** Whether the focus was in the table last, rather than on the timeline. */
let isTableUsed = false;

document.addEventListener('focusin', ({ target }) => {
  if (!(target instanceof Element)) return;
  if (target.closest('.ct-table')) isTableUsed = true;
  else if (target.closest('.ct-timeline')) isTableUsed = false;
});

/**
 * Focuses an event on the timeline, or the timeline itself when the event is not drawn; the table where that is what the
 * reader works in.
 */
export function focusTimeline(eventId: string | null = null): void {
  const cell = document.querySelector<HTMLElement>('.ct-grid [tabindex="0"]');
  if (cell && (isTableUsed || !document.querySelector('.ct-timeline')))
    return cell.focus({ preventScroll: true });
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

/** Focuses the title of the summary that has come into sight again; one that is new does it itself. */
export function focusSummary(): void {
  queueMicrotask(() => document.querySelector<HTMLElement>('.ct-summary-head h2')?.focus());
}
