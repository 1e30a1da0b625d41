import { guardCell } from './mapping/own-cell.ts';

/**
 * A line of tab-separated values. Tabs and line breaks in a cell become spaces, so that every program that takes such text
 * from a clipboard parts it at the same places; what a spreadsheet would run as a formula is guarded.
 */
export function formatTsvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => guardCell(cell.replaceAll(/[\t\r\n]+/g, ' '))).join('\t')}\n`;
}
