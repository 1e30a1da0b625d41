/** Room that a letter of the axis and the padding of a label need at most, in CSS pixels; see timeline.css. */
const LETTER_PX = 7.5;
const PADDING_PX = 6;

/**
 * Hides the fine labels of the axis that would be cut: those that start left of the window, and those whose step, at
 * the end of a month, is narrower than their text. vis-timeline clips both. Reads only what it has written into the
 * styles, so it costs no layout.
 */
export function hideCutLabels(mount: HTMLElement): void {
  for (const label of mount.querySelectorAll<HTMLElement>('.vis-time-axis .vis-text.vis-minor')) {
    const leftPx = Number(/translate\((-?[\d.]+)px/.exec(label.style.transform)?.[1]);
    const widthPx = Number.parseFloat(label.style.width);
    const neededPx = (label.textContent ?? '').length * LETTER_PX + PADDING_PX;
    const visibility = leftPx < 0 || widthPx < neededPx ? 'hidden' : '';
    if (label.style.visibility !== visibility) label.style.visibility = visibility;
  }
}
