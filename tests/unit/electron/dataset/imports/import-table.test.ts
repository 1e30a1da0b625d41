import { describe, expect, it } from 'vitest';

import { OWN_COLUMN_NAMES } from '#core/formats/mapping/own-columns.ts';
import { hasSample, samplePath } from '../../../support/samples.ts';
import { codesOf, eventsOf, opened, write } from './build-table.ts';

const TABLE = `Name,From,To,Country,Link,Room
Talks in Delft,16 May 2016,18 May 2016,Netherlands,https://example.org/1,B 12
"Visit, short",May 2017,,Sino-Dutch,www.example.org,
`;

describe('a table of others', () => {
  it('becomes events by a guess, with its other columns kept', async () => {
    const file = await opened(write('talks.csv', TABLE));
    expect(eventsOf(file)).toMatchObject([
      {
        id: 'talks-in-delft-2016-05-16-2016-05-18',
        title: 'Talks in Delft',
        date: '2016-05-16/2016-05-18',
        partners: ['NL'],
        kind: 'other',
        extra: { Room: 'B 12' },
      },
      { title: 'Visit, short', date: '2017-05', partners: ['CN', 'NL'] },
    ]);
    expect(file.index.dataSet.head.sources).toMatchObject([
      { publisher: 'example.org', url: 'https://example.org/1' },
      { publisher: 'example.org', url: 'https://www.example.org' },
    ]);
    expect(file).toMatchObject({ problems: [], leftOut: 0, reading: { isGuessed: true } });
  });

  it('has the same ids however its rows are sorted', async () => {
    const [header, one, two] = TABLE.split('\n');
    const sorted = await opened(write('sorted.csv', [header, two, one].join('\n')));
    const before = await opened(write('before.csv', TABLE));
    expect(eventsOf(sorted).map(({ id }) => id)).toEqual(eventsOf(before).map(({ id }) => id));
  });

  it.each([
    ['utf-8', Buffer.from('名称;日期;国家\n会谈;2016年5月19日;荷兰\n')],
    ['utf-8 with a mark', Buffer.from('\uFEFF名称;日期;国家\n会谈;2016年5月19日;荷兰\n')],
    [
      'utf-16 with a mark',
      Buffer.from('\uFEFF名称;日期;国家\n会谈;2016年5月19日;荷兰\n', 'utf16le'),
    ],
    ['gb18030', toGb18030()],
  ])('is read from %s', async (name, bytes) => {
    const [event] = eventsOf(await opened(write(`${name}.csv`, bytes)));
    expect(event).toMatchObject({ title: '会谈', date: '2016-05-19', partners: ['NL'] });
  });

  it('is read from windows-1252', async () => {
    const bytes = Buffer.from(
      'Title\tDate\nGespräch über Öl in Köln\t19. Mai 2016\nCafé, Zürich\t2017\n',
      'latin1',
    );
    const events = eventsOf(await opened(write('west.tsv', bytes)));
    expect(events.map(({ title, date }) => [title, date])).toEqual([
      ['Gespräch über Öl in Köln', '2016-05-19'],
      ['Café, Zürich', '2017'],
    ]);
  });

  it('lets the whole column decide which of day and month comes first', async () => {
    const rows = ['05/06/2016', '07/08/2016', '12/25/2016'];
    const text = `Title,Date\n${rows.map((date) => `T ${date},${date}`).join('\n')}\n`;
    const file = await opened(write('american.csv', text));
    expect(eventsOf(file).map(({ date }) => date)).toEqual([
      '2016-05-06',
      '2016-07-08',
      '2016-12-25',
    ]);
    expect(file.problems).toEqual([]);
  });

  it('says how it has read days and months where nothing tells', async () => {
    const file = await opened(write('either.csv', 'Title,Date\nA,05/06/2016\n'));
    expect(eventsOf(file)).toMatchObject([{ date: '2016-06-05' }]);
    expect(file.problems).toMatchObject([{ code: 'day-month-order', found: '“05/06/2016”' }]);
  });

  it('tells what it cannot understand with its line, and keeps it', async () => {
    const text =
      'Title,Date,Partner,Status\nA,31 April 2016,Netherlands,odd\n,2016,NL,held\nB,2017,Atlantis,held\nC,2018,Atlantis,held\n';
    const file = await opened(write('odd.csv', text));
    expect(file.problems).toMatchObject([
      { code: 'partner-unresolved', line: 4, records: 2, found: '"Atlantis"' },
      { code: 'date-unreadable', line: 2 },
      { code: 'value-unreadable', line: 2, path: 'status' },
      { code: 'title-missing', line: 3 },
    ]);
    expect(file.leftOut).toBe(1);
    expect(eventsOf(file).at(-1)).toMatchObject({
      title: 'A',
      extra: { Date: '31 April 2016', status: 'odd' },
    });
    expect(file.index.dataSet.head.actors).toMatchObject([
      { code: 'X-ATLANTIS', name: 'Atlantis' },
    ]);
  });

  it('counts the records of a name that nobody knows, also of one that looks like a code', async () => {
    const path = write('codes.csv', 'Title,Date,Partner\nA,2016,QQQX\nB,2017,QQQX\n');
    expect((await opened(path)).problems).toMatchObject([{ found: '"QQQX"', records: 2 }]);
  });

  it('takes a name for what the mapping says that it means', async () => {
    const path = write('names.csv', 'Title,Date,Partner\nA,2016,Atlantis\nB,2017,nobody\n');
    const { mapping } = await opened(path);
    if (!mapping) throw new Error('no mapping');
    const names = { Atlantis: 'Greece', nobody: '' };
    const file = await opened(path, { mapping: { ...mapping, names } });
    expect(eventsOf(file).map(({ partners }) => partners)).toEqual([['GR'], []]);
    expect(file.problems).toEqual([]);
  });

  it('is read by the mapping that is kept for its columns', async () => {
    const path = write('kept.csv', 'A,B\nfirst,second\n');
    const mapping = { ...(await opened(path)).mapping, fields: { title: ['B'] } };
    const file = await opened(path, { mappings: [mapping as never] });
    expect(eventsOf(file)).toMatchObject([{ title: 'second', extra: { A: 'first' } }]);
    expect(file.reading).toMatchObject({ isGuessed: false });
  });

  it('is read again in the way that the mapping kept for it says', async () => {
    const path = write('bars.csv', 'A|B;C\n1|one;x\n2|two;y\n');
    const { mapping } = await opened(path, { table: { delimiter: ';' } });
    const kept = { ...mapping, delimiter: ';', fields: { title: ['C'] } };
    expect(eventsOf(await opened(path, { mappings: [kept as never] }))).toMatchObject([
      { title: 'x' },
      { title: 'y' },
    ]);
  });

  it('tells ids that stand twice apart', async () => {
    const file = await opened(write('twice.csv', 'id,Title\nx,A\nx,B\n'));
    expect(eventsOf(file).map(({ id }) => id)).toEqual(['x', 'x-2']);
    expect(file.problems).toMatchObject([{ code: 'id-repeated', line: 3 }]);
  });

  it('keeps cells that a spreadsheet would run as they are', async () => {
    const file = await opened(
      write('formula.csv', 'Title,Date\n=1+1,2016\n@home,2016\n"\'=x",2016\n'),
    );
    expect(eventsOf(file).map(({ title }) => title)).toEqual(['=1+1', '@home', "'=x"]);
  });
});

