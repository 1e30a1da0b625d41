import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DEFAULT_FIGURE_OPTIONS } from '#core/figure/default-figure-options.ts';
import type { FigureOptions } from '#core/figure/figure-options.ts';
import { toScene } from '#core/figure/figure-scene.ts';
import { optionsOf, PAGE_SIZES } from '#core/figure/page-sizes.ts';
import type { Scene, TextNode } from '#core/figure/scene.ts';
import { firstView } from '#core/timeline/view.ts';
import { loadFonts } from '../../../electron/export/fonts.ts';
import { renderFigure } from '../../../electron/export/render-figure.ts';
import { toPptx } from '../../../electron/export/to-pptx.ts';
import { makeTempFolder } from '../cli/temp-folder.ts';
import { bundledText } from '../data/bundled.ts';
import {
  buildIndex,
  crowdsOf,
  eventsOf,
  lineOf,
  textsOf,
  NOTHING_LEFT_OUT,
} from '../figure/build-figure.ts';
import { indexText } from '../support/index-text.ts';
import { buildFontsFolder } from './fonts-folder.ts';
import { deckToPdf, isWithout, isWithoutOffice, poppler } from './picture-readers.ts';
import { deckFilesOf, readPart, resolvePath } from './read-deck.ts';

const folder = makeTempFolder();
const fontsFolder = buildFontsFolder();
const { measure } = loadFonts(fontsFolder);

const bundled = indexText(bundledText);
const awkward = buildIndex(
  [
    { title: 'Office of efficient traffic: first difficult (offline) flight', date: '2016-05-19' },
    { title: '中荷科技合作联委会第九次会议', date: '2016-06', partners: ['NL'] },
    { title: 'Café “Zürich” – Łódź, Ελλάδα, Москва', date: '2016-07~', kind: 'summit' },
    { title: 'زيارة رسمية', date: '2016-07', partners: ['US'] },
    { title: ']]> <angles> & "quotes"', date: '2016-08/..', status: 'cancelled' },
  ],
  {
    title: '中荷 & Zürich',
    sources: [
      {
        id: 'paper',
        publisher: 'The Paper',
        published: '2016-06-01',
        url: 'https://p.example/?a=1&b="2"',
      },
    ],
  },
);

/** A deck of all of a data set, and its scene. */
async function drawn(
  index: typeof bundled,
  changes: Partial<FigureOptions> = {},
): Promise<{ scene: Scene; bytes: Uint8Array; files: Map<string, string> }> {
  const options: FigureOptions = { ...DEFAULT_FIGURE_OPTIONS, ...changes, format: 'pptx' };
  const view = firstView(index);
  const scene = toScene({ index, view, options, measure });
  const figure = await renderFigure({
    index,
    request: { view, options },
    sha256: null,
    fontsFolder,
  });
  if (!scene.ok || !figure.ok) throw new Error('There is no picture');
  const { bytes } = figure.value;
  return { scene: scene.value, bytes, files: deckFilesOf(bytes) };
}

function partOf(files: ReadonlyMap<string, string>, path: string) {
  return readPart(files.get(path) ?? '');
}

const isTitle = ({ isTitle: is }: TextNode) => is === true;
const packed = (text: string) => text.replaceAll(/\s/g, '');

/** The paragraphs that a slide of a scene should have: the lines of a title are one. */
function linesOf(scene: Scene): string[] {
  const all = textsOf(scene);
  const title = all.filter(isTitle).map(lineOf).join('\n');
  return [title, ...all.filter((node) => !isTitle(node)).map(lineOf)];
}

/** Marks that keep a text from right to left apart from what follows it. */
const ISOLATES = /[\u2068\u2069]/g;

