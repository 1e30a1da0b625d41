import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { calendarEnds } from '#core/formats/drafts/calendar-ends.ts';
import {
  formatTimelineJsRow,
  readTimelineJsRow,
  TIMELINEJS_COLUMNS,
} from '#core/formats/timelinejs/rows.ts';
import { buildDataSet } from '../../support/build-data-set.ts';
import { toWritable } from '../../support/carried-fields.ts';
import { parseCsv } from '../../support/parse-csv.ts';
import { hasSample, samplePath } from '../../support/samples.ts';

const AT = { line: 2, column: 1, path: '' };

describe('a row of the spreadsheet of TimelineJS', () => {
  it('becomes a draft, with what has no field kept', () => {
    const row = {
      Year: '1,815',
      Month: '12',
      Day: '10',
      Time: '14:30',
      'End Year': '1852',
      Headline: 'Ada <i>Lovelace</i>',
      Text: '<p>First.</p>',
      Media: 'https://a.org/a.jpg',
      'Media Credit': 'A',
      Group: 'People',
      Background: '#333333',
      Notes: 'ours',
    };
    expect(readTimelineJsRow(row, AT)).toEqual({
      problems: [],
      draft: {
        at: AT,
        title: 'Ada Lovelace',
        date: '1815-12-10/1852',
        kind: 'People',
        summary: 'First.',
        sources: [{ url: 'https://a.org/a.jpg', publisher: 'A' }],
        extra: {
          start_date: { year: '1815', month: '12', day: '10', time: '14:30' },
          media: { url: 'https://a.org/a.jpg', credit: 'A' },
          background: { color: '#333333' },
          Notes: 'ours',
        },
      },
    });
  });

  it('is the title of the file, or an era, when its type says so', () => {
    expect(readTimelineJsRow({ Type: 'title', Headline: 'Set' }, AT)).toEqual({
      file: { title: 'Set' },
      problems: [],
    });
    const era = { Type: 'era', Year: '600', 'End Year': '650', Headline: 'Era' };
    expect(readTimelineJsRow(era, AT).draft).toMatchObject({
      date: '0600/0650',
      isBackground: true,
    });
  });

  it('is nothing when it is empty, and is told when it has no headline', () => {
    expect(readTimelineJsRow({ Year: ' ', Headline: '' }, AT)).toEqual({ problems: [] });
    expect(readTimelineJsRow({ Year: '2016' }, AT).problems).toEqual([
      { ...AT, code: 'title-missing' },
    ]);
  });

  it.each(['2016-05-19', '2016-05/2016-07', '-0300', '2016~', '2016-22', undefined])(
    'of our own has the date %s as closely as the columns can say it',
    (date) => {
      const { dataSet, events } = toWritable(
        buildDataSet([{ date, title: '5 < 6 & 7', summary: 'Two\nlines', kind: 'visit' }]),
      );
      const row = formatTimelineJsRow(dataSet, events[0]!);
      expect(Object.keys(row)).toEqual([...TIMELINEJS_COLUMNS]);
      const { draft, problems } = readTimelineJsRow(row, AT);
      expect(problems).toEqual([]);
      expect(draft).toMatchObject({ title: '5 < 6 & 7', summary: 'Two\nlines', kind: 'Visit' });
      const ends = date === undefined ? null : calendarEnds(date);
      expect(draft?.date === undefined ? null : calendarEnds(draft.date)).toEqual(ends);
    },
  );

  it.skipIf(!hasSample('timelinejs'))('of the sample gives 10 events and a title', () => {
    const csv = readFileSync(samplePath('timelinejs/women_in_computing.csv'), 'utf8');
    const [header = [], ...lines] = parseCsv(
      csv.replaceAll(/\r?\n/g, '\r\n').replace(/(?<!\n)$/, '\r\n'),
    );
    const read = lines.map((cells) =>
      readTimelineJsRow(Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ''])), AT),
    );
    expect(header).toEqual([...TIMELINEJS_COLUMNS]);
    expect(read.filter(({ draft }) => draft?.date)).toHaveLength(10);
    expect(read.filter(({ file }) => file?.title)).toHaveLength(1);
    expect(read.flatMap(({ problems }) => problems)).toEqual([]);
  });
});