describe('an own table that someone has changed by hand', () => {
  it.each([
    ['no JSON', 'see the minutes'],
    ['a list', '[]'],
    ['a source that is none', '{"sources":[null]}'],
    ['a source with a number for a link', '{"sources":[{"url":5}]}'],
    ['a mention of no kind', '{"sources":[{"id":"a","mention":"loud"}]}'],
    ['free facts that are text', '{"extra":"words"}'],
    ['free facts without end', `{"extra":{"a":${'['.repeat(300)}${']'.repeat(300)}}}`],
  ])('%s in its last column is told and kept', async (_, more) => {
    const file = await openOwn(more);
    expect(file.problems).toMatchObject([{ code: 'value-unreadable', line: 2, path: 'more' }]);
    expect(eventsOf(file)).toMatchObject([{ title: 'Talks', extra: { more } }]);
  });

  it('an edition that no number holds exactly is told and kept', async () => {
    const file = await openOwn('', '99999999999999999999');
    expect(file.problems).toMatchObject([{ code: 'value-unreadable', path: 'edition' }]);
    expect(eventsOf(file)).toMatchObject([{ extra: { edition: 1e20 } }]);
  });
});

describe('rubbish in place of a table', () => {
  it.each([
    ['a header alone', 'Title,Date\n', 'table-empty'],
    ['blank lines', '\n\n\n', 'table-empty'],
    ['no title', 'Date\n2016\n', 'column-missing'],
    [
      '10,000 columns',
      `${Array.from({ length: 10_000 }, (_, at) => `c${at}`).join(',')}\n`,
      'table-too-wide',
    ],
    [
      'a quotation mark that is never closed',
      'Title,Date\nA,2016\n"B,2017\nC,2018\n',
      'quote-open',
    ],
    ['an empty file', '', 'file-empty'],
  ])('%s is told', async (name, text, code) => {
    expect(await codesOf(write(`${name}.csv`, text))).toContain(code);
  });

  it('a cell of 10 MB is told with its line, and what stands before it is in', async () => {
    const text = `Title,Date\nA,2016\n${'x'.repeat(10_500_000)},2017\n`;
    const file = await opened(write('huge.csv', text));
    expect(file.problems).toMatchObject([{ code: 'row-too-long', line: 3 }]);
    expect(file).toMatchObject({ leftOut: 0, isCut: true });
    expect(eventsOf(file)).toHaveLength(1);
  });

  it('rows that are too long or too short are told and lose nothing', async () => {
    const file = await opened(write('ragged.csv', 'Title,Date\nA,2016,more\nB\n'));
    expect(file.problems.map(({ code, line }) => [code, line])).toEqual([
      ['row-length', 2],
      ['row-length', 3],
    ]);
    expect(eventsOf(file)).toMatchObject([{ extra: { 'Column 3': 'more' } }, { title: 'B' }]);
  });

  it('a file with the wrong ending is read as what it is', async () => {
    const calendar =
      'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Talks\r\nDTSTART;VALUE=DATE:20160519\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n';
    const file = await opened(write('calendar.csv', calendar));
    expect(eventsOf(file)).toMatchObject([{ title: 'Talks', date: '2016-05-19' }]);
  });

  it('a zip that is no workbook, and a cut-off one, are told', async () => {
    expect(await codesOf(write('a.xlsx', Buffer.from('PK\u0003\u0004 nothing')))).toEqual([
      'form-broken',
    ]);
    expect(await codesOf(write('b.xlsx', 'Title,Date\n'))).toEqual(['form-broken']);
  });
});

