import { describe, expect, it } from 'vitest';
import { wordProblem } from '#core/formats/problem-words/describe-problem.ts';
import { MAX_COLUMNS } from '#core/formats/tables/table.ts';
import { columnName } from '#core/formats/tables/cell-address.ts';
import { bomb, buildZip, zipped } from './build-zip.ts';
import { readRows, sheetXml, withFile, xlsxFiles } from './build-xlsx.ts';

/** Generous: what it takes is well below on any machine, and what it would take without the limits far beyond. */
const MOST_MS = 15_000;
const MOST_MEMORY_KB = 600 * 1024;

const SHEET = 'xl/worksheets/sheet1.xml';
const SPACES = {
  start: '<worksheet><sheetData><row r="1"><c r="B1" t="inlineStr"><is><t>',
  end: '</t></is></c></row></sheetData></worksheet>',
};
const GB = 1_000_000_000;

/** What is wrong with a file, found within the limits of time and memory. */
async function problemOf(bytes: Uint8Array): Promise<unknown> {
  const [startMs, startKb] = [performance.now(), process.resourceUsage().maxRSS];
  const rows = await readRows(bytes);
  expect(performance.now() - startMs).toBeLessThan(MOST_MS);
  expect(process.resourceUsage().maxRSS - startKb).toBeLessThan(MOST_MEMORY_KB);
  return rows.ok ? null : wordProblem(rows.error, 'en');
}

const files = () => xlsxFiles({}).filter(({ path }) => path !== SHEET);
const broken = (reason: string) => ({
  code: 'form-broken',
  expected: 'XLSX workbook',
  reason: expect.stringContaining(reason) as string,
});

/** A sheet with a document type, and an entity in its one cell. */
const typedSheet = (type: string, entity: string) =>
  `<?xml version="1.0"?><!DOCTYPE worksheet [${type}]>${sheetXml(`<row><c t="inlineStr"><is><t>${entity}</t></is></c></row>`).slice(21)}`;

/** A workbook with a cell in the first corner and one far from it. */
const sparse = (address: string, row: number) =>
  withFile(
    SHEET,
    sheetXml(
      `<row r="1"><c r="A1"><v>1</v></c></row><row r="${row}"><c r="${address}"><v>2</v></c></row>`,
    ),
  );

const cellC3 = (inner: string) => sheetXml(`<row r="3"><c r="C3" ${inner}</c></row>`);

/** The header of a compound file, and a directory with these entries. */
function compoundFile(...names: readonly string[]): Buffer {
  const file = Buffer.alloc(512 * 4);
  file.write('d0cf11e0a1b11ae1', 'hex');
  file.writeUInt16LE(9, 30);
  file.writeUInt32LE(1, 48);
  names.forEach((name, at) => file.write(name, 512 * 2 + 128 * at, 'utf16le'));
  return file;
}

describe('an XLSX file that expands', () => {
  it('to 10 GB is not unpacked', async () => {
    const parts = ['a', 'b', 'c'].map((name) =>
      bomb(`xl/${name}.xml`, { ...SPACES, bytes: 3.4 * GB }),
    );
    const zip = buildZip([...xlsxFiles({}), ...parts]);
    expect(zip.length).toBeLessThan(12_000_000);
    expect(await problemOf(zip)).toMatchObject({
      code: 'form-expands',
      found: expect.stringMatching(/^10,\d{3} MB$/) as string,
      expected: '1,000 MB',
    });
  });

  it('to 10 GB although it tells of less ends where it should', async () => {
    const lie = { ...bomb(SHEET, { ...SPACES, bytes: 3.4 * GB }), size: 5000 };
    expect(await problemOf(buildZip([...files(), lie]))).toMatchObject(broken('too many bytes'));
  });

  it('to hundreds of times its size is not unpacked', async () => {
    const large = bomb(SHEET, { ...SPACES, bytes: 0.3 * GB });
    expect(await problemOf(buildZip([...files(), large]))).toMatchObject({
      code: 'form-expands',
      expected: '200 times its bytes',
    });
  });

  it('to one cell without an end is not read further than a cell can be', async () => {
    const long = bomb(SHEET, { ...SPACES, end: '', bytes: 65_000_000 });
    expect(await problemOf(buildZip([...files(), long]))).toMatchObject({
      code: 'cell-too-long',
      path: 'Sheet1!B1',
      line: 1,
      column: 2,
    });
  });

  it('by entities is refused, whatever they are', async () => {
    const names = 'abcdefghij';
    const lol = Array.from(names.slice(1), (name, at) => {
      const inside = `&${names[at]};`.repeat(10);
      return `<!ENTITY ${name} "${inside}">`;
    }).join('');
    for (const [type, entity] of [
      [`<!ENTITY a "lol">${lol}`, '&j;'],
      ['<!ENTITY x SYSTEM "file:///etc/passwd">', '&x;'],
      ['<!ENTITY x SYSTEM "https://example.org/">', '&x;'],
    ] as const) {
      const bytes = withFile(SHEET, typedSheet(type, entity));
      expect(await problemOf(bytes)).toMatchObject(broken('undefined entity'));
    }
  });

  it('to a square by one cell at its far corner is refused, or has that one cell', async () => {
    expect(await problemOf(sparse('XFD1048576', 1_048_576))).toMatchObject({
      code: 'table-too-wide',
      found: '16,384',
      expected: '2,000',
      path: 'Sheet1!XFD1048576',
      line: 1_048_576,
      column: 16_384,
    });
    const corner = `${columnName(MAX_COLUMNS)}1048576`;
    const rows = await readRows(sparse(corner, 1_048_576));
    expect(rows.ok && rows.value.map(({ line, cells }) => [line, cells.length])).toEqual([
      [1, 1],
      [1_048_576, MAX_COLUMNS],
    ]);
  });

  it('by elements inside each other, or attributes on one, is refused', async () => {
    expect(await problemOf(withFile(SHEET, '<a>'.repeat(1_000_000)))).toMatchObject(
      broken('nested'),
    );
    const attributes = Array.from({ length: 1_000_000 }, (_, at) => ` a${at}=""`).join('');
    expect(await problemOf(withFile(SHEET, `<a${attributes}/>`))).toMatchObject(
      broken('too many attributes'),
    );
  });

  it('by the number of its files is refused', async () => {
    const many = Array.from({ length: 20_001 }, (_, at) => zipped(`xl/${at}.xml`, ''));
    expect(await problemOf(buildZip([...xlsxFiles({}), ...many]))).toMatchObject(
      broken('too many files'),
    );
  });
});

