import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import * as fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { DEFAULT_FIGURE_OPTIONS } from '#core/figure/default-figure-options.ts';
import type { FigureAnswer, FigureRequest } from '#core/bridge/channels.ts';
import { eventsAt } from '#core/query/query-index.ts';
import { loadFonts } from '../../../electron/export/fonts.ts';
import { renderFigure } from '../../../electron/export/render-figure.ts';
import { rootDir } from '../data/bundled.ts';
import { arbitraryCase } from '../figure/arbitrary-view.ts';
import { buildIndex, buildView } from '../figure/build-figure.ts';
import { idsOf } from '../support/build-data-set.ts';
import { checkCase } from '../figure/scene-properties.ts';
import { buildFontsFolder } from './fonts-folder.ts';
import { toLanes } from '../support/to-lanes.ts';

const fonts = buildFontsFolder();
const view = buildView('2016-01-01', '2017-01-01');
const index = buildIndex([
  { date: '2016-05-19', partners: ['NL'], kind: 'consultation', title: 'DG-level consultation' },
  { date: '2016-05-16/2016-05-18', partners: ['US', 'NL'], kind: 'summit' },
  { date: '2016-10', partners: ['DE'], title: '第九次科技合作会议' },
  { partners: ['NL'] },
]);
const svg: FigureRequest['options'] = {
  ...DEFAULT_FIGURE_OPTIONS,
  format: 'svg',
  widthPx: 960,
};

async function render(
  options: Partial<FigureRequest['options']> = {},
  of: { index: typeof index; view: typeof view } = { index, view },
): Promise<FigureAnswer> {
  const answer = await renderFigure({
    index: of.index,
    request: { view: of.view, options: { ...svg, ...options } },
    sha256: null,
    fontsFolder: fonts,
  });
  if (!answer.ok) throw new Error(JSON.stringify(answer.error));
  return answer.value;
}

test('says which characters no font has a glyph for', async () => {
  expect((await render()).unknownCharacters).toEqual([]);
  const title = 'سفر 🧪 科技 \u200B🧪';
  const { unknownCharacters } = await render({ title, footer: 'é' });
  expect(unknownCharacters).toEqual(['س', 'ف', 'ر', '🧪']);
});

function textOf({ bytes }: FigureAnswer): string {
  return new TextDecoder().decode(bytes);
}

/** Parses XML strictly: throws where a document is not well-formed. Collects its element names and its text. */
function parseXml(xml: string): { elements: Set<string>; text: string; eventIds: string[] } {
  const found = { elements: new Set<string>(), text: '', eventIds: [] as string[] };
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    found.elements.add(name);
    if (attributes['data-event-id']) found.eventIds.push(attributes['data-event-id']);
  });
  parser.on('text', (text) => {
    found.text += text;
  });
  parser.write(xml).close();
  return found;
}

describe('an SVG picture', () => {
  test('is well-formed, real text and shapes, with the fonts it needs', async () => {
    const { elements, text } = parseXml(textOf(await render()));
    expect([...elements].toSorted()).toEqual(
      'circle defs desc g line linearGradient metadata polygon rect stop style svg text title tspan view'.split(
        ' ',
      ),
    );
    expect(text).toContain('DG-level consultation');
    expect(text).toContain('第九次科技合作会议');
    expect(text.match(/@font-face/g)).toHaveLength(3);
  });

  test('holds the ids of the events that the window shows, and says them', async () => {
    const shown = idsOf(
      eventsAt(
        index,
        toLanes(index, view).flatMap(({ rows }) => rows),
      ),
    );
    const answer = await render();
    expect(parseXml(textOf(answer)).eventIds).toEqual(shown);
    expect(answer.eventIds).toEqual([...new Set(shown)]);
  });

  test('takes the Chinese font along only where it is needed', async () => {
    const latin = buildIndex([{ date: '2016-05-19', title: 'A meeting – “of two”…' }]);
    expect(textOf(await render({}, { index: latin, view })).match(/@font-face/g)).toHaveLength(2);
  });

  test('shows titles that look like markup or break XML as text', async () => {
    const titles = [
      '<script>alert(1)</script>',
      '</text><foreignObject/>',
      ']]>&amp;"\u0000\u0001\uD800',
      ...naughtyStrings(),
    ];
    const hostile = buildIndex(
      titles.map((title) => ({
        title,
        date: '2016-05-19',
        partners: ['NL'],
        sources: [{ source: 'paper' }],
      })),
      { title: '<svg onload=alert(1)>', licence: '"><script>' },
    );
    const { elements } = parseXml(
      textOf(await render({ title: '<img src=x onerror=alert(1)>' }, { index: hostile, view })),
    );
    expect(elements).not.toContain('script');
    expect(elements).not.toContain('foreignObject');
    expect(elements).not.toContain('img');
  });
});

/** The big list of naughty strings, where it lies beside the project; blank ones are no titles. */
function naughtyStrings(): string[] {
  const path = join(rootDir, '..', 'shared', 'samples', 'strings', 'blns.json');
  if (!existsSync(path)) return [];
  return (JSON.parse(readFileSync(path, 'utf8')) as string[]).filter((text) => text.trim() !== '');
}

describe('a PNG picture', () => {
  test('has the size that was asked for and is not blank', async () => {
    const answer = await render({ format: 'png', scale: 2 });
    expect([answer.widthPx, answer.heightPx]).toEqual([1920, 2 * (await render()).heightPx]);
    const image = await loadImage(Buffer.from(answer.bytes));
    expect([image.width, image.height]).toEqual([answer.widthPx, answer.heightPx]);
    const context = createCanvas(image.width, image.height).getContext('2d');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const colours = new Set(new Uint32Array(data.buffer));
    expect(colours.size).toBeGreaterThan(50);
    expect([data[0], data[1], data[2], data[3]]).toEqual([255, 255, 255, 255]);
    // The summit's star, #882255 on white.
    expect(colours).toContain(0xff_55_22_88);
  });

  test('more than 100 million pixels are refused before any is made', async () => {
    const request = {
      view,
      options: { ...svg, format: 'png' as const, widthPx: 8000, heightPx: 8000, scale: 4 },
    };
    expect(await renderFigure({ index, request, sha256: null, fontsFolder: fonts })).toEqual({
      ok: false,
      error: {
        code: 'too-large',
        widthPx: 32_000,
        heightPx: 32_000,
        limit: { of: 'pixels', mostPx: 100_000_000, sidePx: 32_767 },
      },
    });
  });
});

test('the same request gives the same bytes', async () => {
  for (const format of ['svg', 'png', 'pptx'] as const) {
    const [first, second] = [await render({ format }), await render({ format })];
    expect(Buffer.from(first.bytes).equals(second.bytes)).toBe(true);
  }
});

test('with the real fonts too, no text overlaps, is cut, or leaves the page', () => {
  const { measure } = loadFonts(fonts);
  fc.assert(
    fc.property(arbitraryCase, (one) => {
      expect(() => checkCase(one, measure)).not.toThrow();
    }),
    { numRuns: 20 },
  );
});
