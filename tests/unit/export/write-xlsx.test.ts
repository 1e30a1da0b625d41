import * as fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Cell } from '#core/formats/tables/table.ts';
import { writeXlsx, type SheetContent } from '../../../electron/export/write-xlsx.ts';
import { toSheetName } from '../../../electron/export/workbook-parts.ts';
import { readRows } from '../electron/dataset/tables/build-xlsx.ts';
import { AWKWARD } from '../support/arbitrary-data-set.ts';
import { readSample } from '../support/samples.ts';
import { readPart } from './read-deck.ts';

async function written(content: Partial<SheetContent>): Promise<Uint8Array> {
  const bytes = await writeXlsx({ name: 'Events', header: ['Title'], rows: [], ...content });
  if (!bytes.ok) throw new Error(JSON.stringify(bytes.error));
  return bytes.value;
}

/** The rows as they come back, without the header. */
async function readBack(rows: readonly (readonly Cell[])[]): Promise<(readonly Cell[])[]> {
  const read = await readRows(await written({ rows }));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const byLine = new Map(read.value.map(({ line, cells }) => [line, cells]));
  return rows.map((_, at) => byLine.get(at + 2) ?? []);
}

/** What a sheet has no cell for: empty texts, and nothing at the end of a row; -0 is 0. */
function asRead(row: readonly Cell[]): Cell[] {
  const cells = row.map((cell) => (cell === '' ? null : cell === 0 ? 0 : cell));
  return cells.slice(0, cells.findLastIndex((cell) => cell !== null) + 1);
}

