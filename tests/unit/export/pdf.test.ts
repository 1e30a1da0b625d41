import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_FIGURE_OPTIONS } from '#core/figure/default-figure-options.ts';
import type { FigureOptions } from '#core/figure/figure-options.ts';
import { toScene } from '#core/figure/figure-scene.ts';
import { optionsOf, PAGE_SIZES } from '#core/figure/page-sizes.ts';
import { shapesOf, type Scene } from '#core/figure/scene.ts';
import { firstView } from '#core/timeline/view.ts';
import { loadFonts } from '../../../electron/export/fonts.ts';
import { withPdfExtras } from '../../../electron/export/pdf-update.ts';
import { renderFigure } from '../../../electron/export/render-figure.ts';
import { toPdf } from '../../../electron/export/to-pdf.ts';
import { makeTempFolder } from '../cli/temp-folder.ts';
import { bundledText } from '../data/bundled.ts';
import { buildIndex, NOTHING_LEFT_OUT } from '../figure/build-figure.ts';
import { indexText } from '../support/index-text.ts';
import { buildFontsFolder } from './fonts-folder.ts';
import { isWithout, poppler } from './picture-readers.ts';

const folder = makeTempFolder();
const fontsFolder = buildFontsFolder();
const fonts = loadFonts(fontsFolder);
const { measure } = fonts;

const bundled = indexText(bundledText);
const awkward = buildIndex(
  [
    { title: 'Office of efficient traffic: first difficult (offline) flight', date: '2016-05-19' },
    { title: '中荷科技合作联委会第九次会议', date: '2016-06', partners: ['NL'] },
    { title: 'Café “Zürich” – Łódź, Ελλάδα, Москва', date: '2016-07', kind: 'summit' },
    { title: String.raw`\(brackets) and <angles> & "quotes"`, date: '2016-08' },
  ],
  { title: '中荷 & Zürich' },
);

/** A picture of all of a data set, its scene, and the path of its file. */
async function drawn(
  index: typeof bundled,
  changes: Partial<FigureOptions> = {},
): Promise<{ scene: Scene; bytes: Buffer; path: string }> {
  const options: FigureOptions = { ...DEFAULT_FIGURE_OPTIONS, ...changes, format: 'pdf' };
  const view = firstView(index);
  const scene = toScene({ index, view, options, measure });
  const figure = await renderFigure({
    index,
    request: { view, options },
    sha256: null,
    fontsFolder,
  });
  if (!scene.ok || !figure.ok) throw new Error('There is no picture');
  const path = join(folder, 'picture.pdf');
  writeFileSync(path, figure.value.bytes);
  return { scene: scene.value, bytes: Buffer.from(figure.value.bytes), path };
}

const textsOf = ({ nodes }: Scene) =>
  nodes
    .flatMap(shapesOf)
    .flatMap((node) => (node.type === 'text' ? [node, ...(node.more ?? [])] : []));

/** What a text says without its gaps, which a reader of PDF files guesses. */
const packed = (text: string) => text.replaceAll(/\s/g, '');

