/**
 * Width of the system's scroll bars in CSS pixels, 0 where they lie over the page. Measured once, while the page is empty:
 * vis-timeline would measure it in each round of its first drawing, and have the page laid out for it.
 */
export const SCROLL_BAR_PX = measure();

function measure(): number {
  const probe = document.createElement('div');
  probe.style.cssText = 'position: absolute; visibility: hidden; overflow: scroll';
  document.body.append(probe);
  const widthPx = probe.offsetWidth - probe.clientWidth;
  probe.remove();
  return widthPx;
}
