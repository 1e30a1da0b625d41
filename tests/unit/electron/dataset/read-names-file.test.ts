import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as fc from 'fast-check';
import { beforeEach, describe, expect, it, test } from 'vitest';
import type { CountryNames } from '#core/events/country-names.ts';
import type { ProblemCode } from '#core/formats/problem.ts';
import { readNamesFile } from '../../../../electron/dataset/read-names-file.ts';
import { arbitraryNames } from '../../support/arbitrary-names.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

let folder: string;

beforeEach(() => {
  folder = temporaryFolder();
});

function write(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** What a file with this content gives; throws when it is refused as a whole. */
async function namesIn(content: string | Buffer, name = 'names.csv') {
  const read = await readNamesFile(write(name, content));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return { ...read.value, names: Object.fromEntries(read.value.names) };
}

const NAMES = {
  VN: { en: 'Viet Nam', zh: '越南' },
  KR: { en: 'Republic of Korea' },
  TW: { en: 'Chinese Taipei', zh: '中国台湾' },
};
const TABLE = 'code,en,zh\nVN,Viet Nam,越南\nKOR,Republic of Korea,\n158,Chinese Taipei,中国台湾\n';

describe('names in a table', () => {
  it.each([
    ['as UTF-8', TABLE],
    ['with a byte-order mark', `\uFEFF${TABLE}`],
    ['as Excel saves it', Buffer.from(`\uFEFF${TABLE.replaceAll(',', '\t')}`, 'utf16le')],
    ['with semicolons', TABLE.replaceAll(',', ';')],
    ['with other line breaks', TABLE.replaceAll('\n', '\r\n')],
    ['with other heads', TABLE.replace('code,en,zh', ' Code ,EN,Zh')],
    ['with the separator told', `sep=,\n${TABLE}`],
  ])('are read %s', async (_, content) => {
    expect(await namesIn(content)).toEqual({ names: NAMES, problems: [] });
  });

  it('are read in any order of the columns, with others between them, and without one language', async () => {
    const table = 'Remarks,zh,code\nsee memo,土耳其,TR\n,,\n,,NL\n';
    expect(await namesIn(table)).toEqual({ names: { TR: { zh: '土耳其' } }, problems: [] });
  });

  it('come back as they were written, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryNames, async (names) => {
        const read = await readNamesFile(write('any.csv', toCsv(names)));
        expect(read).toEqual({ ok: true, value: { names, problems: [] } });
      }),
      { numRuns: 50 },
    );
  });

  it('are told with their lines where they are unsound, and the others are used', async () => {
    const long = 'x'.repeat(101);
    const table = `code,en,zh\nTR,Türkiye,${long}\nZZ,Nowhere,\n,Nobody,\n"NL","Hol\nland",\nnld,Again,\n`;
    const { names, problems } = await namesIn(table);
    expect(names).toEqual({ TR: { en: 'Türkiye' }, NL: { en: 'Hol land' } });
    expect(problems).toMatchObject([
      { code: 'field-value', path: 'zh', line: 2 },
      { code: 'field-value', path: 'code', line: 3, found: '"ZZ"' },
      { code: 'field-missing', path: 'code', line: 4 },
      { code: 'id-duplicate', path: 'code', line: 7, expected: { say: 'line', of: '5' } },
    ]);
  });

  it('are used up to a quotation mark that is never closed', async () => {
    const { names, problems } = await namesIn('code,en\nTR,Türkiye\nNL,"Holland\n');
    expect(names).toEqual({ TR: { en: 'Türkiye' } });
    expect(problems).toMatchObject([{ code: 'quote-open', line: 3 }]);
  });

  it.each([
    ['without codes', 'en,zh\nTürkiye,土耳其\n', { code: 'field-missing', path: 'code' }],
    ['without names', 'code,fr\nTR,Turquie\n', { code: 'field-missing', path: 'en' }],
    ['without rows', '\n\n', { code: 'table-empty' }],
  ])('are refused %s', async (_, content, problem) => {
    expect(await readNamesFile(write('names.csv', content))).toMatchObject({
      ok: false,
      error: [problem],
    });
  });
});

test('JSON is told by what it begins with, whatever the file is called', async () => {
  const file = { format: 'cooperation-timeline-names', version: 1, names: NAMES };
  expect(await namesIn(`\n ${JSON.stringify(file)}`, 'names.txt')).toEqual({
    names: NAMES,
    problems: [],
  });
});

describe('a file that cannot be read', () => {
  it('is told by what is wrong with it', async () => {
    mkdirSync(join(folder, 'folder'));
    expect(await problemOf(join(folder, 'nowhere.csv'))).toBe('file-missing');
    expect(await problemOf(join(folder, 'folder'))).toBe('file-is-folder');
    expect(await problemOf(write('empty.csv', ''))).toBe('file-empty');
    expect(await problemOf(write('large.csv', `${TABLE}${'\n'.repeat(1_000_000)}`))).toBe(
      'file-too-large',
    );
    expect(await problemOf(write('names.xlsx', Buffer.from('PK\u0003\u0004 and more')))).toBe(
      'form-unknown',
    );
    expect(await problemOf(write('names.json', '{ "format": '))).toBe('json-cut-off');
  });
});

test('the table of formats.md is one', async () => {
  const page = readFileSync(resolve(import.meta.dirname, '../../../../docs/formats.md'), 'utf8');
  const [, table = ''] = /```csv\n([^`]*)```/.exec(page) ?? [];
  expect(await namesIn(table)).toEqual({ names: NAMES, problems: [] });
});

async function problemOf(path: string): Promise<ProblemCode | undefined> {
  const read = await readNamesFile(path);
  return read.ok ? undefined : read.error[0]?.code;
}

const quoted = (text = '') => `"${text.replaceAll('"', '""')}"`;

function toCsv(names: CountryNames): string {
  const rows = Array.from(names, ([code, { en, zh }]) => [code, quoted(en), quoted(zh)].join(','));
  return ['code,en,zh', ...rows].map((row) => `${row}\n`).join('');
}
