import { mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import * as fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';

import type { DataFormat } from '#core/formats/data-formats.ts';
import { DATA_FORMATS, dataKind } from '#core/formats/data-formats.ts';
import type { CooperationEvent, DataSetInput } from '#core/events/schema.ts';
import type { QueryIndex } from '#core/query/query-index.ts';
import { openFile } from '../../../../../electron/dataset/open-data-set.ts';
import { allRows, writeEvents } from '../../../../../electron/export/write-events.ts';
import { arbitraryDataSet } from '../../../support/arbitrary-data-set.ts';
import { indexText } from '../../../support/index-text.ts';

const folder = mkdtempSync(join(tmpdir(), 'cooperation-timeline-round-trip-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function eventsOf({ events }: QueryIndex): CooperationEvent[] {
  const all = Array.from({ length: events.size }, (_, row) => events.at(row).event);
  return all.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

async function throughFile(
  set: DataSetInput,
  format: DataFormat,
): Promise<[before: CooperationEvent[], after: CooperationEvent[]]> {
  const index = indexText(JSON.stringify(set));
  const path = join(folder, `set.${dataKind(format).ending}`);
  const events = { index, rows: allRows(index), head: index.dataSet.head };
  await writeFile(path, writeEvents(events, format));
  const opened = await openFile(path);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  expect(opened.value.problems).toEqual([]);
  return [eventsOf(index), eventsOf(opened.value.index)];
}

const RUNS = 1000;
const READ = DATA_FORMATS.filter((format) => dataKind(format).isRead);

test.each(READ)(
  'a data set comes back whole from %s',
  async (format) => {
    await fc.assert(
      fc.asyncProperty(arbitraryDataSet, async (set) => {
        const [before, after] = await throughFile(set, format);
        expect(after).toEqual(before);
      }),
      { numRuns: RUNS },
    );
    process.stdout.write(`${format}: ${RUNS} data sets came back whole\n`);
  },
  120_000,
);
