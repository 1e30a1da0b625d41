import { createCanvas } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { figureOptionsSchema } from '#core/figure/figure-options.ts';
import { MAX_LOGO_BYTES, readLogo } from '#core/figure/logo.ts';
import { DEFAULT_FIGURE_OPTIONS } from '#core/figure/default-figure-options.ts';
import { buildIndex, buildScene, buildView, plainMeasure, textsOf } from './build-figure.ts';
import { expectSound } from './scene-properties.ts';

/** A file of one colour. */
function fileOf(format: 'png' | 'jpeg', width: number, height: number): Buffer {
  const canvas = createCanvas(width, height);
  const context = canvas.getContext('2d');
  context.fillStyle = '#c00000';
  context.fillRect(0, 0, width, height);
  return format === 'png' ? canvas.encodeSync('png') : canvas.encodeSync('jpeg');
}

describe('a logo', () => {
  it('is a PNG or a JPEG with its size', () => {
    const png = fileOf('png', 200, 50).toString('base64');
    const size = { widthPx: 200, heightPx: 50 };
    expect(readLogo(png)).toEqual({ mediaType: 'image/png', base64: png, ...size });
    expect(readLogo(fileOf('jpeg', 200, 50).toString('base64'))).toMatchObject({
      mediaType: 'image/jpeg',
      ...size,
    });
  });

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['a text', Buffer.from('no picture')],
    ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>')],
    ['the head of a PNG', fileOf('png', 20, 20).subarray(0, 12)],
    ['too many bytes', Buffer.concat([fileOf('png', 20, 20), Buffer.alloc(MAX_LOGO_BYTES)])],
    ['a file of few bytes and many pixels', fileOf('png', 5000, 1000)],
    ['a JPEG that has to be turned', turned(fileOf('jpeg', 40, 20))],
    ['a file that says that it has no pixels', withWidth(fileOf('png', 20, 20), 0)],
    ['a file that says that it is huge', withWidth(fileOf('png', 20, 20), 4_000_000_000)],
  ])('is refused: %s', (_name, bytes) => {
    const base64 = bytes.toString('base64');
    expect(readLogo(base64)).toBeNull();
    const options = { ...DEFAULT_FIGURE_OPTIONS, logo: base64 };
    expect(figureOptionsSchema.safeParse(options).success).toBe(false);
  });

  it.each([
    [200, 50],
    [50, 200],
    [2000, 20],
  ])('stands beside the title, in its proportions: %i x %i', (width, height) => {
    const index = buildIndex([{ date: '2016-05-19', partners: ['NL'] }]);
    const title = 'A title that is long enough to need more than one line beside a logo '.repeat(2);
    const logo = fileOf('png', width, height).toString('base64');
    const scene = buildScene(index, buildView('2016-01-01', '2017-01-01'), { title, logo });
    expectSound(scene, plainMeasure);
    const image = scene.nodes.find((node) => node.type === 'image');
    if (!image) throw new Error('There is no logo');
    expect(image.width / image.height).toBeCloseTo(width / height);
    const beside = textsOf(scene).filter(
      ({ text, y }) => title.includes(text) && y < image.y + image.height,
    );
    expect(Math.max(0, ...beside.map(({ x, widthPx }) => x + widthPx))).toBeLessThan(image.x);
  });
});

/** A PNG whose header gives another width (PNG specification, section 11.2.1). */
function withWidth(png: Buffer, width: number): Buffer {
  png.writeUInt32BE(width, 16);
  return png;
}

/** A JPEG that says in EXIF that its right side is up (TIFF 6.0, orientation 6), in a segment behind its first marker. */
function turned(jpeg: Buffer): Buffer {
  const tiff = Buffer.from('4d4d002a00000008000101120003000000010006000000000000', 'hex');
  const exif = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const head = Buffer.from([0xff, 0xe1, 0, exif.byteLength + 2]);
  return Buffer.concat([jpeg.subarray(0, 2), head, exif, jpeg.subarray(2)]);
}