describe('a slide of a picture', () => {
  test.for([
    ['of the bundled set', bundled, {}],
    ['of a page', bundled, { widthPx: 1280, heightPx: 720, theme: 'dark' }],
    ['of awkward titles', awkward, { title: 'A long title '.repeat(12).trim(), widthPx: 700 }],
    ['of a column', awkward, { widthPx: 321.26 }],
  ] as const)('holds every label as text, in order: %s', async ([, index, options]) => {
    const { scene, files } = await drawn(index, options);
    const { paragraphs } = partOf(files, 'ppt/slides/slide1.xml');
    expect(paragraphs.map((text) => text.replaceAll(ISOLATES, ''))).toEqual(linesOf(scene));
  });

  test.for([
    ['each', {}],
    ['gathered', { heightPx: 720 }],
  ] as const)('names each event and each crowd in a group of its own: %s', async ([, options]) => {
    const { scene, files } = await drawn(bundled, options);
    const { elements } = partOf(files, 'ppt/slides/slide1.xml');
    const names = elements.flatMap(({ attributes }) => attributes['descr'] ?? []);
    expect(names.toSorted()).toEqual(
      [...eventsOf(scene), ...crowdsOf(scene)].map(({ name }) => name).toSorted(),
    );
    expect(elements.filter(({ name }) => name === 'p:grpSp')).toHaveLength(names.length);
  });

  test.for(PAGE_SIZES.flatMap((size) => (size.height === null ? [] : [[size.id, size] as const])))(
    'is as large as its page: %s',
    async ([, size]) => {
      const { files } = await drawn(awkward, optionsOf(size));
      const { elements } = partOf(files, 'ppt/presentation.xml');
      const { cx, cy } = elements.find(({ name }) => name === 'p:sldSz')?.attributes ?? {};
      const emu = { px: 9525, mm: 36_000, in: 914_400 }[size.unit];
      // Pictures are measured to a hundredth of a pixel.
      expect(Math.abs(Number(cx) - size.width * emu)).toBeLessThan(96);
      expect(Math.abs(Number(cy) - (size.height ?? 0) * emu)).toBeLessThan(96);
    },
  );

  test('leads to the sources that it names', async () => {
    const { scene, files } = await drawn(awkward);
    const wanted = textsOf(scene).flatMap((node) =>
      [node, ...(node.more ?? [])].flatMap(({ href }) => href ?? []),
    );
    const { elements } = partOf(files, 'ppt/slides/_rels/slide1.xml.rels');
    const outside = elements.filter(({ attributes }) => attributes['TargetMode'] === 'External');
    expect(wanted.length).toBeGreaterThan(0);
    expect(outside.map(({ attributes }) => attributes['Target'])).toEqual([...new Set(wanted)]);
  });

  test('has notes that say what it shows and where that is from', async () => {
    const { scene, files } = await drawn(awkward);
    const { paragraphs } = partOf(files, 'ppt/notesSlides/notesSlide1.xml');
    expect(paragraphs).toEqual(scene.notes);
    expect(paragraphs).toContain(scene.description);
    expect(paragraphs.join('\n')).toMatch(/The Paper, 1 Jun 2016 – https:\/\/p\.example/);
  });
});

