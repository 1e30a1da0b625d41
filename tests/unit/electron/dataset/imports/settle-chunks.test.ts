import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';

import { OWN_COLUMN_NAMES } from '#core/formats/mapping/own-columns.ts';
import type { ChunkThreads } from '../../../../../electron/dataset/imports/chunk-threads.ts';
import { settleChunk } from '../../../../../electron/dataset/imports/csv-settler.ts';
import { importFile } from '../../../../../electron/dataset/imports/import-file.ts';
import { arbitraryTable } from './arbitrary-table.ts';
import { write } from './build-table.ts';

/** What stands in for threads: questions and answers are copied as between threads. */
interface Stand {
  threads: ChunkThreads;
  /** How many chunks have been asked for. */
  asked: () => number;
}

function standInThreads(chunkBytes: number): Stand {
  let asked = 0;
  const settle: ChunkThreads['settle'] = (question) => {
    asked += 1;
    return Promise.resolve(structuredClone(settleChunk(structuredClone(question))));
  };
  return { threads: { settle, most: 3, chunkBytes, end: () => {} }, asked: () => asked };
}

/** All that a table has become, or why it has become nothing. */
async function read(path: string, threads: ChunkThreads | null) {
  const work = { startThreads: threads && (() => threads), onProgress: () => {}, totalBytes: 0 };
  const file = await importFile({ path, form: 'csv' }, work);
  if (!file.ok) return file;
  const { index, problems, leftOut, isCut } = file.value;
  const events = Array.from({ length: index.events.size }, (_, row) => index.events.jsonAt(row));
  const { head } = index.dataSet;
  return { events, head, columns: index.columns, problems, leftOut, isCut };
}

/** Reads the same table in chunks, all at once, and row by row with csv-parse, as which UTF-16 is read. */
async function readInAllWays(name: string, text: string, chunkBytes: number) {
  const path = write(`${name}/table.csv`, text);
  const wide = write(
    `${name}/wide/table.csv`,
    Buffer.from(`\uFEFF${text.replace(/^\uFEFF/, '')}`, 'utf16le'),
  );
  const { threads, asked } = standInThreads(chunkBytes);
  const inChunks = await read(path, threads);
  return {
    inChunks,
    atOnce: await read(path, null),
    byRows: await read(wide, null),
    asked: asked(),
  };
}

test('a table settled in chunks, in threads or not, is the one that is settled row by row', async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitraryTable(),
      fc.integer({ min: 1, max: 2000 }),
      async (text, chunkBytes) => {
        const { inChunks, atOnce, byRows } = await readInAllWays('any', text, chunkBytes);
        expect(atOnce).toEqual(byRows);
        expect(inChunks).toEqual(byRows);
      },
    ),
    { numRuns: 150 },
  );
}, 60_000);

const HEADER = OWN_COLUMN_NAMES.join(',');

/** Rows of our own columns; those that nothing is said of are empty. */
function rows(count: number, cellsOf: (at: number) => Record<string, string>): string[] {
  return Array.from({ length: count }, (_, at) => {
    const cells: Record<string, string> = {
      id: `e-${at}`,
      title: `Talks ${at}`,
      ...cellsOf(at),
    };
    return OWN_COLUMN_NAMES.map((name) => `"${(cells[name] ?? '').replaceAll('"', '""')}"`).join(
      ',',
    );
  });
}

describe('a table in chunks', () => {
  it.each<[string, string[], chunkBytes?: number]>([
    ['that nothing is wrong with', rows(50, (at) => ({ date: String(1990 + at), partners: 'NL' }))],
    ['with an id that comes back', rows(50, (at) => ({ id: `e-${at % 30}` }))],
    ['with the same id everywhere', rows(50, () => ({ id: 'e' }))],
    ['with more than forty kinds', rows(60, (at) => ({ kind: `Kind ${at}` }))],
    [
      'with a name that nobody knows',
      rows(50, () => ({ partners: 'Atlantis', country: 'Atlantis' })),
    ],
    ['with an unknown name like a code', rows(50, () => ({ partners: 'QQQX' }))],
    [
      'with more problems than are told, in each chunk too',
      rows(2000, () => ({ status: 'odd', edition: 'ninth' })),
      30_000,
    ],
    ['that is cut off in a cell', [...rows(50, () => ({ partners: 'NL' })), '"lost,1', 'x']],
    ['without titles', rows(50, () => ({ title: '' }))],
  ])('%s is the one that is settled row by row', async (_, lines, chunkBytes = 300) => {
    const text = [HEADER, ...lines].join('\n');
    const { inChunks, atOnce, byRows, asked } = await readInAllWays('case', text, chunkBytes);
    expect(asked).toBeGreaterThan(3);
    expect(atOnce).toEqual(byRows);
    expect(inChunks).toEqual(byRows);
  });
});
