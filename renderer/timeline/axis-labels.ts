import { textWidthPx } from './text-width.ts';
import { writtenLeftPx, writtenPlotPx } from './written-places.ts';

/** Space before the text of a label, as vis-timeline's style sheet has it. */
const PADDING_PX = 3;

/** The font that all fine labels share; read from the first. */
let font: string | null = null;

/**
 * Hides the fine labels of the axis that would be cut: those that reach out of the window, and those whose step, at
 * the end of a month, is narrower than their text. vis-timeline clips them.
 */
export function hideCutLabels(mount: HTMLElement): void {
  const axisPx = writtenPlotPx(mount);
  for (const label of mount.querySelectorAll<HTMLElement>('.vis-time-axis .vis-text.vis-minor')) {
    font ??= getComputedStyle(label).font;
    const leftPx = writtenLeftPx(label);
    const widthPx = Number.parseFloat(label.style.width);
    const neededPx = PADDING_PX + textWidthPx(label.textContent ?? '', font);
    const isCut = leftPx < 0 || leftPx + neededPx > axisPx || widthPx < neededPx;
    const visibility = isCut ? 'hidden' : '';
    if (label.style.visibility !== visibility) label.style.visibility = visibility;
  }
}
