import { describe, expect, it } from 'vitest';
import { eventsOf, opened } from '../imports/build-table.ts';
import { buildZip } from './build-zip.ts';
import { readRows, store, withFile, xlsxFiles, type XlsxParts } from './build-xlsx.ts';

const row = (...texts: string[]) =>
  `<row>${texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`;

async function linksOf(parts: XlsxParts): Promise<unknown> {
  const rows = await readRows(buildZip(xlsxFiles(parts)));
  if (!rows.ok) throw new Error(JSON.stringify(rows.error));
  return rows.value.map(({ links }) => links);
}

/** The event of a table with one row, and its sources. */
async function eventOf(header: string[], cells: string[], links: XlsxParts['links']) {
  const parts = { rows: row(...header) + row(...cells), links: links ?? [] };
  const file = await opened(store(buildZip(xlsxFiles(parts)), 'linked.xlsx'));
  const [event] = eventsOf(file);
  return { event, sources: file.index.dataSet.head.sources };
}

describe('links of the cells of an XLSX file', () => {
  it('go with their rows, with what they point at inside a page', async () => {
    const links = [
      { ref: 'B2', url: 'https://example.org/a?x=1&y=2' },
      { ref: 'A2', url: 'https://example.org/b', location: 'part' },
    ];
    expect(await linksOf({ rows: row('a', 'b') + row('c', 'd'), links })).toEqual([
      undefined,
      [
        { at: 0, url: 'https://example.org/b#part' },
        { at: 1, url: 'https://example.org/a?x=1&y=2' },
      ],
    ]);
  });

  it('cover several cells, of which there may be millions', async () => {
    const links = [{ ref: 'B2:XFD1048576', url: 'https://example.org' }];
    const rows = row('a', 'b') + row('c', 'd', 'e') + row('f');
    expect(await linksOf({ rows, links })).toEqual([
      undefined,
      [1, 2].map((at) => ({ at, url: 'https://example.org' })),
      undefined,
    ]);
  });

  it.each([
    ['HYPERLINK("https://example.org/a","Report")', 'https://example.org/a'],
    [' hyperlink( "https://example.org/b" )', 'https://example.org/b'],
    ['HYPERLINK("https://example.org/c";"a ""b""")', 'https://example.org/c'],
    ['HYPERLINK(A1,"Report")', null],
    ['HYPERLINK("https://example.org/"&amp;A1,"Report")', null],
    ['LEN("https://example.org")', null],
  ])('are in the formula %s', async (formula, url) => {
    const rows = `<row><c t="str"><f>${formula}</f><v>Report</v></c></row>`;
    expect(await linksOf({ rows })).toEqual([url === null ? undefined : [{ at: 0, url }]]);
  });

  it('are found beyond the first piece of a long sheet', async () => {
    const rows = row('x'.repeat(200_000)).repeat(3) + row('last');
    const links = [{ ref: 'A4', url: 'https://example.org' }];
    expect(await linksOf({ rows, links })).toEqual([
      undefined,
      undefined,
      undefined,
      [{ at: 0, url: 'https://example.org' }],
    ]);
  });

  it('are nothing where they lead to another sheet, to nothing or to no address', async () => {
    const xml =
      '<worksheet xmlns:r="r"><sheetData><row><c><v>1</v></c></row></sheetData><hyperlinks>' +
      '<hyperlink ref="A1" location="Sheet2!A1"/><hyperlink ref="A1" r:id="id7"/><hyperlink ref="1A" r:id="id1"/>' +
      '</hyperlinks></worksheet>';
    const links = [{ ref: 'A9', url: 'https://example.org' }];
    const rows = await readRows(withFile('xl/worksheets/sheet1.xml', xml, { links }));
    expect(rows).toEqual({ ok: true, value: [{ line: 1, cells: [1] }] });
  });
});

describe('an event of a row with links', () => {
  it("has its title's link as its source, and keeps the others", async () => {
    const { event, sources } = await eventOf(
      ['Title', 'Date', 'Contact'],
      ['Talks in Delft', '2016-05-16', 'J. Doe'],
      [
        { ref: 'C2', url: 'mailto:doe@example.org' },
        { ref: 'A2', url: 'https://example.org/talks' },
      ],
    );
    expect(sources).toMatchObject([{ url: 'https://example.org/talks' }]);
    expect(event).toMatchObject({
      title: 'Talks in Delft',
      extra: { Contact: 'J. Doe', 'Contact (link)': 'mailto:doe@example.org' },
    });
  });

  it('has the address behind "Report" in the column of links', async () => {
    const header = ['Title', 'Date', 'Link'];
    const cells = ['Talks in Delft', '2016-05-16', 'Report'];
    const { sources } = await eventOf(header, cells, [{ ref: 'C2', url: 'https://example.org/r' }]);
    expect(sources).toMatchObject([{ title: 'Report', url: 'https://example.org/r' }]);
  });

  it('keeps the address that is shown, and a link of another kind beside it', async () => {
    const header = ['Title', 'Date', 'Link', 'Title (link)'];
    const cells = ['Talks in Delft', '2016-05-16', 'https://example.org/shown', 'mine'];
    const { event, sources } = await eventOf(header, cells, [
      { ref: 'C2', url: 'https://example.org/shown' },
      { ref: 'A2', url: 'https://example.org/other' },
    ]);
    expect(sources).toMatchObject([{ url: 'https://example.org/shown' }]);
    expect(event?.extra).toEqual({
      'Title (link)': 'mine',
      'Title (link) 2': 'https://example.org/other',
    });
  });

  it('has no news where a program made links of what is written', async () => {
    const header = ['Title', 'Date', 'Link', 'Contact'];
    const cells = ['Talks in Delft', '2016-05-16', 'www.example.org', 'doe@example.org'];
    const { event, sources } = await eventOf(header, cells, [
      { ref: 'C2', url: 'http://www.example.org/' },
      { ref: 'D2', url: 'mailto:doe@example.org' },
    ]);
    expect(sources).toMatchObject([{ url: 'https://www.example.org' }]);
    expect(event?.extra).toEqual({ Contact: 'doe@example.org' });
  });
});
