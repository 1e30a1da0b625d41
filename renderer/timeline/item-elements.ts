/** The labels of one event in all its lanes, as far as they are drawn. */
export function elementsOfEvent(container: HTMLElement, eventId: string): HTMLElement[] {
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

/** What is lit up: the event that is selected, the one pointed at, and the crowd that is listed. */
export interface Lights {
  selectedId: string | null;
  hoveredId: string | null;
  crowdItemId: string | null;
}

/** Lights up the items of events and the crowd, and only those. */
export function paintLights(
  container: HTMLElement,
  { selectedId, hoveredId, crowdItemId }: Lights,
): void {
  const selected = selectedId === null ? [] : elementsOfEvent(container, selectedId);
  const hovered = hoveredId === null ? [] : elementsOfEvent(container, hoveredId);
  const crowd = crowdItemId === null ? null : elementOfItem(container, crowdItemId);
  const listed = crowd ? [crowd] : [];
  paintSign(container, 'is-selected', [...selected, ...listed]);
  paintSign(container, 'is-hovered', hovered);
  paintState(container, 'aria-pressed', selected);
  paintState(container, 'aria-expanded', listed);
}

function paintSign(container: HTMLElement, sign: string, labels: HTMLElement[]): void {
  const boxes = new Set(labels.map((label) => label.closest('.vis-item')));
  for (const lit of container.querySelectorAll(`.vis-item.${sign}`))
    if (!boxes.has(lit)) lit.classList.remove(sign);
  for (const box of boxes) box?.classList.add(sign);
}

function paintState(
  container: HTMLElement,
  state: 'aria-pressed' | 'aria-expanded',
  labels: HTMLElement[],
): void {
  for (const label of container.querySelectorAll(`[data-item-id][${state}='true']`))
    label.setAttribute(state, 'false');
  for (const label of labels) label.setAttribute(state, 'true');
}
