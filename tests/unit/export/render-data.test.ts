import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventInput } from '#core/events/schema.ts';
import type { DataPiece } from '#core/bridge/worker-protocol.ts';
import { DATA_FORMATS, type DataFormat } from '#core/formats/data-formats.ts';
import { readDataSet } from '#core/formats/read-data-set.ts';
import { KEEP_ALL } from '#core/query/filter.ts';
import { eventsAt, toldIn, type QueryIndex } from '#core/query/query-index.ts';
import { shownRows } from '#core/query/shown-rows.ts';
import type { View } from '#core/timeline/view.ts';
import { renderData, renderDataPiece } from '../../../electron/export/render-data.ts';
import { arbitraryIndex, arbitraryView } from '../support/arbitrary-index.ts';
import { buildDataSet, buildIndex, idsOf } from '../support/build-data-set.ts';
import { indexText } from '../support/index-text.ts';
import { parseCsv } from '../support/parse-csv.ts';

const YEAR_2016: View = {
  window: { startMs: Date.UTC(2016, 0, 1), endMs: Date.UTC(2017, 0, 1) },
  filter: KEEP_ALL,
  groupBy: 'partner',
};

async function piecesOf(index: QueryIndex, view: View, format: DataFormat): Promise<string[]> {
  const pieces: string[] = [];
  for await (const piece of renderData(index, view, format)) pieces.push(asText(piece));
  return pieces;
}

/** Bytes as they are, a character each. */
function asText(content: string | Uint8Array): string {
  return typeof content === 'string' ? content : Buffer.from(content).toString('latin1');
}

async function dataOf(index: QueryIndex, view: View, format: DataFormat): Promise<string> {
  return (await piecesOf(index, view, format)).join('');
}

/** What our own reader makes of the JSON. */
async function readBack(index: QueryIndex, view: View) {
  const read = readDataSet(await dataOf(index, view, 'json'));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

function shownEvents(index: QueryIndex, { filter, window }: View) {
  return eventsAt(index, shownRows(index, { filter, window }));
}

/** Every field that an event can have. */
const fullEvent: Partial<EventInput> = {
  id: 'full',
  title: 'Talks “in” Delft',
  zh: { title: '代尔夫特会谈', summary: '摘要' },
  date: '2016-05-16/2016-05-18',
  status: 'postponed',
  level: 'expert',
  partners: ['JP', 'EU', 'CN'],
  place: { city: 'Delft', country: 'NL', venue: 'Town Hall' },
  series: 'talks',
  edition: 3,
  summary: 'Two\nlines.',
  topics: ['water'],
  participants: [{ name: 'A. Jansen', role: 'Dean', side: 'EU', part: 'co-chair' }],
  organisers: [{ name: 'University', side: 'NL' }],
  attendance: [{ count: 40, of: 'delegates', approximate: true }],
  outcomes: [{ kind: 'agreed', text: 'To meet again.' }],
  announced: [{ date: '2015', place: { country: 'JP' }, text: 'In Japan.', source: 'plans' }],
  background: false,
  sources: [{ source: 'paper', mention: 'passing', note: 'A note.' }],
  extra: { deep: [{ a: null }, 1.5, '=1'], __proto__: 'odd' },
};

const file = {
  perspective: 'CN',
  licence: 'CC0-1.0',
  description: 'Made by hand.',
  actors: [{ code: 'EU', name: 'European Union', kind: 'organisation' as const }],
  kinds: [{ id: 'picnic', label: 'Picnic', colour: '#0072b2' }],
  series: [
    { id: 'talks', title: 'The talks' },
    { id: 'secret', title: 'Other talks' },
  ],
  sources: [
    { id: 'memo', publisher: 'Internal memo' },
    { id: 'paper', publisher: 'The Paper' },
    { id: 'plans', publisher: 'The Plans' },
  ],
};

describe('the events of a view as JSON', () => {
  it('is a sound data set of just these events, equal in everything', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryIndex, arbitraryView, async (index, view) => {
        const { events } = await readBack(index, view);
        expect(events).toEqual(shownEvents(index, view).map(({ event }) => event));
      }),
    );
  });

  it('keeps every field of an event, to the letter', async () => {
    const text = JSON.stringify(buildDataSet([fullEvent, { series: 'secret' }], file), null, 2);
    const index = indexText(text);
    const written = await dataOf(index, YEAR_2016, 'json');
    const [asWritten = ''] = text
      .slice(text.indexOf('{', text.indexOf('"events"')))
      .split(',\n    {');
    expect(asWritten).toContain('代尔夫特会谈');
    expect(written).toContain(asWritten);
    expect((await readBack(index, YEAR_2016)).events).toEqual([index.events.at(0).event]);
  });

  it('says that it is a part, and of what', async () => {
    const index = buildIndex([fullEvent, { series: 'secret' }, { date: '2018' }], file);
    const filter = { ...KEEP_ALL, partners: ['JP'] };
    const { title, description, ...head } = await readBack(index, { ...YEAR_2016, filter });
    expect(title).toBe('Test set (part: 2016, filtered)');
    expect(description).toMatch(
      /^A part of “Test set”: 2016\. Filter – .*Japan.*\. 1 of 3 events \(2 filtered out\)\. Made by hand\.$/,
    );
    expect(head).toMatchObject({ perspective: 'CN', licence: 'CC0-1.0', actors: file.actors });
    expect((await readBack(index, YEAR_2016)).title).toBe('Test set (part: 2016)');
  });

  it('is told in the language of the index, but for what other programs read', async () => {
    const index = buildIndex([{ ...fullEvent, partners: ['JP'] }, { date: '2018' }], file);
    const chinese = toldIn(index, 'zh');
    expect((await readBack(chinese, YEAR_2016)).title).toBe('Test set（部分：2016年）');
    expect(await dataOf(chinese, YEAR_2016, 'csv')).toContain(',JP,日本,');
    expect(await dataOf(chinese, YEAR_2016, 'markdown')).toContain('### 代尔夫特会谈');
    const all = { ...YEAR_2016, window: { ...YEAR_2016.window, endMs: Date.UTC(2020, 0, 1) } };
    for (const format of ['json', 'ndjson', 'icalendar', 'timelinejs', 'json-ld'] as const)
      expect(await dataOf(chinese, all, format)).toBe(await dataOf(index, all, format));
  });

  it('tells only of series and sources that its events name, also for what was announced', async () => {
    const index = buildIndex(
      [fullEvent, { series: 'secret', sources: [{ source: 'memo' }] }],
      file,
    );
    const { series, sources, kinds } = await readBack(index, YEAR_2016);
    expect(series.map(({ id }) => id)).toEqual(['talks']);
    expect(sources.map(({ id }) => id)).toEqual(['paper', 'plans']);
    expect(kinds.map(({ id }) => id)).toEqual(['picnic']);
  });

  it('finds what was announced under an escaped name too', async () => {
    const text = JSON.stringify(buildDataSet([fullEvent, {}], file));
    const index = indexText(text.replace('"announced"', '"\\u0061nnounced"'));
    expect((await readBack(index, YEAR_2016)).sources.map(({ id }) => id)).toEqual([
      'paper',
      'plans',
    ]);
  });

  it('is the data set under its own title where nothing is left out', async () => {
    const index = buildIndex([fullEvent], { ...file, $schema: './schema.json' });
    const { events: _, ...head } = await readBack(index, YEAR_2016);
    const { $schema: __, ...whole } = index.dataSet.head;
    expect(head).toEqual(whole);
  });

  it('keeps the address of a schema only where that leads somewhere from any folder', async () => {
    const $schema = 'https://example.org/schema.json';
    expect((await readBack(buildIndex([], { $schema }), YEAR_2016)).$schema).toBe($schema);
    expect((await readBack(buildIndex([{}], { $schema }), YEAR_2016)).$schema).toBe($schema);
  });
});

