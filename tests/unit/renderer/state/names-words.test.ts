import { describe, expect, test } from 'vitest';
import type { NamesReport } from '#core/bridge/names-report.ts';
import { countryCodes } from '#core/events/countries.ts';
import { fileProblem } from '#core/formats/problem.ts';
import { NAMES_WORDS } from '../../../../renderer/state/names-words.ts';

const report: NamesReport = {
  order: 1,
  fileName: 'names.csv',
  because: 'choice',
  isUsed: true,
  names: Object.fromEntries(
    countryCodes()
      .slice(0, 12)
      .map((code) => [code, {}]),
  ),
  problem: null,
  moreProblems: 0,
};
const said = (change: Partial<NamesReport> = {}) => ({
  en: NAMES_WORDS.en({ ...report, ...change }),
  zh: NAMES_WORDS.zh({ ...report, ...change }),
});
const unknown = {
  code: 'field-value',
  line: 3,
  column: 1,
  path: 'code',
  found: '"ZZ"',
  expected: 'a code',
} as const;

describe('what is said of a file with names of countries', () => {
  test('how many are used', () => {
    expect(said().en).toBe('12 countries are called as names.csv has it.');
    expect(said({ names: { VN: {} } }).en).toBe('1 country is called as names.csv has it.');
    expect(said().zh).toBe('已按names.csv采用12个国家的名称。');
  });

  test('that the usual ones are back', () => {
    expect(said({ fileName: null, names: {} }).en).toBe(
      'Countries are called by their usual names.',
    );
  });

  test('the first problem with its line, how many more there are, and what is used', () => {
    expect(said({ problem: unknown, moreProblems: 2 }).en).toBe(
      'names.csv, line 3: code is "ZZ", but should be a code. 2 more. 12 countries are called as names.csv has it.',
    );
    expect(said({ problem: unknown }).zh).toMatch(
      /^names\.csv第3行：.*已按names\.csv采用12个国家的名称。$/,
    );
  });

  test('what stays, and what to do, when nothing could be read', () => {
    const problem = fileProblem('file-missing');
    const unread = { problem, isUsed: false };
    expect(said({ ...unread, names: {} }).en).toBe(
      'names.csv: There is no such file. It may have been moved or renamed. Countries keep their usual names; mend the file, or choose another one under View > Language.',
    );
    expect(said(unread).en).toContain('The names in use stay; mend the file');
    expect(said(unread).zh).toContain('仍用原有名称；请改正该文件');
  });
});
