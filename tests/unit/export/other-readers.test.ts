import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DEFAULT_FIGURE_OPTIONS } from '#core/figure/default-figure-options.ts';
import type { FigureOptions } from '#core/figure/figure-options.ts';
import { KEEP_ALL } from '#core/query/filter.ts';
import { firstView } from '#core/timeline/view.ts';
import { renderFigure } from '../../../electron/export/render-figure.ts';
import { makeTempFolder } from '../cli/temp-folder.ts';
import { bundledText } from '../data/bundled.ts';
import { buildIndex, buildView } from '../figure/build-figure.ts';
import { indexText } from '../support/index-text.ts';
import { buildFontsFolder } from './fonts-folder.ts';
import { isWithout, pdfToPng, svgToPng } from './picture-readers.ts';
import { differing, pixelsOf } from './pixels.ts';

const folder = makeTempFolder();
const fontsFolder = buildFontsFolder();
const bundled = indexText(bundledText);
const all = firstView(bundled);

/** Views of every look, drawn by other programs as they are by ours. */
const PICTURES: [
  name: string,
  () => { index: typeof bundled; view: typeof all },
  Partial<FigureOptions>,
][] = [
  ['the bundled set', () => ({ index: bundled, view: all }), {}],
  ['the bundled set as a slide', () => ({ index: bundled, view: all }), { heightPx: 720 }],
  [
    'the Netherlands in the dark, by kind',
    () => ({
      index: bundled,
      view: { ...all, groupBy: 'kind', filter: { ...KEEP_ALL, partners: ['NL'] } },
    }),
    { theme: 'dark' },
  ],
  [
    'a column',
    () => ({ index: bundled, view: buildView('2015-01-01', '2018-01-01') }),
    { widthPx: 321.26 },
  ],
  [
    'Chinese titles',
    () => {
      const index = buildIndex([
        { title: '中荷科技合作联委会第九次会议', date: '2016-06', partners: ['NL'] },
        { title: '第九次科技合作会议', date: '2016-05-19', partners: ['US'] },
      ]);
      return { index, view: firstView(index) };
    },
    {},
  ],
];

/** Of all pixels, as the bar has it. */
const MOST_DIFFERING = 0.015;

async function render(at: number, format: FigureOptions['format'], scale: number): Promise<Buffer> {
  const [, make, changes] = PICTURES[at] ?? [];
  if (!make) throw new Error('There is no such picture');
  const { index, view } = make();
  const options = { ...DEFAULT_FIGURE_OPTIONS, scale, ...changes, format };
  const figure = await renderFigure({
    index,
    request: { view, options },
    sha256: null,
    fontsFolder,
  });
  if (!figure.ok) throw new Error(JSON.stringify(figure.error));
  return Buffer.from(figure.value.bytes);
}

const names = PICTURES.map(([name], at) => [name, at] as const);

test.skipIf(isWithout('rsvg-convert')).for(names)(
  'librsvg draws our SVG as we do: %s',
  async ([, at]) => {
    const theirs = await pixelsOf(svgToPng(await render(at, 'svg', 2), fontsFolder, folder));
    expect(differing(await pixelsOf(await render(at, 'png', 2)), theirs)).toBeLessThan(
      MOST_DIFFERING,
    );
  },
);

// The page of the column ends within a pixel, and poppler counts pixels from below: all of it is off by a part of one.
const onWholePixels = names.filter(([name]) => name !== 'a column');

test.skipIf(isWithout('pdftoppm')).for(onWholePixels)(
  'poppler draws our PDF as we do: %s',
  async ([, at]) => {
    const path = join(folder, 'picture.pdf');
    writeFileSync(path, await render(at, 'pdf', 1));
    const theirs = await pixelsOf(pdfToPng(path, 96));
    expect(differing(await pixelsOf(await render(at, 'png', 1)), theirs)).toBeLessThan(
      MOST_DIFFERING,
    );
  },
);