describe('the events of a view as CSV', () => {
  it('has a line for each of them, in time order, background ones told apart', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryIndex, arbitraryView, async (index, view) => {
        const [header = [], ...lines] = parseCsv((await dataOf(index, view, 'csv')).slice(1));
        const shown = shownEvents(index, view);
        expect(lines.map(([id]) => id)).toEqual(idsOf(shown));
        expect(lines.map((line) => line[header.indexOf('background')] === 'yes')).toEqual(
          shown.map(({ event }) => event.background),
        );
      }),
    );
  });

  it('begins with a byte-order mark, once', async () => {
    const index = buildIndex(
      Array.from({ length: 3000 }, () => ({ date: '2016', summary: 'long '.repeat(20) })),
    );
    const pieces = await piecesOf(index, YEAR_2016, 'csv');
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.join('').lastIndexOf('\uFEFF')).toBe(0);
  });
});

describe('the events of a view, in pieces', () => {
  it.each(DATA_FORMATS)('are the same %s however long the pieces are', async (format) => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryIndex,
        arbitraryView,
        fc.nat(2000),
        async (index, view, leastLength) => {
          let text = '';
          for (let from: number | null = 0; from !== null;) {
            const piece: DataPiece = await renderDataPiece(
              index,
              { view, format, from },
              leastLength + 1,
            );
            expect(piece.next).not.toBe(from);
            text += asText(piece.content);
            from = piece.next;
          }
          expect(text).toBe(await dataOf(index, view, format));
        },
      ),
    );
  });

  it('are a whole file where there is none', async () => {
    const index = buildIndex([{ date: '2018' }]);
    expect(parseCsv((await dataOf(index, YEAR_2016, 'csv')).slice(1))).toHaveLength(1);
    expect((await readBack(index, YEAR_2016)).events).toEqual([]);
  });
});
