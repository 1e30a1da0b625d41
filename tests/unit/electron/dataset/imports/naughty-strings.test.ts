import { writeFile } from 'node:fs/promises';

import { expect, test } from 'vitest';

import { DATA_FORMATS, dataKind } from '#core/formats/data-formats.ts';
import { allRows, writeEvents } from '../../../../../electron/export/write-events.ts';
import { buildIndex } from '../../../support/build-data-set.ts';
import { readSample } from '../../../support/samples.ts';
import { eventsOf, opened, write } from './build-table.ts';

const OWN = [
  '=1+1',
  '+31',
  '-5',
  '@x',
  "'=1",
  '\t=1',
  '"',
  ',',
  ';=1',
  '\\;',
  'a\u0001b',
  '_x0041_',
];

/** Text that UTF-8 can hold, as the schema takes it. */
const strings = [...OWN, ...readSample<string[]>('strings/blns.json', [])]
  .map((text) => Buffer.from(text).toString().trim())
  .filter((text) => text !== '');

test.each(DATA_FORMATS.filter((format) => dataKind(format).isRead))(
  'strings that break programs come back from %s as they were',
  async (format) => {
    const index = buildIndex(
      strings.map((text) => ({
        title: text,
        summary: text,
        topics: [text],
        place: { venue: text },
        extra: { said: text },
      })),
    );
    const path = write(`naughty.${dataKind(format).ending}`, '');
    const head = index.dataSet.head;
    await writeFile(path, writeEvents({ index, rows: allRows(index), head }, format));
    const file = await opened(path);
    const texts = eventsOf(file).map(({ title, summary, topics, place, extra }) => [
      title,
      summary,
      topics[0],
      place?.venue,
      extra?.['said'],
    ]);
    expect(texts).toEqual(strings.map((text) => [text, text, text, text, text]));
    process.stdout.write(`${format}: ${texts.length} of ${strings.length} strings unchanged\n`);
  },
);