describe('a deck', () => {
  test('leads to each of its parts, whose types it tells, and to nothing else', async () => {
    const { files } = await drawn(awkward);
    const led = new Set<string>();
    for (const [path, xml] of files) {
      if (!path.endsWith('.rels')) continue;
      const from = path.replace('_rels/', '').replace(/\.rels$/, '');
      for (const { name, attributes } of readPart(xml).elements) {
        if (name !== 'Relationship' || attributes['TargetMode'] === 'External') continue;
        led.add(resolvePath(from, attributes['Target'] ?? ''));
      }
    }
    const parts = [...files.keys()].filter(
      (path) => !path.endsWith('.rels') && path !== '[Content_Types].xml',
    );
    expect([...led].toSorted()).toEqual(parts.toSorted());
    const told = partOf(files, '[Content_Types].xml').elements.flatMap(
      ({ attributes }) => attributes['PartName']?.slice(1) ?? [],
    );
    const untold = parts.filter((path) => !told.includes(path));
    expect(untold).toEqual(['customXml/item1.xml']);
    expect(told.filter((path) => !files.has(path))).toEqual([]);
  });

  test('uses no relationship that it does not have', async () => {
    const { files } = await drawn(bundled);
    for (const [path, xml] of files) {
      const used = [...xml.matchAll(/ r:id="([^"]*)"/g)].map((found) => found[1]);
      const own = files.get(path.replace(/[^/]*$/, '_rels/$&.rels')) ?? '';
      const has = [...own.matchAll(/ Id="([^"]*)"/g)].map((found) => found[1]);
      expect(used.filter((id) => !has.includes(id))).toEqual([]);
      expect(new Set(has).size).toBe(has.length);
    }
  });

  test('knows no clock, and is the same when it is drawn again', async () => {
    const { bytes, files } = await drawn(awkward);
    const { bytes: again } = await drawn(awkward);
    expect(Buffer.from(bytes).equals(again)).toBe(true);
    const properties = files.get('docProps/core.xml') ?? '';
    expect(properties).not.toMatch(/created|modified|\dT\d/);
    // The hour and day of every file, in its header (PKWARE APPNOTE 4.3.7): midnight of 1 January 1980.
    const zip = Buffer.from(bytes);
    let count = 0;
    for (
      let at = zip.indexOf('PK\u0003\u0004');
      at >= 0;
      at = zip.indexOf('PK\u0003\u0004', at + 4)
    ) {
      expect([zip.readUInt16LE(at + 10), zip.readUInt16LE(at + 12)]).toEqual([0, 0x00_21]);
      count += 1;
    }
    expect(count).toBe(files.size);
  });

  test('names its language in every text, as the programs that read it do', async () => {
    const languagesOf = ({ files }: Awaited<ReturnType<typeof drawn>>) => {
      const parts = [...files].filter(([path]) => path.startsWith('ppt/') && path.endsWith('.xml'));
      const elements = parts.flatMap(([, xml]) => readPart(xml).elements);
      return [...new Set(elements.flatMap(({ attributes }) => attributes['lang'] ?? []))];
    };
    expect(languagesOf(await drawn(awkward))).toEqual(['en']);
    const chinese = await drawn(awkward, { language: 'zh' });
    expect(languagesOf(chinese)).toEqual(['zh-CN']);
    expect(chinese.files.get('docProps/core.xml')).toContain('<dc:language>zh-CN</dc:language>');
    const notes = partOf(chinese.files, 'ppt/notesSlides/notesSlide1.xml');
    expect(notes.paragraphs[0]).toMatch(/^时间轴：/);
  });

  test('says its title and what it shows', async () => {
    const { scene, files } = await drawn(awkward);
    const properties = files.get('docProps/core.xml') ?? '';
    expect(properties).toContain('<dc:title>中荷 &amp; Zürich</dc:title>');
    expect(properties).toContain(scene.description.replaceAll('&', '&amp;'));
  });

  test.for([
    ['too-large', 480, 5376.5],
    ['too-large', 5377, 480],
    ['too-small', 480, 95],
  ] as const)('is refused where no program has such slides: %s', ([code, widthPx, heightPx]) => {
    const nothing = {
      nodes: [],
      notes: [],
      eventIds: [],
      eventCount: 0,
      leftOut: NOTHING_LEFT_OUT,
      title: '',
      description: '',
    };
    const scene = {
      ...nothing,
      paper: null,
      language: 'en' as const,
      zoom: 1,
      widthPx,
      heightPx,
    };
    expect(toPptx([{ scene, savedView: '' }])).toMatchObject({
      error: { code, widthPx, heightPx, limit: { of: 'slide' } },
    });
    const most = { ...scene, widthPx: 5376, heightPx: 96 };
    expect(toPptx([{ scene: most, savedView: '' }]).ok).toBe(true);
  });

  test.skipIf(isWithoutOffice() || isWithout('pdftotext'))(
    'is read by LibreOffice with every label',
    async () => {
      const { scene, bytes } = await drawn(bundled, { widthPx: 1280, heightPx: 720 });
      const path = join(folder, 'deck.pptx');
      writeFileSync(path, bytes);
      const text = poppler('pdftotext', ['-raw'], deckToPdf(path, fontsFolder));
      const found = packed(text);
      const missing = textsOf(scene)
        .map(lineOf)
        .filter((line) => !found.includes(packed(line)));
      expect(missing).toEqual([]);
    },
    60_000,
  );
});
