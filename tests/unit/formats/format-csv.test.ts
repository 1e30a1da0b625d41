import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCsv } from '#core/formats/format-csv.ts';
import { unguardCell } from '#core/formats/mapping/own-cell.ts';
import { allEvents, buildIndex } from '../support/build-data-set.ts';
import { parseCsv } from '../support/parse-csv.ts';

/** Anything a text may hold, and now and then what a spreadsheet or a reader of CSV could stumble over. */
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc
      .array(
        fc.constantFrom('=', '+', '-', '@', '"', ',', ';', '\n', '\r\n', '\t', '＝', '京', 'a'),
        {
          minLength: 1,
        },
      )
      .map((parts) => parts.join('')),
  )
  .filter((found) => found.trim() !== '');

const events = fc.array(
  fc.record({
    title: text,
    summary: text,
    zh: fc.record({ title: text }),
    place: fc.record({ venue: text, city: text }),
    background: fc.boolean(),
  }),
  { maxLength: 5 },
);

/** The lines of a table as records, by the names in its header. */
function toRecords(csv: string): Record<string, string | undefined>[] {
  const [header = [], ...lines] = parseCsv(csv);
  for (const line of lines) expect(line).toHaveLength(header.length);
  return lines.map((line) => Object.fromEntries(header.map((name, at) => [name, line[at]])));
}

function csvOf(index: ReturnType<typeof buildIndex>): string {
  return [...formatCsv(index.dataSet, allEvents(index))].join('');
}

describe('the CSV of events', () => {
  it('gives every text back, whatever it holds, with an apostrophe before a formula', () => {
    fc.assert(
      fc.property(events, (some) => {
        const csv = csvOf(buildIndex(some));
        const records = toRecords(csv);
        const texts = records.map(({ title, summary, title_zh: zh, venue, city }) =>
          [title, summary, zh, venue, city].map((cell) => unguardCell(cell ?? '')),
        );
        expect(texts).toEqual(
          some.map(({ title, summary, zh, place }) =>
            [title, summary, zh.title, place.venue, place.city].map((said) => said.trim()),
          ),
        );
        expect(records.map(({ background }) => background === 'yes')).toEqual(
          some.map(({ background }) => background),
        );
        // Whatever a program takes for the end of a cell, no formula begins behind it.
        for (const cell of [...records.flatMap(Object.values), ...csv.split(/[;\t\r\n]"?/u)])
          expect(cell).not.toMatch(/^[=+\-@＝＋－＠]/u);
      }),
    );
  });

  it.each(['=', '+', '-', '@', '＝', '＋', '－', '＠'])('lets no text begin with %s', (sign) => {
    const [record] = toRecords(csvOf(buildIndex([{ title: `${sign}1`, summary: `1${sign}` }])));
    expect(record).toMatchObject({ title: `'${sign}1`, summary: `1${sign}` });
  });

  it('gives an event in full, with names and links of its partners and sources', () => {
    const index = buildIndex(
      [
        {
          title: 'Talks',
          date: '2016-05?',
          kind: 'summit',
          status: 'planned',
          level: 'leaders',
          partners: ['NL', 'EU', 'CN'],
          series: 'talks',
          edition: 3,
          topics: ['health', 'water, soil'],
          sources: [{ source: 'paper' }, { source: 'site' }],
        },
      ],
      {
        perspective: 'CN',
        actors: [{ code: 'EU', name: 'European Union', kind: 'organisation' }],
        series: [{ id: 'talks', title: 'The talks' }],
        sources: [
          { id: 'paper', publisher: 'The Paper' },
          { id: 'site', publisher: 'The Site', url: 'https://example.org/a,b' },
        ],
      },
    );
    expect(toRecords(csvOf(index))).toEqual([
      {
        id: 'e0',
        date: '2016-05?',
        title: 'Talks',
        title_zh: '',
        status: 'planned',
        kind: 'summit',
        level: 'leaders',
        partners: 'NL; EU',
        more: '{"sources":[{"id":"paper","publisher":"The Paper"},{"id":"site","publisher":"The Site","url":"https://example.org/a,b"}]}',
        partner_names: 'Netherlands; European Union',
        venue: '',
        city: '',
        country: '',
        series: 'talks',
        edition: '3',
        topics: 'health; water, soil',
        summary: '',
        publishers: 'The Paper; The Site',
        links: 'https://example.org/a,b',
        background: '',
      },
    ]);
  });

  it('is a header alone where there is no event', () => {
    expect(csvOf(buildIndex([]))).toMatch(/^id,date,[a-z_,]+,background,more\r\n$/);
  });
});
