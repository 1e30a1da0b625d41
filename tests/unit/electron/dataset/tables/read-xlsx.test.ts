import { describe, expect, it } from 'vitest';
import type { Cell } from '#core/formats/tables/table.ts';
import { readXlsx } from '../../../../../electron/dataset/tables/read-xlsx.ts';
import { buildZip, zipped } from './build-zip.ts';
import { readCells, readRows, sheetXml, store, xlsxFiles, type XlsxParts } from './build-xlsx.ts';

const inline = (text: string) => `<is><t>${text}</t></is>`;

/** A number in cells of all these formats, one below the other. */
async function shown(
  serial: number,
  formats: readonly (string | number)[],
  is1904 = false,
): Promise<Cell[]> {
  const cells = formats.map((_, at) => `<row><c s="${at + 1}"><v>${serial}</v></c></row>`);
  const rows = await readCells({ rows: cells.join(''), formats, is1904 });
  return rows.map(([cell]) => cell ?? null);
}

describe('the cells of an XLSX file', () => {
  it('are texts that are shared, in place, in runs or of formulas, without how they are read aloud', async () => {
    const strings =
      '<si><t>shared</t></si><si><r><rPr><b/></rPr><t>in </t></r><r><t xml:space="preserve"> runs</t></r></si>' +
      '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>';
    const rows =
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>' +
      `<c r="D1" t="inlineStr">${inline('&lt;b&gt; _x000B_ _x005F_x0041_')}</c>` +
      '<c r="E1" t="str"><f>A1&amp;"!"</f><v>shared!</v></c><c r="F1" t="str"><f>""</f><v></v></c></row>';
    expect(await readCells({ rows, strings })).toEqual([
      ['shared', 'in  runs', '東京', '<b> \u000B _x0041_', 'shared!'],
    ]);
  });

  it('are numbers, truth values, errors by their names, and what formulas gave last', async () => {
    const rows =
      '<row><c><v>1.5</v></c><c t="n"><v>-1E-3</v></c><c t="b"><v>1</v></c><c t="b"><v>0</v></c>' +
      '<c t="e"><v>#N/A</v></c><c><f>1+1</f><v>2</v></c><c><f>A9</f></c><c><v>x</v></c></row>';
    expect(await readCells({ rows })).toEqual([[1.5, -0.001, true, false, '#N/A', 2, null, 'x']]);
  });

  it('stand in their columns and rows; rows and ends of rows without values are not there', async () => {
    const rows =
      '<row r="2"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c><c r="E2" s="1"/></row><row r="3"><c r="A3" s="1"/></row>' +
      '<row r="7"><c r="C7"><v>3</v></c><c r="A7"><v>4</v></c></row><row><c><v>5</v></c></row>';
    expect(await readRows(buildZip(xlsxFiles({ rows })))).toEqual({
      ok: true,
      value: [
        { line: 2, cells: [null, 1, null, 2] },
        { line: 7, cells: [4, null, 3] },
        { line: 8, cells: [5] },
      ],
    });
  });

  it('are read with a prefix before all names, from UTF-16, and not from what is drawn on the sheet', async () => {
    const xml =
      '<?xml version="1.0" encoding="UTF-16"?><x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1">' +
      '<x:v>1</x:v></x:c></x:row></x:sheetData><from><xdr:row xmlns:xdr="d">9</xdr:row><c r="9"><v>9</v></c></from></x:worksheet>';
    const files = xlsxFiles({}).filter(({ path }) => !path.endsWith('sheet1.xml'));
    const utf16 = zipped('xl/worksheets/sheet1.xml', Buffer.from(`\uFEFF${xml}`, 'utf16le'));
    expect(await readRows(buildZip([...files, utf16]))).toMatchObject({
      value: [{ line: 1, cells: [1] }],
    });
  });

  it('come in more than one batch when there are many', async () => {
    const rows = '<row><c><v>12345</v></c></row>'.repeat(20_000);
    const table = await readXlsx(store(buildZip(xlsxFiles({ rows }))));
    if (!table.ok) throw new Error(table.error.code);
    const sizes: number[] = [];
    for await (const batch of table.value.rows()) if (batch.ok) sizes.push(batch.value.length);
    expect(sizes.length).toBeGreaterThan(1);
    expect(sizes.reduce((a, b) => a + b)).toBe(20_000);
  });
});