describe.skipIf(!hasSample('events/conferences.json'))('6,831 conferences of others', () => {
  it('are all in or reported, 99 % of their countries resolved', async () => {
    const file = await opened(samplePath('events/conferences.json'));
    const events = eventsOf(file);
    const named = events.filter(({ place }) => place?.country !== undefined);
    const resolved = named.filter(({ place }) => !place?.country?.startsWith('X-'));
    process.stdout.write(
      `conferences.json: ${events.length} in, ${file.leftOut} reported; ${resolved.length} of ${named.length} countries resolved\n`,
    );
    expect(events.length + file.leftOut).toBe(6831);
    expect(resolved.length / named.length).toBeGreaterThanOrEqual(0.99);
  });
});

/** The same table in GB18030, which Node can read but not write. */
function toGb18030(): Buffer {
  const lines = [
    'c3fbb3c63bc8d5c6da3bb9fabcd20a',
    'bbe1ccb83b32303136c4ea35d4c23139c8d53bbac9c0bc0a',
  ];
  return Buffer.from(lines.join(''), 'hex');
}

/** Opens an own table of one event, with these cells in its row. */
async function openOwn(more: string, edition = '') {
  const cells: Record<string, string> = { id: 'a', title: 'Talks', edition, more };
  const row = OWN_COLUMN_NAMES.map((name) => `"${(cells[name] ?? '').replaceAll('"', '""')}"`);
  return await opened(write('changed.csv', `${OWN_COLUMN_NAMES.join(',')}\n${row.join(',')}\n`));
}
