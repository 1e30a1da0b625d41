/** The labels of one event in all its lanes, as far as they are drawn. */
function elementsOfEvent(container: HTMLElement, eventId: string): HTMLElement[] {
  return [...container.querySelectorAll<HTMLElement>(`[data-event-id="${CSS.escape(eventId)}"]`)];
}

/** The label of one item, if it is drawn. */
export function elementOfItem(container: HTMLElement, itemId: string): HTMLElement | null {
  return container.querySelector<HTMLElement>(`[data-item-id="${CSS.escape(itemId)}"]`);
}

/** The item label at or around a DOM node. */
export function itemLabelAt(target: EventTarget | null): HTMLElement | null {
  if (!(target instanceof Element)) return null;
  const inside = target.closest<HTMLElement>('[data-item-id]');
  return (
    inside ?? target.closest('.vis-item')?.querySelector<HTMLElement>('[data-item-id]') ?? null
  );
}

/** Lights up the items of the events selected and pointed at, and only those. */
export function paintLights(
  container: HTMLElement,
  selectedId: string | null,
  hoveredId: string | null,
): void {
  paintSign(container, 'is-selected', selectedId);
  paintSign(container, 'is-hovered', hoveredId);
  for (const label of container.querySelectorAll<HTMLElement>('[data-item-id]')) {
    const isSelected = String(label.dataset['eventId'] === selectedId);
    if (label.getAttribute('aria-pressed') !== isSelected)
      label.setAttribute('aria-pressed', isSelected);
  }
}

function paintSign(container: HTMLElement, sign: string, eventId: string | null): void {
  for (const lit of container.querySelectorAll(`.vis-item.${sign}`)) lit.classList.remove(sign);
  if (eventId === null) return;
  for (const label of elementsOfEvent(container, eventId))
    label.closest('.vis-item')?.classList.add(sign);
}

/** Scrolls the lanes so that an item stands inside the visible part; vis-timeline listens to this scroll bar. */
export function scrollLanesTo(container: HTMLElement, label: HTMLElement): void {
  const scroller = container.querySelector<HTMLElement>('.vis-left.vis-vertical-scroll, .vis-left');
  const centre = container.querySelector<HTMLElement>('.vis-center');
  if (!scroller || !centre) return;
  const view = centre.getBoundingClientRect();
  const box = label.getBoundingClientRect();
  if (box.top < view.top) scroller.scrollTop -= view.top - box.top + 8;
  else if (box.bottom > view.bottom) scroller.scrollTop += box.bottom - view.bottom + 8;
}
