import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { zipSync, type Zippable } from 'fflate';
import { describe, expect, test } from 'vitest';
import { DEFAULT_FIGURE_OPTIONS } from '#core/figure/default-figure-options.ts';
import { escapeXml } from '#core/figure/paint-svg.ts';
import { PICTURE_FORMATS } from '#core/figure/picture-formats.ts';
import { formatSavedView, toSavedView, VIEW_NAMESPACE } from '#core/figure/saved-view.ts';
import { KEEP_ALL } from '#core/query/filter.ts';
import { GROUPINGS } from '#core/timeline/view.ts';
import { describeViewFileProblem } from '../../../electron/export/describe-view-file-problem.ts';
import { readSavedView } from '../../../electron/export/read-saved-view.ts';
import { PROGRAM_NAME } from '../../../electron/export/program-name.ts';
import { renderFigure } from '../../../electron/export/render-figure.ts';
import { makeTempFolder } from '../cli/temp-folder.ts';
import { buildIndex, buildView } from '../figure/build-figure.ts';
import { buildFontsFolder } from './fonts-folder.ts';

const folder = makeTempFolder();
const fontsFolder = buildFontsFolder();
const sha256 = 'c'.repeat(64);
const index = buildIndex([{ date: '2016-05-19', partners: ['NL'], title: '第九次会议' }], {
  title: 'Café & <Sons>',
});

/** What a picture of a view says when it is read again. */
async function restored(
  format: (typeof PICTURE_FORMATS)[number],
  view: ReturnType<typeof buildView>,
): Promise<unknown> {
  const options = { ...DEFAULT_FIGURE_OPTIONS, format, title: 'Ours ]]> "&amp;' };
  const figure = await renderFigure({ index, request: { view, options }, sha256, fontsFolder });
  if (!figure.ok) throw new Error(JSON.stringify(figure.error));
  const path = join(folder, `picture.${format}`);
  writeFileSync(path, figure.value.bytes);
  return await readSavedView(path);
}

/** What is said of a file that gives no view. */
async function problemOf(name: string): Promise<string | null> {
  const read = await readSavedView(join(folder, name));
  return read.ok ? null : describeViewFileProblem(read.error, 'en');
}

describe('a view', () => {
  const views = GROUPINGS.map((groupBy, at) => ({
    ...buildView('2016-01-01', '2017-01-01'),
    filter: { ...KEEP_ALL, text: at % 2 ? '会议 <&>' : '', partners: ['NL', ''] },
    groupBy,
  }));

  test.for(PICTURE_FORMATS.flatMap((format) => views.map((view) => [format, view] as const)))(
    'comes back out of a picture as it went in: %s',
    async ([format, view]) => {
      const options = { ...DEFAULT_FIGURE_OPTIONS, title: 'Ours ]]> "&amp;' };
      const dataSet = { title: 'Café & <Sons>', sha256 };
      const value = toSavedView({ view, options }, dataSet, PROGRAM_NAME);
      expect(await restored(format, view)).toEqual({ ok: true, value });
    },
  );

  test('comes out of a file of its own', async () => {
    const request = {
      view: buildView('2016-01-01', '2017-01-01'),
      options: DEFAULT_FIGURE_OPTIONS,
    };
    const value = toSavedView(request, { title: 'Events', sha256: null }, PROGRAM_NAME);
    const path = join(folder, 'mine.view.json');
    writeFileSync(path, formatSavedView(value, 2));
    expect(await readSavedView(path)).toEqual({ ok: true, value });
  });
});

/** A part of a deck with the view of a slide. */
function itemOf(title: string): string {
  const request = {
    view: buildView('2016-01-01', '2017-01-01'),
    options: { ...DEFAULT_FIGURE_OPTIONS, title },
  };
  const saved = toSavedView(request, { title: 'Events', sha256: null }, PROGRAM_NAME);
  return `<view xmlns="${VIEW_NAMESPACE}">${escapeXml(formatSavedView(saved))}</view>`;
}

test('a deck gives the view of its first slide, by the number of its part', async () => {
  const path = join(folder, 'several.pptx');
  writeFileSync(
    path,
    zipOf({
      'customXml/item1.xml': '<other/>',
      'customXml/item10.xml': itemOf('Tenth'),
      'customXml/item2.xml': itemOf('Second'),
    }),
  );
  expect(await readSavedView(path)).toMatchObject({ value: { figure: { title: 'Second' } } });
});

describe('a picture that is cut off', () => {
  test.for(PICTURE_FORMATS)(
    'gives its view or is told to be damaged, never another: %s',
    async (format) => {
      const view = buildView('2016-01-01', '2017-01-01');
      const options = { ...DEFAULT_FIGURE_OPTIONS, format, scale: 1 };
      const figure = await renderFigure({ index, request: { view, options }, sha256, fontsFolder });
      if (!figure.ok) throw new Error(JSON.stringify(figure.error));
      const { bytes } = figure.value;
      const path = join(folder, `cut-off.${format}`);
      const told = new Set<string>();
      for (let part = 1; part < 100; part += 1) {
        writeFileSync(path, bytes.subarray(0, Math.ceil((bytes.length * part) / 100)));
        const read = await readSavedView(path);
        const isSame = read.ok && isDeepStrictEqual(read.value.view, view);
        told.add(read.ok ? (isSame ? 'view' : 'another view') : read.error.code);
      }
      expect(told).toContain('damaged');
      expect([...told].filter((one) => one !== 'view' && one !== 'damaged')).toEqual([]);
    },
  );
});