describe('a cell that is too long', () => {
  const long = 'x'.repeat(10_000_001);
  it.each([
    ['in place', cellC3(`t="inlineStr"><is><t>${long}</t></is>`), ''],
    [
      'in runs',
      cellC3(`t="inlineStr"><is>${`<r><t>${'x'.repeat(1_000_000)}</t></r>`.repeat(11)}</is>`),
      '',
    ],
    ['among the shared texts', cellC3('t="s"><v>0</v>'), `<si><t>${long}</t></si>`],
  ])('%s is told with its place', async (_, sheet, strings) => {
    expect(await problemOf(withFile(SHEET, sheet, { strings }))).toMatchObject({
      code: 'cell-too-long',
      found: 'more than 10,000,000',
      expected: '10,000,000',
      path: 'Sheet1!C3',
      line: 3,
      column: 3,
    });
  });
});

describe('a file that is no XLSX', () => {
  it('but has a password is told to be locked', async () => {
    const locked = compoundFile(
      'Root Entry',
      '\u0006DataSpaces',
      'EncryptionInfo',
      'EncryptedPackage',
    );
    expect(await problemOf(locked)).toMatchObject({ code: 'form-locked' });
    const zip = buildZip(xlsxFiles({}).map((file) => ({ ...file, isEncrypted: true })));
    expect(await problemOf(zip)).toMatchObject({ code: 'form-locked' });
  });

  it('but an old XLS is told what to do', async () => {
    expect(await problemOf(compoundFile('Root Entry', 'Workbook'))).toMatchObject(
      broken('save it as .xlsx'),
    );
    expect(await problemOf(compoundFile('').subarray(0, 100))).toMatchObject(broken('save it as'));
  });

  it('but another zip, a text or nothing is refused', async () => {
    expect(await problemOf(buildZip([zipped('a.txt', 'a')]))).toMatchObject(broken('no workbook'));
    expect(await problemOf(withFile('[Content_Types].xml', null))).toMatchObject(
      broken('no workbook'),
    );
    expect(
      await problemOf(withFile('xl/workbook.xml', '<p:presentation xmlns:p="p"/>')),
    ).toMatchObject(broken('no workbook'));
    expect(await problemOf(withFile('xl/workbook.xml', '<workbook/>'))).toMatchObject(
      broken('no sheet'),
    );
    expect(await problemOf(withFile('xl/workbook.xml', null))).toMatchObject(
      broken('no xl/workbook.xml'),
    );
    expect(await problemOf(withFile(SHEET, null))).toMatchObject(
      broken('no xl/worksheets/sheet1.xml'),
    );
    const binary = withFile(
      '_rels/.rels',
      '<R><Relationship Type="x/officeDocument" Target="xl/workbook.bin"/></R>',
    );
    expect(await problemOf(binary)).toMatchObject(broken('save it as .xlsx'));
    expect(await problemOf(Buffer.from('title,date\n'))).toMatchObject(broken('zip'));
    expect(await problemOf(Buffer.alloc(0))).toMatchObject({ code: 'file-empty' });
  });

  it('as it was cut off, changed or is not well-formed is refused', async () => {
    const sound = buildZip(xlsxFiles({ rows: '<row><c><v>1</v></c></row>'.repeat(1000) }));
    for (const length of [40, 400, sound.length - 30]) {
      expect(await problemOf(sound.subarray(0, length))).toMatchObject({ code: 'form-broken' });
    }
    const sheet = xlsxFiles({ rows: '<row><c><v>1</v></c></row>' }).find(
      ({ path }) => path === SHEET,
    );
    const changed = buildZip([...files(), { ...sheet!, crc: 1 }]);
    expect(await problemOf(changed)).toMatchObject(broken('another checksum'));
    for (const xml of ['<worksheet><sheetData><row></c>', '<worksheet><sheetData><row>', 'x', '']) {
      expect(await problemOf(withFile(SHEET, xml))).toMatchObject(broken(`${SHEET}: `));
    }
    const latin = zipped(
      SHEET,
      Buffer.from(sheetXml('<row><c t="str"><v>\u00e9</v></c></row>'), 'latin1'),
    );
    expect(await problemOf(buildZip([...files(), latin]))).toMatchObject(broken('no Unicode text'));
  });

  it.each([
    ['<row r="0"/>', 'row with the number 0'],
    ['<row r="1e9"/>', 'row with the number 1e9'],
    ['<row r="1"><c r="1A"/></row>', 'a cell at 1A'],
    ['<row r="1"><c r="AAAAA1"/></row>', 'a cell at AAAAA1'],
    ['<row r="1"><c r="B1" t="s"><v>5</v></c></row>', 'no text 5'],
    ['<row r="1"><c r="B1" t="s"><v>-1</v></c></row>', 'no text -1'],
  ])('with %s is refused', async (rows, reason) => {
    expect(await problemOf(withFile(SHEET, sheetXml(rows)))).toMatchObject(broken(reason));
  });
});
