/** Room that a letter of the axis and the padding of a label need at most, in CSS pixels; see timeline.css. */
const LETTER_PX = 7.5;
const PADDING_PX = 6;

/**
 * Hides the fine labels of the axis that would be cut: those that reach out of the window, and those whose step, at
 * the end of a month, is narrower than their text. vis-timeline clips them. Reads only what it has written into the
 * styles, so it costs no layout.
 */
export function hideCutLabels(mount: HTMLElement): void {
  const axis = mount.querySelector<HTMLElement>('.vis-panel.vis-top');
  const axisPx = Number.parseFloat(axis?.style.width ?? '');
  for (const label of mount.querySelectorAll<HTMLElement>('.vis-time-axis .vis-text.vis-minor')) {
    const leftPx = Number(/translate\((-?[\d.]+)px/.exec(label.style.transform)?.[1]);
    const widthPx = Number.parseFloat(label.style.width);
    const neededPx = (label.textContent ?? '').length * LETTER_PX + PADDING_PX;
    const isCut = leftPx < 0 || leftPx + neededPx > axisPx || widthPx < neededPx;
    const visibility = isCut ? 'hidden' : '';
    if (label.style.visibility !== visibility) label.style.visibility = visibility;
  }
}
