import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { CsvRows } from '../../../../../electron/dataset/tables/csv-rows.ts';
import { hasSample, samplePath } from '../../../support/samples.ts';

async function rowsOf(text: string, delimiter = ',', pieces = [text]) {
  const csv = new CsvRows(delimiter);
  const rows = [];
  for (const piece of pieces) rows.push(...(await csv.push(piece)));
  rows.push(...(await csv.end()));
  return { rows, problem: csv.problem };
}

async function cellsOf(text: string) {
  return (await rowsOf(text)).rows.map(({ cells }) => cells);
}

test('reads quoted cells, quotation marks and line breaks in them', async () => {
  expect(await cellsOf('a,"b, ""c""\nd"\n1,')).toEqual([
    ['a', 'b, "c"\nd'],
    ['1', ''],
  ]);
});

test('takes line breaks of all systems, also mixed', async () => {
  expect(await cellsOf('a,b\r\nc,d\ne,f\rg,h')).toEqual([
    ['a', 'b'],
    ['c', 'd'],
    ['e', 'f'],
    ['g', 'h'],
  ]);
});

test('tells the line at which each row starts, past blank lines and lines in cells', async () => {
  const { rows } = await rowsOf('a\n\n"b\r\nc"\n\r\nd\n');
  expect(rows.map(({ line }) => line)).toEqual([1, 3, 6]);
});

test('leaves a quotation mark inside a bare cell as it is', async () => {
  expect(await cellsOf('the "best" one,2\n3,4')).toEqual([
    ['the "best" one', '2'],
    ['3', '4'],
  ]);
});

test('a quotation mark that is never closed is told with its line; the rows before it are in', async () => {
  const { rows, problem } = await rowsOf('a,b\nc,"d\ne,f\n');
  expect(rows.map(({ cells }) => cells)).toEqual([['a', 'b']]);
  expect(problem).toMatchObject({ code: 'quote-open', line: 2 });
});

test('a row without end is given up, not held in memory', async () => {
  const piece = 'x'.repeat(1024 * 1024);
  const csv = new CsvRows(',');
  await csv.push('a,b\n"');
  for (let at = 0; at < 30 && csv.problem === null; at += 1) await csv.push(piece);
  expect(csv.problem).toMatchObject({ code: 'row-too-long', line: 2 });
});

test('pieces of any size give the same rows', async () => {
  const cell = fc.constantFrom('a', '', 'b,c', '"', '\n', 'd "e"', 'ü', '\r\n', ' f ');
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), {
    minLength: 1,
    maxLength: 6,
  });
  await fc.assert(
    fc.asyncProperty(table, fc.integer({ min: 1, max: 7 }), async (cells, size) => {
      const text = cells
        .map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(','))
        .join('\r\n');
      const pieces = text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [];
      const { rows } = await rowsOf(text, ',', pieces);
      expect(rows.map((row) => row.cells)).toEqual(cells);
      expect(rows).toEqual((await rowsOf(text)).rows);
    }),
    { numRuns: 300 },
  );
});

describe.skipIf(!hasSample('csv/csvs'))('csv-spectrum', () => {
  const names = hasSample('csv/csvs') ? readdirSync(samplePath('csv/csvs')) : [];

  test.each(names)('%s is read as its authors say', async (name) => {
    const text = readFileSync(join(samplePath('csv/csvs'), name), 'utf8');
    const expected: unknown = JSON.parse(
      readFileSync(join(samplePath('csv/json'), name.replace(/csv$/, 'json')), 'utf8'),
    );
    const [header = [], ...rows] = await cellsOf(text);
    const objects = rows.map((cells) =>
      Object.fromEntries(header.map((column, at) => [column as string, cells[at]])),
    );
    // The copy of one file has lost the carriage returns that its answer still has.
    expect(withFeeds(objects)).toEqual(withFeeds(expected));
  });
});

function withFeeds(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value).replaceAll(String.raw`\r\n`, String.raw`\n`));
}
