import { panBy, zoomBy } from '../state/view-actions.ts';

/** Wheel travel, in pixels, that doubles or halves the window. */
const ZOOM_PX = 420;

/** Pixels that one wheel line or page stands for (DOM deltaMode 1 and 2). */
const LINE_PX = 16;
const PAGE_PX = 400;

/**
 * The wheel over the events zooms around the pointer; with Shift, or sideways, it pans. A pinch on a touchpad arrives
 * as a wheel with Ctrl and zooms too. Over the lane names it scrolls the lanes, which vis-timeline does itself.
 */
export function handleWheel(
  event: WheelEvent,
  panel: HTMLElement,
  timeAt: (clientX: number) => number,
): void {
  event.preventDefault();
  event.stopPropagation();
  const unit = event.deltaMode === 1 ? LINE_PX : event.deltaMode === 2 ? PAGE_PX : 1;
  const isSideways = Math.abs(event.deltaX) > Math.abs(event.deltaY);
  if (event.shiftKey || isSideways) {
    const travel = (isSideways ? event.deltaX : event.deltaY) * unit;
    panBy(travel / Math.max(1, panel.clientWidth));
    return;
  }
  const sensitivity = event.ctrlKey ? 4 : 1;
  zoomBy(2 ** ((-event.deltaY * unit * sensitivity) / ZOOM_PX), timeAt(event.clientX));
}
