import { crc32, deflateSync } from 'node:zlib';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPng, readPngText, withPngTexts } from '../../../electron/export/png-text.ts';

const MOST = 1000;
const canvas = createCanvas(3, 2);
canvas.getContext('2d').fillRect(1, 0, 1, 1);
const plain = canvas.encodeSync('png');

/** A PNG with one more chunk before its end. */
function withChunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const chunk = Buffer.alloc(12 + data.length);
  chunk.writeUInt32BE(data.length);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), 8 + data.length);
  return Buffer.concat([plain.subarray(0, -12), chunk, plain.subarray(-12)]);
}

const read = (png: Uint8Array) => readPngText(png, 'view', MOST);

describe('a text in a PNG', () => {
  test('is read as it was written, and the picture stays one', async () => {
    const png = withPngTexts(plain, { Title: '第九次会议', view: '{"é": "🧪"}' });
    expect(read(png)).toEqual({ ok: true, value: '{"é": "🧪"}' });
    expect(readPngText(png, 'Title', MOST)).toEqual({ ok: true, value: '第九次会议' });
    expect(readPngText(png, 'Titl', MOST)).toEqual({ ok: true, value: null });
    const image = await loadImage(Buffer.from(png));
    expect([image.width, image.height]).toEqual([3, 2]);
  });

  test('is read behind the pixels too, and when another program has compressed it', () => {
    const compressed = Buffer.concat([
      Buffer.from('view\0\u0001\0en\0Ansicht\0'),
      deflateSync('{}'),
    ]);
    expect(read(withChunk('iTXt', compressed))).toEqual({ ok: true, value: '{}' });
  });

  test('that grows beyond measure is refused before it does', () => {
    const bomb = deflateSync(Buffer.alloc(50_000_000));
    const chunk = Buffer.concat([Buffer.from('view\0\u0001\0\0\0'), bomb]);
    expect(read(withChunk('iTXt', chunk))).toEqual({ ok: false, error: { code: 'too-large' } });
    const long = withPngTexts(plain, { view: 'x'.repeat(MOST + 1) });
    expect(read(long)).toEqual({ ok: false, error: { code: 'too-large' } });
  });

  test('that has been changed on the way is refused', () => {
    const png = Buffer.from(withPngTexts(plain, { view: 'a view' }));
    png[png.indexOf('a view')] = 0x62;
    expect(read(png)).toEqual({ ok: false, error: { code: 'damaged' } });
  });

  test('of a picture that is cut off is the whole text or none', () => {
    const png = withPngTexts(plain, { view: 'a view' });
    for (let length = 0; length < png.length; length += 1) {
      const found = read(png.subarray(0, length));
      expect(found).toEqual(
        found.ok ? { ok: true, value: 'a view' } : { ok: false, error: { code: 'damaged' } },
      );
    }
  });

  test('never breaks the reader, whatever the bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), fc.boolean(), (noise, isChunk) => {
        const bytes = isChunk
          ? withChunk('iTXt', Buffer.concat([Buffer.from('view\0'), noise]))
          : Buffer.concat([plain.subarray(0, 33), noise]);
        expect(read(bytes)).toHaveProperty('ok');
      }),
    );
  });

  test('is looked for in PNG files alone', () => {
    expect(isPng(plain)).toBe(true);
    expect(isPng(Buffer.from('<svg/>'))).toBe(false);
    expect(isPng(new Uint8Array())).toBe(false);
  });
});
