import type { DataSet, DatedEvent } from '../events/data-set.ts';
import { guardCell } from './mapping/own-cell.ts';
import { OWN_COLUMN_NAMES, toOwnCells, type OwnCell } from './mapping/own-columns.ts';

/** The first line: the names of the columns. */
export function formatCsvHeader(): string {
  return formatCsvCells(OWN_COLUMN_NAMES);
}

/** Comma-separated values of some events of a data set (RFC 4180: CRLF, a header), line by line. */
export function* formatCsv(dataSet: DataSet, events: Iterable<DatedEvent>): Generator<string> {
  yield formatCsvHeader();
  for (const dated of events) yield formatCsvLine(dataSet, dated);
}

/** The line of an event. */
export function formatCsvLine(dataSet: DataSet, dated: DatedEvent): string {
  return formatCsvCells(toOwnCells(dataSet, dated));
}

/** A line of any cells. */
export function formatCsvCells(cells: readonly OwnCell[]): string {
  return `${cells.map((cell) => formatCell(cell)).join(',')}\r\n`;
}

/** One cell, guarded against being run as a formula and quoted where it has to be (RFC 4180, section 2). */
function formatCell(cell: OwnCell): string {
  const text = typeof cell === 'string' ? guardCell(cell) : String(cell ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
