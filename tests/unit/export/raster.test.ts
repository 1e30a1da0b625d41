import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { DEFAULT_FIGURE_OPTIONS } from '#core/figure/default-figure-options.ts';
import type { FigureOptions } from '#core/figure/figure-options.ts';
import { optionsOf, PAGE_SIZES } from '#core/figure/page-sizes.ts';
import type { PictureFormat } from '#core/figure/picture-formats.ts';
import { firstView } from '#core/timeline/view.ts';
import { MAX_JPEG_XMP, withJpegXmp } from '../../../electron/export/jpeg-xmp.ts';
import { renderFigure } from '../../../electron/export/render-figure.ts';
import { withWebpXmp } from '../../../electron/export/webp-xmp.ts';
import { buildIndex } from '../figure/build-figure.ts';
import { buildFontsFolder } from './fonts-folder.ts';
import { differing, pixelsOf } from './pixels.ts';

const fontsFolder = buildFontsFolder();
const index = buildIndex([
  { date: '2016-05-19', partners: ['NL'], kind: 'consultation', title: 'DG-level consultation' },
  { date: '2016-05-16/2016-05-18', partners: ['US', 'NL'], kind: 'summit' },
]);

async function render(
  format: PictureFormat,
  changes: Partial<FigureOptions> = {},
): Promise<Buffer> {
  const options = { ...DEFAULT_FIGURE_OPTIONS, ...changes, format };
  const request = { view: firstView(index), options };
  const figure = await renderFigure({ index, request, sha256: null, fontsFolder });
  if (!figure.ok) throw new Error(JSON.stringify(figure.error));
  return Buffer.from(figure.value.bytes);
}

test.for(['jpeg', 'webp'] as const)('a %s shows what a PNG shows', async (format) => {
  const png = await pixelsOf(await render('png'));
  const other = await pixelsOf(await render(format));
  expect([other.width, other.height]).toEqual([png.width, png.height]);
  expect(differing(png, other)).toBeLessThan(0.002);
});

test('a JPEG has its packet in a segment of its own, behind the first one', async () => {
  const jpeg = await render('jpeg');
  const marks: string[] = [];
  // Segments until the picture itself, each with its length (ITU-T T.81, section B.1.1.4).
  for (let at = 2; jpeg.readUInt16BE(at) !== 0xff_da; at += 2 + jpeg.readUInt16BE(at + 2))
    marks.push(jpeg.subarray(at + 4, at + 12).toString('latin1'));
  expect(marks[0]).toMatch(/^JFIF/);
  expect(marks[1]).toBe('http://n');
});

test('pictures of pixels say how many make an inch', async () => {
  const png = await render('png', { scale: 300 / 96 });
  const at = png.indexOf('pHYs');
  // 300 an inch are 11,811 a metre.
  expect([png.readUInt32BE(at + 4), png.readUInt32BE(at + 8), png[at + 12]]).toEqual([
    11_811, 11_811, 1,
  ]);
  expect(png.readUInt32BE(at + 13)).toBe(crc32(png.subarray(at, at + 13)));
  expect(at).toBeLessThan(png.indexOf('IDAT'));
  const jpeg = await render('jpeg', { scale: 300 / 96 });
  expect([jpeg[13], jpeg.readUInt16BE(14), jpeg.readUInt16BE(16)]).toEqual([1, 300, 300]);
});

test.for([
  ['png', [0, 0, 0, 0]],
  ['webp', [0, 0, 0, 0]],
  ['jpeg', [255, 255, 255, 255]],
] as const)('a transparent %s has this in its corner: %j', async ([format, corner]) => {
  const { data } = await pixelsOf(await render(format, { isTransparent: true }));
  expect([...data.subarray(0, 4)]).toEqual(corner);
});

test.for(PAGE_SIZES.flatMap((size) => [1, 2].map((scale) => [size.id, scale, size] as const)))(
  'a page is plain to its edges: %s at %d',
  async ([, scale, size]) => {
    const { width, height, data } = await pixelsOf(
      await render('png', { ...optionsOf(size), scale }),
    );
    const corners = [0, width - 1, width * (height - 1), width * height - 1];
    expect(corners.map((at) => [...data.subarray(4 * at, 4 * at + 4)])).toEqual(
      Array.from(corners, () => [255, 255, 255, 255]),
    );
  },
);

test('a packet too long for a JPEG is refused with its length', async () => {
  const jpeg = await render('jpeg');
  expect(withJpegXmp(jpeg, new Uint8Array(MAX_JPEG_XMP)).ok).toBe(true);
  const tooLong = MAX_JPEG_XMP + 1;
  expect(withJpegXmp(jpeg, new Uint8Array(tooLong))).toEqual({ ok: false, error: tooLong });
});

test.for([10, 11])(
  'a WebP has a packet of %d bytes in its last chunk, and says so',
  async (length) => {
    const webp = Buffer.from(withWebpXmp(await render('webp'), new Uint8Array(length)));
    const names: string[] = [];
    for (let at = 12; at < webp.length;) {
      const size = webp.readUInt32LE(at + 4);
      names.push(webp.subarray(at, at + 4).toString('latin1'));
      at += 8 + size + (size % 2);
    }
    expect(names[0]).toBe('VP8X');
    expect(names.at(-1)).toBe('XMP ');
    expect(webp.readUInt32LE(4)).toBe(webp.length - 8);
    expect(webp.readUInt8(20) & 0b100).toBe(0b100);
  },
);
