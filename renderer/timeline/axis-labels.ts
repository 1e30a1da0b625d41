import { textWidthPx } from './text-width.ts';

/** Space before the text of a label, as vis-timeline's style sheet has it. */
const PADDING_PX = 3;

/** The font that all fine labels share; read from the first. */
let font: string | null = null;

/**
 * Hides the fine labels of the axis that would be cut: those that reach out of the window, and those whose step, at
 * the end of a month, is narrower than their text. vis-timeline clips them. Where labels stand is read from the styles
 * that it has written, so it costs no layout.
 */
export function hideCutLabels(mount: HTMLElement): void {
  const axis = mount.querySelector<HTMLElement>('.vis-panel.vis-top');
  const axisPx = Number.parseFloat(axis?.style.width ?? '');
  for (const label of mount.querySelectorAll<HTMLElement>('.vis-time-axis .vis-text.vis-minor')) {
    font ??= getComputedStyle(label).font;
    const leftPx = Number(/translate\((-?[\d.]+)px/.exec(label.style.transform)?.[1]);
    const widthPx = Number.parseFloat(label.style.width);
    const neededPx = PADDING_PX + textWidthPx(label.textContent ?? '', font);
    const isCut = leftPx < 0 || leftPx + neededPx > axisPx || widthPx < neededPx;
    const visibility = isCut ? 'hidden' : '';
    if (label.style.visibility !== visibility) label.style.visibility = visibility;
  }
}
