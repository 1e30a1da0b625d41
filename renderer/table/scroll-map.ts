/**
 * How far rows are scrolled, and how far the element that scrolls them is. No element can be as tall as a million rows
 * need: Chromium's end at 33,554,432 device pixels, and a scroll position that is stored in 32 bits skips pixels long before.
 * Near both ends the two are the same, so that nothing sticks there; between them one pixel stands for more.
 *
 *     rows      |------|------------------------------|------|
 *     element   |------|----------|------|
 */
export interface ScrollMap {
  /** The furthest that the rows, and the element, can be scrolled, in pixels. */
  rowsMaxPx: number;
  elementMaxPx: number;
}

/** Tallest element: its scroll positions are exact to half a pixel. */
export const MOST_ELEMENT_PX = 8_000_000;

/** Where the two are the same, at either end. */
const EDGE_PX = 1_000_000;

/** How far the rows are scrolled when the element is scrolled so far. */
export function toRowsPx({ rowsMaxPx, elementMaxPx }: ScrollMap, elementPx: number): number {
  if (rowsMaxPx <= elementMaxPx || elementPx <= EDGE_PX) return elementPx;
  const leftPx = elementMaxPx - elementPx;
  if (leftPx <= EDGE_PX) return rowsMaxPx - leftPx;
  const scale = (rowsMaxPx - 2 * EDGE_PX) / (elementMaxPx - 2 * EDGE_PX);
  return EDGE_PX + (elementPx - EDGE_PX) * scale;
}

/** The reverse. */
export function toElementPx({ rowsMaxPx, elementMaxPx }: ScrollMap, rowsPx: number): number {
  if (rowsMaxPx <= elementMaxPx || rowsPx <= EDGE_PX) return rowsPx;
  const leftPx = rowsMaxPx - rowsPx;
  if (leftPx <= EDGE_PX) return elementMaxPx - leftPx;
  const scale = (rowsMaxPx - 2 * EDGE_PX) / (elementMaxPx - 2 * EDGE_PX);
  return EDGE_PX + (rowsPx - EDGE_PX) / scale;
}
