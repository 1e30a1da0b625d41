import type { BrowserWindow } from 'electron';

/** The sizes that text and controls can take, as factors; the page is laid out for all of them. */
const TEXT_SIZES = [0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2];

/** Makes text and controls one step larger or smaller; 0 goes back to their normal size. The page keeps its size. */
export function stepTextSize(window: BrowserWindow, step: -1 | 0 | 1): void {
  window.webContents.setZoomFactor(nextTextSize(window.webContents.getZoomFactor(), step));
}

/** The size one step away from the present one, at most the last one in that direction. */
export function nextTextSize(factor: number, step: -1 | 0 | 1): number {
  if (step === 0) return 1;
  // Zoom is stored as a logarithm, so factors come back a little off.
  const tolerance = 0.01;
  const next =
    step > 0
      ? TEXT_SIZES.find((size) => size > factor + tolerance)
      : TEXT_SIZES.findLast((size) => size < factor - tolerance);
  return next ?? (step > 0 ? 2 : 0.8);
}
