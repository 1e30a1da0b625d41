import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { fileProblem } from '#core/formats/problem.ts';
import {
  findingsOf,
  findingsOfRefused,
} from '../../../../electron/export/findings/file-findings.ts';
import { formatFindings } from '../../../../electron/export/findings/findings-json.ts';
import { formatFindingsTable } from '../../../../electron/export/findings/findings-table.ts';

const untitled = { code: 'title-missing', line: 4, column: 1, path: 'Title' } as const;
const unknown = {
  code: 'partner-unresolved',
  line: 3,
  column: 9,
  path: 'Partner',
  found: '=cmd, "Atlantis"',
  records: 2,
} as const;
const mixed = findingsOf(
  'a.csv',
  { events: 7, leftOut: 1, isCut: false },
  [untitled, unknown],
  'en',
);
const refused = findingsOfRefused('b.json', [fileProblem('file-empty')], 'en');

it('are valid only where all of a file is in', () => {
  const all = { events: 7, leftOut: 0, isCut: false };
  expect(findingsOf('a.csv', all, [unknown], 'en').valid).toBe(true);
  expect(findingsOf('a.csv', { ...all, isCut: true }, [], 'en').valid).toBe(false);
  expect([mixed.valid, refused.valid, refused.events]).toEqual([false, false, null]);
});

it('are a table with a line for each problem, which no spreadsheet runs', () => {
  const rows = parse(formatFindingsTable([mixed, refused]), { bom: true, columns: true });
  expect(rows).toMatchObject([
    { file: 'a.csv', line: '4', severity: 'error', code: 'title-missing', records: '1' },
    { file: 'a.csv', line: '3', column: '9', severity: 'warning', record: 'Partner', records: '2' },
    { file: 'b.json', severity: 'error', code: 'file-empty', message: 'The file is empty.' },
  ]);
  expect(JSON.stringify(rows)).not.toMatch(/:"=/);
});

it('are JSON with each fact in words', () => {
  const date = { code: 'date-form-unsupported', found: '[2016]', form: 'one-of-set' } as const;
  const problem = {
    code: 'field-value',
    line: 4,
    column: 1,
    path: 'events[0].date',
    found: '"[2016]"',
    expected: { date },
  } as const;
  const all = { events: 0, leftOut: 1, isCut: false };
  const [told] = findingsOf('a.json', all, [problem], 'en').problems;
  const expected = 'an EDTF date that a timeline can draw; "one of a set" is not supported';
  expect(JSON.stringify(told)).toBe(
    JSON.stringify({
      ...problem,
      expected,
      severity: 'error',
      message: `events[0].date is "[2016]", but should be ${expected}.`,
    }),
  );
});

it('are JSON with what was found in words', () => {
  expect(JSON.parse(formatFindings([mixed, refused]))).toMatchObject({
    valid: false,
    files: [
      { file: 'a.csv', events: 7, leftOut: 1, problems: [{ severity: 'error' }, { line: 3 }] },
      { file: 'b.json', events: null, problems: [{ message: 'The file is empty.' }] },
    ],
  });
  expect(JSON.parse(formatFindings([]))).toEqual({ valid: true, files: [] });
});