/** The same day once for each format. */
function each(formats: readonly unknown[], day: string) {
  return formats.map(() => ({ day }));
}

describe('the dates of an XLSX file', () => {
  const DAYS = [
    14,
    15,
    17,
    22,
    27,
    31,
    36,
    50,
    57,
    58,
    71,
    81,
    '[$-409]d\\-mmm\\-yy;@',
    'yyyy"年"m"月"d"日"',
    '[DBNum1][$-804]yyyy"年"m"月"d"日";@',
    '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy',
    'dd.mm.yyyy hh:mm',
    'YYYY\\-MM\\-DD',
    'mmmm',
    'm',
    'aaaa',
    '[$-404]e/m/d',
    'gge"年"m"月"d"日"',
    '[Red]yyyy;"none"',
    'd" h 0"',
  ];
  const NUMBERS = [
    0,
    1,
    9,
    10,
    44,
    49,
    'General',
    '"day" 0',
    '[Red]0.00',
    '0.00E+00',
    '#,##0 "days"',
    '_-* #,##0.00\\ [$EUR-d]_-',
    '[Yellow]General',
    '0\\d',
    '@',
    '0_d',
    '??/??',
    '"yyyy"',
  ];

  it('are days by every format that shows one, in both date systems', async () => {
    const days = DAYS.map(() => ({ day: '2016-05-19' }));
    expect(await shown(42_509, DAYS)).toEqual(days);
    expect(await shown(41_047.75, DAYS, true)).toEqual(days);
  });

  it('are the month or the year that a format shows, where their first day is stored', async () => {
    const months = [17, 'mmm yyyy', 'yyyy\\-mm;@', '[$-409]mmmm\\ yy', 'yyyy"年"m"月"', 'mmm'];
    const years = ['yyyy', 'yy', 'yyyy"年"', '[$-404]e'];
    // 1 May, 1 January and 19 May 2016.
    expect(await shown(42_491, months)).toEqual(each(months, '2016-05'));
    expect(await shown(42_491, years)).toEqual(each(years, '2016-05-01'));
    expect(await shown(42_370, years)).toEqual(each(years, '2016'));
    expect(await shown(42_509, [...months, ...years])).toEqual(
      each([...months, ...years], '2016-05-19'),
    );
    const days = [14, 'd mmm', 'mmm yyyy h:mm', 'ddd mmm yy'];
    expect(await shown(42_491, days)).toEqual(each(days, '2016-05-01'));
  });

  it('are numbers by every format that shows one', async () => {
    expect(new Set(await shown(42_509, NUMBERS))).toEqual(new Set([42_509]));
  });

  it('are texts when they are times, of the day or elapsed', async () => {
    const times = [
      'mm:ss',
      'h:mm AM/PM',
      'hh:mm:ss.000',
      '上午/下午h"时"mm"分"',
      18,
      20,
      45,
      47,
      76,
    ];
    expect(new Set(await shown(0.5, times))).toEqual(new Set(['12:00']));
    expect(new Set(await shown(42_509.5, times))).toEqual(new Set(['12:00']));
    expect(await shown(1.5 + 5 / 86_400, ['[h]:mm', '[mm]', '[ss]', 46])).toEqual(
      Array(4).fill('36:00:05'),
    );
    expect(await shown(0.25, [14, 'yyyy hh:mm'])).toEqual(['06:00', '06:00']);
  });

  it.each([
    [1, { day: '1900-01-01' }, { day: '1904-01-02' }],
    [59, { day: '1900-02-28' }, { day: '1904-02-29' }],
    [60, '1900-02-29', { day: '1904-03-01' }],
    [61, { day: '1900-03-01' }, { day: '1904-03-02' }],
    [0, '00:00', { day: '1904-01-01' }],
    [2_957_003, { day: '9995-12-30' }, { day: '9999-12-31' }],
    [2_958_465, { day: '9999-12-31' }, 2_958_465],
    [2_958_466, 2_958_466, 2_958_466],
    [-1, -1, -1],
    [42_508.999_999_999_99, { day: '2016-05-19' }, { day: '2020-05-20' }],
    [42_509.999_99, { day: '2016-05-19' }, { day: '2020-05-20' }],
  ])('are %d as %j, and as %j from 1904', async (serial, from1900, from1904) => {
    expect(await shown(serial, [14])).toEqual([from1900]);
    expect(await shown(serial, [14], true)).toEqual([from1904]);
  });

  it('are days also where they are written in ISO 8601', async () => {
    const written = [
      '2016-05-19',
      '2016-05-19T23:30:00',
      '2016-05-19T23:30:00Z',
      'T10:00',
      '2016-02-30',
    ];
    const rows = written.map((text) => `<row><c t="d"><v>${text}</v></c></row>`).join('');
    const day = { day: '2016-05-19' };
    expect(await readCells({ rows })).toEqual([[day], [day], [day], ['T10:00'], ['2016-02-30']]);
  });

  it('do not move with the time zone', async () => {
    const before = process.env['TZ'];
    try {
      for (const zone of ['America/Los_Angeles', 'Pacific/Auckland', 'America/Sao_Paulo']) {
        process.env['TZ'] = zone;
        expect(await shown(42_509, [14])).toEqual([{ day: '2016-05-19' }]);
      }
    } finally {
      process.env['TZ'] = before;
    }
  });
});

