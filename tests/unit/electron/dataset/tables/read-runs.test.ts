import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { csvSplitter } from '#core/formats/tables/csv-splitter.ts';
import type { TableRow } from '#core/formats/tables/table.ts';
import { CsvRows, readRuns } from '../../../../../electron/dataset/tables/csv-rows.ts';

/** What decides how a text is cut into rows and cells, and a little that does not. */
const sign = fc.constantFrom('a', 'é', '中', ' ', ',', ',', '"', '"', '""', '\n', '\r', '\r\n');
const quoted = fc.constantFrom('"a"', '"b,""c"""', '"d\r\ne"', '""');
const text = fc
  .array(fc.oneof(sign, quoted, fc.constantFrom(',', '\n')), { maxLength: 40 })
  .map((parts) => parts.join(''));

/** Cut into runs of about so many bytes, each of which is read by itself. */
function readCut(content: string, runBytes: number) {
  const all = Buffer.from(content);
  const bytes = new Uint8Array(new SharedArrayBuffer(all.length));
  bytes.set(all);
  const { bounds } = csvSplitter(',', runBytes).split(bytes, true);
  const rows: TableRow[] = [];
  const runs = { bytes, bounds: Int32Array.from(bounds) };
  const { problem } = readRuns(runs, ',', (row) => rows.push(row));
  return { rows, problem };
}

async function readWhole(content: string) {
  const csv = new CsvRows(',');
  const rows = [...(await csv.push(content)), ...(await csv.end())];
  return { rows, problem: csv.problem };
}

test('runs of any length give the rows, lines and problems that csv-parse gives for all of a text', async () => {
  await fc.assert(
    fc.asyncProperty(text, fc.integer({ min: 1, max: 30 }), async (content, runBytes) => {
      expect(readCut(content, runBytes)).toEqual(await readWhole(content));
    }),
    { numRuns: 3000 },
  );
});

test('a cell of more than 10 MB ends the rows, though it is a plain one', async () => {
  const content = `a,b\nc,${'x'.repeat(10_500_000)}\nd,e\n`;
  const read = readCut(content, 64 * 1024);
  expect(read.rows).toEqual([{ cells: ['a', 'b'], line: 1 }]);
  expect(read.problem).toMatchObject({ code: 'row-too-long', line: 2 });
});