/** A zip with some files; what they hold is stored as it is told, or deflated. */
function zipOf(files: Record<string, string>): Buffer {
  const zip: Zippable = {};
  for (const [name, text] of Object.entries(files)) zip[name] = new TextEncoder().encode(text);
  return Buffer.from(zipSync(zip));
}

const VIEW_ITEM = `<view xmlns="${VIEW_NAMESPACE}">{}</view>`;
const LONG = 'a'.repeat(16_000_001);

/** A zip whose file says that it is shorter than it is: it would fill the memory. */
function understated(): Buffer {
  const zip = zipOf({ 'customXml/item1.xml': LONG });
  const place = zip.lastIndexOf('PK\u0001\u0002');
  zip.writeUInt32LE(1000, place + 24);
  return zip;
}

/** A zip in whose file a byte has changed, that of a text which is stored as it is. */
function spoilt(): Buffer {
  const xml = new TextEncoder().encode(VIEW_ITEM);
  const zip = Buffer.from(zipSync({ 'customXml/item1.xml': [xml, { level: 0 }] }));
  zip.write('[', zip.indexOf('{}'));
  return zip;
}

/** A zip with more files than any presentation. */
function crowded(): Buffer {
  const names = Array.from(
    { length: 65_000 },
    (_, at) => [`customXml/item${at}.xml`, '<x/>'] as const,
  );
  return zipOf(Object.fromEntries(names));
}

describe('a file without a view', () => {
  mkdirSync(join(folder, 'folder'));
  test.for([
    ['no-view', 'foreign.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['damaged', 'cut.svg', '<svg xmlns="http://www.w3.org/2000/svg"><g>'],
    ['damaged', 'cut.png', Buffer.from('89504e470d0a1a0a0000000d', 'hex')],
    ['not-a-view', 'text.json', 'Dear all,'],
    ['not-a-view', 'empty.json', ''],
    ['not-a-view', 'noise.bin', Buffer.from([0xff, 0, 0xff, 0xe0, 0, 1])],
    ['damaged', 'cut.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 1])],
    ['damaged', 'cut.webp', Buffer.from('RIFF\u00ff\0\0\0WEBPVP8X', 'latin1')],
    ['damaged', 'cut.pdf', '%PDF-1.4\n1 0 obj'],
    ['no-view', 'foreign.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 2, 0xff, 0xd9])],
    ['no-view', 'foreign.webp', Buffer.from('RIFF\u0004\0\0\0WEBP', 'latin1')],
    ['no-view', 'foreign.pdf', '%PDF-1.4\n%%EOF\n'],
    ['no-view', 'packet.pdf', `%PDF-1.4\n<?xpacket begin=""?><x/><?xpacket end="r"?>\n%%EOF\n`],
    [
      'too-large',
      'huge.pdf',
      `%PDF-1.4\n<?xpacket begin=""?>${' '.repeat(16_000_000)}<?xpacket end="r"?>\n%%EOF\n`,
    ],
    ['damaged', 'cut.pptx', Buffer.from('PK\u0003\u0004')],
    ['no-view', 'foreign.pptx', zipOf({ 'ppt/presentation.xml': '<p/>' })],
    ['no-view', 'others.pptx', zipOf({ 'customXml/item1.xml': '<x/>' })],
    [
      'not-a-view',
      'beside.pptx',
      zipOf({ 'customXml/item10.xml': VIEW_ITEM, 'customXml/item9.xml': '\u00FF\u00FE<' }),
    ],
    ['damaged', 'torn.pptx', zipOf({ 'customXml/item1.xml': '<x><y></x>' })],
    ['not-a-view', 'empty.pptx', zipOf({ 'customXml/item1.xml': VIEW_ITEM })],
    ['too-large', 'huge.pptx', zipOf({ 'customXml/item1.xml': LONG })],
    [
      'too-large',
      'many.pptx',
      zipOf({
        'customXml/item1.xml': `<x>${LONG.slice(9_000_000)}</x>`,
        'customXml/item2.xml': `<x>${LONG.slice(6_000_000)}</x>`,
      }),
    ],
    [
      'too-large',
      'long.pptx',
      zipOf({ 'customXml/item1.xml': VIEW_ITEM.replace('{}', LONG.slice(3_000_000)) }),
    ],
    [
      'damaged',
      'entities.pptx',
      zipOf({
        'customXml/item1.xml': `<!DOCTYPE v [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${VIEW_ITEM.replace('{}', '&b;')}`,
      }),
    ],
    ['damaged', 'understated.pptx', understated()],
    ['damaged', 'spoilt.pptx', spoilt()],
    ['damaged', 'outside.pptx', zipOf({ '../customXml/item1.xml': VIEW_ITEM })],
    ['no-view', 'crowded.pptx', crowded()],
    ['damaged', 'torn.pdf', `%PDF-1.4\n<?xpacket begin=""?><x><y></x><?xpacket end="r"?>\n%%EOF\n`],
  ] as const)('is told to be %s: %s', async ([code, name, content]) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    expect(await readSavedView(path)).toMatchObject({ ok: false, error: { code } });
    expect(await problemOf(name)).toMatch(/^(it|no|the) /);
  });

  test('is told when it cannot even be read', async () => {
    expect(await problemOf('missing.png')).toBe('there is no such file');
    expect(await problemOf('folder')).toBe('it is no file');
  });
});
