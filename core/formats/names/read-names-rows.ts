import { fail, ok, type Result } from '../../result.ts';
import { LANGUAGES, type Language } from '../../words/language.ts';
import { fileProblem, type Problem } from '../problem.ts';
import { schemaFindings } from '../schema-findings.ts';
import { cellText } from '../tables/cell-text.ts';
import type { TableRow } from '../tables/table.ts';
import { COUNTRY_CODE, NamesGatherer, type NamesRead } from './names-gatherer.ts';
import { nameSchema } from './names-schema.ts';

/** The columns of a table of country names; what stands in others is the reader's own. */
const COLUMNS = ['code', ...LANGUAGES] as const;
type Column = (typeof COLUMNS)[number];

const A_COLUMN = { say: 'column-name' } as const;

/**
 * Reads a table with names of countries: a code in each row, and what it is called in English, in Chinese or in both. What
 * is sound is taken, and each problem has its line; a table without these columns is refused as a whole.
 */
export function readNamesRows(
  header: readonly string[],
  rows: Iterable<TableRow>,
): Result<NamesRead, Problem[]> {
  const heads = header.map((head) => head.toLowerCase());
  const missing: Column | undefined = !heads.includes('code')
    ? 'code'
    : LANGUAGES.every((language) => !heads.includes(language))
      ? 'en'
      : undefined;
  if (missing !== undefined)
    return fail([{ ...fileProblem('field-missing', { expected: A_COLUMN }), path: missing }]);
  const gatherer = new NamesGatherer();
  const problems: Problem[] = [];
  for (const row of rows) {
    const textOf = (column: Column) => cellText(row.cells[heads.indexOf(column)]);
    problems.push(...addRow(gatherer, row.line, textOf));
  }
  return ok({ names: gatherer.names, problems });
}

/** Takes a row; tells what is wrong with it. An empty name is none, so that a list of all countries can be filled in. */
function addRow(
  gatherer: NamesGatherer,
  line: number,
  textOf: (column: Column) => string,
): Problem[] {
  const at = (path: Column) => ({ line, column: 1, path });
  const given = LANGUAGES.filter((language) => textOf(language) !== '');
  if (textOf('code') === '')
    return given.length === 0
      ? []
      : [{ code: 'field-missing', expected: COUNTRY_CODE, ...at('code') }];
  const names: Partial<Record<Language, string>> = {};
  const problems = given.flatMap((language): Problem[] => {
    const name = nameSchema.safeParse(textOf(language));
    if (name.success) {
      names[language] = name.data;
      return [];
    }
    const findings = schemaFindings(name.error.issues, textOf(language));
    return findings.map((finding) => ({ ...finding, ...at(language) }));
  });
  const refusal = gatherer.add(textOf('code'), { say: 'line', of: String(line) }, names);
  return refusal ? [...problems, { ...refusal, ...at('code') }] : problems;
}
