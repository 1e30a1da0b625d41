/** Space before the text of a label, as vis-timeline's style sheet has it. */
const PADDING_PX = 3;

/** Measures texts of the axis without a layout; made at the first label, whose font all share. */
let pen: CanvasRenderingContext2D | null = null;

/**
 * Hides the fine labels of the axis that would be cut: those that reach out of the window, and those whose step, at
 * the end of a month, is narrower than their text. vis-timeline clips them. Where labels stand is read from the styles
 * that it has written, so it costs no layout.
 */
export function hideCutLabels(mount: HTMLElement): void {
  const axis = mount.querySelector<HTMLElement>('.vis-panel.vis-top');
  const axisPx = Number.parseFloat(axis?.style.width ?? '');
  for (const label of mount.querySelectorAll<HTMLElement>('.vis-time-axis .vis-text.vis-minor')) {
    const leftPx = Number(/translate\((-?[\d.]+)px/.exec(label.style.transform)?.[1]);
    const widthPx = Number.parseFloat(label.style.width);
    const neededPx = PADDING_PX + textWidthPx(label);
    const isCut = leftPx < 0 || leftPx + neededPx > axisPx || widthPx < neededPx;
    const visibility = isCut ? 'hidden' : '';
    if (label.style.visibility !== visibility) label.style.visibility = visibility;
  }
}

function textWidthPx(label: HTMLElement): number {
  pen ??= toPen(label);
  return pen.measureText(label.textContent ?? '').width;
}

function toPen(label: HTMLElement): CanvasRenderingContext2D {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('This browser has no canvas');
  context.font = getComputedStyle(label).font;
  return context;
}
