import { formatCsvCells } from '#core/formats/format-csv.ts';
import type { FileFindings } from './file-findings.ts';

const COLUMNS = ['file', 'line', 'column', 'severity', 'code', 'record', 'records', 'message'];

/** What was found in some files as a CSV table, a line for each problem; its mark tells spreadsheets that it is UTF-8. */
export function formatFindingsTable(files: readonly FileFindings[]): string {
  const rows = files.flatMap(({ file, problems }) =>
    problems.map(({ line, column, severity, code, path, records, message }) => [
      file,
      line,
      column,
      severity,
      code,
      path,
      records ?? 1,
      message,
    ]),
  );
  return `\uFEFF${[COLUMNS, ...rows].map((cells) => formatCsvCells(cells)).join('')}`;
}