describe('the sheets of an XLSX file', () => {
  const parts: XlsxParts = {
    rows: '<row><c><v>1</v></c></row>',
    more: [
      { name: 'Été & more', rows: '<row><c><v>2</v></c></row>' },
      { name: 'Notes', state: 'veryHidden', rows: '<row><c><v>3</v></c></row>' },
    ],
  };
  const hidden = buildZip(
    xlsxFiles(parts).map((file) =>
      file.path === 'xl/workbook.xml'
        ? zipped(
            file.path,
            '<workbook xmlns:r="r"><sheets><sheet name="A" r:id="id1" state="hidden"/><sheet name="B" r:id="id2"/>' +
              '<sheet name="Chart" r:id="id4"/></sheets></workbook>',
          )
        : file,
    ),
  );

  it('are listed, and each can be read by its name or number', async () => {
    expect(await readXlsx(store(buildZip(xlsxFiles(parts))))).toMatchObject({
      value: {
        sheet: 'Sheet1',
        sheets: [
          { name: 'Sheet1', isHidden: false },
          { name: 'Été & more', isHidden: false },
          { name: 'Notes', isHidden: true },
        ],
      },
    });
    expect(await readCells(parts, { sheet: 'Été & more' })).toEqual([[2]]);
    expect(await readCells(parts, { sheet: 2 })).toEqual([[3]]);
  });

  it('are hidden ones only when they are asked for, and no charts', async () => {
    expect(await readRows(hidden)).toMatchObject({ value: [{ cells: [2] }] });
    expect(await readRows(hidden, { sheet: 'A' })).toMatchObject({ value: [{ cells: [1] }] });
    expect(await readXlsx(store(hidden))).toMatchObject({
      value: { sheets: [{ name: 'A' }, { name: 'B' }] },
    });
  });

  it('are told when there is none of a name', async () => {
    expect(await readXlsx(store(hidden), { sheet: 'C' })).toMatchObject({
      error: { code: 'reference-unknown', found: '"C"' },
    });
  });

  it('need no styles, no shared texts and no fixed paths', async () => {
    const bare = [
      zipped('[Content_Types].xml', '<Types/>'),
      zipped(
        '_rels/.rels',
        '<R><Relationship Id="a" Type="x/officeDocument" Target="/book/Main.xml"/></R>',
      ),
      zipped(
        'book/main.xml',
        '<workbook xmlns:r="r"><sheets><sheet name="S" r:id="b"/></sheets></workbook>',
      ),
      zipped(
        'book/_rels/main.xml.rels',
        '<R><Relationship Id="b" Type="x/worksheet" Target="../s.xml"/></R>',
      ),
      zipped('s.xml', sheetXml('<row><c s="7"><v>42509</v></c></row>')),
    ];
    expect(await readRows(buildZip(bare))).toMatchObject({ value: [{ cells: [42_509] }] });
  });
});
