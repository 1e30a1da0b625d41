import { toColumnWidth } from '#core/table/column-settings.ts';

/** Room beside the words of a cell, and beside those of a head, which has an arrow. */
const [CELL_AIR_PX, HEAD_AIR_PX] = [22, 40];

/** The width that shows a column whole, as far as its rows are drawn. */
export function fittingWidth(grid: HTMLElement, column: number): number {
  const cells = [...grid.querySelectorAll<HTMLElement>(`[data-column="${column}"]`)];
  const widths = cells.map((cell) => {
    const isHead = cell.getAttribute('role') === 'columnheader';
    return contentWidth(cell) + (isHead ? HEAD_AIR_PX : CELL_AIR_PX);
  });
  return toColumnWidth(Math.max(...widths));
}

/** What is cut off counts too. */
function contentWidth(cell: HTMLElement): number {
  const range = document.createRange();
  range.selectNodeContents(cell.querySelector('.ct-head-words') ?? cell);
  return range.getBoundingClientRect().width;
}