describe('a PDF', () => {
  test.skipIf(isWithout('pdftotext')).for([
    ['of the bundled set', bundled, {}],
    ['in the dark', bundled, { theme: 'dark', widthPx: 900 }],
    ['of awkward titles', awkward, {}],
  ] as const)('gives every label back as text: %s', async ([, index, options]) => {
    const { scene, path } = await drawn(index, options);
    const found = packed(poppler('pdftotext', ['-raw'], path));
    const missing = textsOf(scene).filter(({ text }) => !found.includes(packed(text)));
    expect(missing.map(({ text }) => text)).toEqual([]);
  });

  test.skipIf(isWithout('pdftotext'))('holds every font that it uses', async () => {
    const { path } = await drawn(awkward, { title: '中荷 in bold' });
    const fontLines = poppler('pdffonts', [], path).split('\n').slice(2).filter(Boolean);
    expect(fontLines.length).toBeGreaterThan(2);
    // The columns behind the encoding: embedded, subset, with Unicode; bold Chinese is made of shapes.
    for (const line of fontLines) expect(line).toMatch(/ yes (yes|no) +yes /);
  });

  test.skipIf(isWithout('pdftotext'))('is one figure with a title, in points', async () => {
    const { scene, path } = await drawn(awkward);
    expect(poppler('pdfinfo', ['-struct'], path)).toContain('Figure');
    const info = poppler('pdfinfo', [], path);
    expect(info).toMatch(/Title: +中荷 & Zürich/);
    expect(info).toMatch(/Tagged: +yes/);
    const points = [scene.widthPx, scene.heightPx].map((px) => Number((px * 0.75).toPrecision(6)));
    expect(info).toContain(`${points[0]} x ${points[1]} pts`);
    expect(poppler('pdfinfo', ['-meta'], path)).toContain('<dc:title>');
  });

  test
    .skipIf(isWithout('pdftotext'))
    .for(PAGE_SIZES.flatMap((size) => (size.height === null ? [] : [[size.id, size] as const])))(
    'has the size of its page: %s',
    async ([, size]) => {
      const { path } = await drawn(awkward, optionsOf(size));
      const points = { px: 0.75, mm: 72 / 25.4, in: 72 }[size.unit];
      const [, width, height] =
        /Page size: +([\d.]+) x ([\d.]+) pts/.exec(poppler('pdfinfo', [], path)) ?? [];
      expect(Number(width)).toBeCloseTo(size.width * points, 1);
      expect(Number(height)).toBeCloseTo((size.height ?? 0) * points, 1);
    },
  );

  test('tells its language and, in words, what it shows', async () => {
    const { scene, bytes } = await drawn(awkward);
    const text = bytes.toString('latin1');
    const alternative = /\/Alt <FEFF([0-9a-f]+)>/.exec(text)?.[1] ?? '';
    expect(Buffer.from(alternative, 'hex').swap16().toString('utf16le')).toBe(scene.description);
    expect(text).toContain('/Lang (en)');
  });

  test('is in Chinese where that is asked for, with a tag that readers know', async () => {
    const { bytes } = await drawn(awkward, { language: 'zh' });
    expect(bytes.toString('latin1')).toContain('/Lang (zh-CN)');
    expect(bytes.toString('utf8')).toContain('<rdf:li>zh-CN</rdf:li>');
    expect(bytes.toString('utf8')).toContain('时间轴：中荷 &amp; Zürich。');
  });

  test('leads to the sources that it names', async () => {
    const { scene, bytes } = await drawn(bundled);
    const wanted = textsOf(scene).flatMap(({ href }) => href ?? []);
    const links = [...bytes.toString('latin1').matchAll(/\/URI \(([^)]*)\)/g)].map(
      (found) => found[1],
    );
    expect(wanted.length).toBeGreaterThan(3);
    expect(new Set(links)).toEqual(new Set(wanted));
    expect(links).toHaveLength(wanted.length);
  });

  test('is refused where readers would not show it', () => {
    const tall = { nodes: [], title: '', description: '', paper: '#ffffff', widthPx: 480, zoom: 1 };
    const scene = {
      ...tall,
      language: 'en' as const,
      heightPx: 19_201,
      notes: [],
      eventIds: [],
      eventCount: 0,
      leftOut: NOTHING_LEFT_OUT,
    };
    expect(toPdf({ scene, savedView: '', fonts })).toMatchObject({
      error: {
        code: 'too-large',
        widthPx: 480,
        heightPx: 19_201,
        limit: { of: 'page', sidePx: 19_200 },
      },
    });
    expect(toPdf({ scene: { ...scene, heightPx: 19_200 }, savedView: '', fonts }).ok).toBe(true);
  });
});

const { bytes } = await drawn(awkward);

describe('the update of a PDF', () => {
  const end = bytes.indexOf('%%EOF') + '%%EOF\n'.length;
  const plain = bytes.subarray(0, end);
  const size = { width: 400.5, height: 300.25 };

  test('leaves every byte before it, and tells where each of its objects is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.uint8Array(), (alternative, xmp) => {
        const whole = withPdfExtras(plain, { size, language: 'en', alternative, xmp });
        const text = Buffer.from(whole).toString('latin1');
        expect(plain.equals(whole.subarray(0, plain.length))).toBe(true);
        const tableAt = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1]);
        const [table = ''] = text.slice(tableAt).split('trailer');
        const entries = [...table.matchAll(/(\d+) 1\n(\d{10}) 00000 n \n/g)];
        expect(entries).toHaveLength(8);
        for (const [, id, at] of entries)
          expect(text.slice(Number(at)).startsWith(`${id} 0 obj\n`)).toBe(true);
      }),
    );
  });

  test('refuses a file that another program made', () => {
    const extras = { size, language: 'en', alternative: '', xmp: new Uint8Array() };
    expect(() => withPdfExtras(Buffer.from('%PDF-1.7\n%%EOF'), extras)).toThrow(/not built/);
    expect(() => withPdfExtras(bytes.subarray(0, 500), extras)).toThrow(/not built/);
  });
});
