import { fail, ok, type Result } from '../../result.ts';
import { formatPath, toLocator } from '../json-places.ts';
import { depthProblem, parseJson } from '../parse-document.ts';
import { fileProblem, type Problem } from '../problem.ts';
import { scanJson } from '../scan-json.ts';
import { quote } from '../schema-findings.ts';
import { MAX_COLUMNS, type Cell, type TableRow } from './table.ts';

/** A table whose header is no row of it. */
export interface NamedTable {
  columns: string[];
  rows: TableRow[];
}

/**
 * Reads a list of JSON objects as a table: the columns are the names that any of them has, in the order in which they first
 * stand. A list in a cell becomes text parted by semicolons, an object its JSON.
 */
export function readJsonTable(text: string): Result<NamedTable, Problem> {
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const { tooDeepAt } = scanJson(json);
  if (tooDeepAt !== null) return fail(depthProblem(json, tooDeepAt));
  const parsed = parseJson(json);
  if (!parsed.ok) return parsed;
  const list = parsed.value;
  if (!Array.isArray(list))
    return fail(fileProblem('table-empty', { found: { say: 'no-object-list' } }));
  const locate = toLocator(json);
  const bad = list.findIndex((row) => !isObject(row));
  if (bad >= 0) {
    const facts = { found: quote(list[bad]), expected: { say: 'object' } } as const;
    return fail({ code: 'field-type', ...locate([bad]), path: formatPath([bad]), ...facts });
  }
  const objects = list as Record<string, unknown>[];
  const columns = [...new Set(objects.flatMap((row) => Object.keys(row)))];
  if (columns.length > MAX_COLUMNS)
    return fail(
      fileProblem('table-too-wide', {
        found: String(columns.length),
        expected: String(MAX_COLUMNS),
      }),
    );
  const rows = objects.map((row, at) => ({
    line: locate([at]).line,
    cells: columns.map((name) => toCell(row[name])),
  }));
  return ok({ columns, rows });
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function toCell(value: unknown): Cell {
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'boolean':
      return value;
    case 'object':
      return value === null ? null : objectText(value);
    default:
      return null;
  }
}

function objectText(value: object): string {
  const isPlain = Array.isArray(value) && value.every((part) => typeof part !== 'object');
  return isPlain ? value.join('; ') : JSON.stringify(value);
}
