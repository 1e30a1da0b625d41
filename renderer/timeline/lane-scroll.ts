/** Share of the lanes in sight that a page moves by, and the pixels of an arrow key. */
const PAGE = 0.8;
const LINE_PX = 48;

/** Room that is left between an edge and what is scrolled into sight. */
const AIR_PX = 8;

/** vis-timeline listens to the scroll bar of the lane names. */
function scrollerOf(container: HTMLElement): HTMLElement | null {
  return container.querySelector<HTMLElement>('.vis-panel.vis-left');
}

/** Scrolls the lanes by a line. */
export function scrollLanes(container: HTMLElement, direction: 1 | -1): void {
  const scroller = scrollerOf(container);
  if (scroller) scroller.scrollTop += direction * LINE_PX;
}

/** Scrolls the lanes so that an element of them stands inside the visible part. */
export function scrollLanesTo(container: HTMLElement, element: HTMLElement): void {
  const scroller = scrollerOf(container);
  const centre = container.querySelector<HTMLElement>('.vis-center');
  if (!scroller || !centre) return;
  const view = centre.getBoundingClientRect();
  const box = element.getBoundingClientRect();
  if (box.top < view.top) scroller.scrollTop -= view.top - box.top + AIR_PX;
  else if (box.bottom > view.bottom) scroller.scrollTop += box.bottom - view.bottom + AIR_PX;
}

/** The label of a lane, also while the lane is out of sight. */
export function labelOfLane(container: HTMLElement, laneId: string): HTMLElement | null {
  return container.querySelector<HTMLElement>(`[data-lane-id="${CSS.escape(laneId)}"]`);
}

/** The lane that stands a page above or below another, among some lanes; the last one at the end of the road. */
export function laneAPageFrom(
  container: HTMLElement,
  laneId: string,
  direction: 1 | -1,
  among: Set<string>,
): string {
  const [from, scroller] = [labelOfLane(container, laneId), scrollerOf(container)];
  if (!from || !scroller) return laneId;
  const page = scroller.clientHeight * PAGE;
  const offset = (label: HTMLElement) =>
    direction * (label.getBoundingClientRect().top - from.getBoundingClientRect().top);
  const ahead = [...container.querySelectorAll<HTMLElement>('[data-lane-id]')]
    .filter((label) => among.has(label.dataset['laneId'] ?? '') && offset(label) > 0)
    .toSorted((a, b) => offset(a) - offset(b));
  const target = ahead.findLast((label) => offset(label) <= page) ?? ahead[0];
  return target?.dataset['laneId'] ?? laneId;
}

/** Takes back how the focus of the browser has scrolled panels that only vis-timeline may move. */
export function undoNativeScroll(container: HTMLElement): void {
  for (const panel of container.querySelectorAll<HTMLElement>(
    '.vis-center, .vis-timeline, .vis-content',
  )) {
    panel.scrollTop = 0;
    panel.scrollLeft = 0;
  }
}
