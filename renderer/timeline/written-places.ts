/**
 * Where things stand, read from the styles that vis-timeline has written, so that it costs no layout. All are CSS pixels
 * from the left edge of the plot; NaN where nothing is written yet.
 */

/** How far an element has been moved to the right. */
export function writtenLeftPx({ style }: HTMLElement): number {
  return Number(/translateX?\((-?[\d.]+)px/.exec(style.transform)?.[1]);
}

/** The borders that vis-timeline gives its panels, on both sides together. */
const BORDERS_PX = 2;

/** Width of the plot inside its borders, which is that of the axis. */
export function writtenPlotPx(mount: HTMLElement): number {
  const axis = mount.querySelector<HTMLElement>('.vis-panel.vis-top');
  return Number.parseFloat(axis?.style.width ?? '') - BORDERS_PX;
}