const text = fc.oneof(
  fc.constantFrom(
    ...AWKWARD,
    ' a ',
    '_x0041_',
    '_x_x0041_',
    '__x000B_',
    '_x0041\u000B',
    'a\r\nb\rc',
    '\uD83D',
    '\u0000\uFFFF',
  ),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({
    unit: fc.constantFrom('_', 'x', 'X', '0', 'D', '8', '\u000B', '\uD83D', '\uDE00', '&', '\r'),
    maxLength: 20,
  }),
);
const day = fc
  .date({ min: new Date('1900-03-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => ({ day: date.toISOString().slice(0, 10) }));
const cell: fc.Arbitrary<Cell> = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.boolean(),
  day,
  fc.constant(null),
);

describe('a table written as XLSX', () => {
  it('is read as it was', async () => {
    const table = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        expect(await readBack(rows)).toEqual(rows.map(asRead));
      }),
    );
  });

  it('keeps strings that break programs', async () => {
    const rows = readSample<string[]>('strings/blns.json', ['=1+1'])
      .filter((naughty) => naughty !== '')
      .map((naughty) => [naughty, 1]);
    expect(await readBack(rows)).toEqual(rows);
  });

  it('keeps days outside of the 1900 system, and numbers that are none, as text', async () => {
    const days = ['1900-02-28', '1899-12-31', '0001-01-01', '2016-02-30', '2016-05'];
    const rows = days.map((some) => [{ day: some }]);
    expect(await readBack([...rows, [NaN, -Infinity]])).toEqual([
      ...days.map((some) => [some]),
      ['NaN', '-Infinity'],
    ]);
    expect(await readBack([[{ day: '1900-03-01' }]])).toEqual([[{ day: '1900-03-01' }]]);
  });

  it('has no formula, and marks what would become one when it is edited', async () => {
    const texts = [
      '=1+1',
      '+31',
      '-5',
      '@home',
      "'tis",
      '00123',
      '2016-05',
      'true',
      'plain',
      'May',
    ];
    const xml = sheetOf(await written({ rows: texts.map((some) => [some]) }));
    const { elements } = readPart(xml);
    expect(elements.some(({ name }) => name === 'f')).toBe(false);
    const cells = elements.filter(({ name }) => name === 'c').slice(1);
    expect(cells.map(({ attributes }) => attributes['t'])).toEqual(texts.map(() => 'inlineStr'));
    expect(cells.map(({ attributes }) => attributes['s'])).toEqual([
      ...Array<string>(8).fill('3'),
      undefined,
      undefined,
    ]);
    const styles = readPart(partOf(await written({}), 'xl/styles.xml')).elements;
    const [, , , kept] = styles.filter(({ name }) => name === 'xf').slice(1);
    expect(kept?.attributes['quotePrefix']).toBe('1');
  });

  it('has a bold header that stays in place, a filter over all rows, and columns as wide as their texts', async () => {
    const rows = [['a'.repeat(30), '北京'.repeat(10)], ['b'.repeat(500)]];
    const bytes = await written({ name: "It's", header: ['Title', 'City', 'Day'], rows });
    const { elements } = readPart(sheetOf(bytes));
    const find = (wanted: string) => elements.filter(({ name }) => name === wanted);
    expect(find('pane')[0]?.attributes).toMatchObject({ state: 'frozen', ySplit: '1' });
    expect(find('autoFilter')[0]?.attributes).toEqual({ ref: 'A1:C3' });
    expect(partOf(bytes, 'xl/workbook.xml')).toContain(
      '>&#39;It&#39;&#39;s&#39;!$A$1:$C$3</definedName>',
    );
    expect(
      find('c')
        .slice(0, 3)
        .map(({ attributes }) => attributes['s']),
    ).toEqual(['1', '1', '1']);
    expect(find('col').map(({ attributes }) => attributes['width'])).toEqual(['63', '43', '11']);
  });

  it('has the same bytes whenever and wherever it is written', async () => {
    const content = { rows: [['a', 1, { day: '2016-05-19' }, true]] };
    const first = await written(content);
    const before = process.env['TZ'];
    process.env['TZ'] = 'Pacific/Auckland';
    const second = await written(content);
    process.env['TZ'] = before;
    expect(Buffer.from(second).equals(first)).toBe(true);
    // 1980-01-01 in the first local header (PKWARE APPNOTE 4.4.6).
    expect(Buffer.from(first).readUInt32LE(10)).toBe(0x0021_0000);
  });

  it('can have more rows than are held at once', async () => {
    const count = 30_000;
    function* rows(): Generator<Cell[]> {
      for (let at = 0; at < count; at += 1) yield [`Event ${at}`, at];
    }
    const read = await readRows(await written({ header: ['Title', 'Number'], rows: rows() }));
    expect(read.ok && read.value.length).toBe(count + 1);
    expect(read.ok && read.value.at(-1)).toEqual({
      line: count + 1,
      cells: ['Event 29999', 29_999],
    });
  });

  it('that does not fit into a sheet is refused, with the place', async () => {
    const base = { name: 'My events', header: ['Title'] };
    const long = 'x'.repeat(32_768);
    expect(await writeXlsx({ ...base, rows: [['a', long]] })).toEqual({
      ok: false,
      error: { code: 'cell-too-long', found: 32_768, limit: 32_767, place: "'My events'!B2" },
    });
    const wide = Array<Cell>(16_385).fill(1);
    expect(await writeXlsx({ ...base, rows: [wide] })).toMatchObject({
      error: { code: 'too-many-columns', place: "'My events'!XFD2" },
    });
    expect(await writeXlsx({ ...base, rows: many() })).toMatchObject({
      error: { code: 'too-many-rows', limit: 1_048_576 },
    });
  });
});

describe('the name of a sheet', () => {
  it.each([
    ['Events', 'Events'],
    ['a/b\\c[d]:e*f?', 'a b c d  e f'],
    ["'quoted'", 'quoted'],
    ['', 'Sheet1'],
    ['x'.repeat(40), 'x'.repeat(31)],
    [`${'x'.repeat(30)}🧪`, 'x'.repeat(30)],
    ['中荷 & <b>', '中荷 & <b>'],
  ])('%j becomes %j', async (wanted, name) => {
    expect(toSheetName(wanted)).toBe(name);
    const read = await readRows(await written({ name: wanted }), { sheet: name });
    expect(read.ok).toBe(true);
  });
});

function partOf(bytes: Uint8Array, path: string): string {
  return new TextDecoder().decode(unzipSync(bytes)[path]);
}

function sheetOf(bytes: Uint8Array): string {
  return partOf(bytes, 'xl/worksheets/sheet1.xml');
}

function* many(): Generator<Cell[]> {
  for (let at = 0; at < 1_048_576; at += 1) yield [];
}
