import { crc32, inflateSync } from 'node:zlib';
import { fail, ok, type Result } from '#core/result.ts';

/** Texts of a PNG by keyword: 1 to 79 Latin-1 characters (PNG, third edition, section 11.3.3.2). */
export type PngTexts = Readonly<Record<string, string>>;

/** Why a PNG, or a text in it, cannot be read. */
export type PngProblem = { code: 'damaged' } | { code: 'too-large' };

/** Section 5.2. */
const SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
/** Length, type and checksum around the data of a chunk (section 5.3). */
const AROUND = 12;
/** The header chunk comes first and always has 13 bytes (section 11.2.1). */
const AFTER_HEADER = SIGNATURE.length + AROUND + 13;

/** The unit of `pHYs`. */
const PER_METRE = 1;

/** Type of the last chunk, which has no data. */
const END = Buffer.from('IEND');

/** More than any keyword and language tag before a text has. */
const MOST_BEFORE_TEXT = 1000;

/** Whether bytes begin as a PNG does. */
export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.equals(bytes.subarray(0, SIGNATURE.length));
}

/** A PNG with texts behind its header, as iTXt chunks in UTF-8 without compression (section 11.3.3.4). */
export function withPngTexts(png: Uint8Array, texts: PngTexts): Uint8Array {
  const chunks = Object.entries(texts).map(([keyword, text]) =>
    // Neither compressed nor in a language that is named.
    toChunk('iTXt', Buffer.from(`${keyword}\0\0\0\0\0${text}`)),
  );
  return Buffer.concat([png.subarray(0, AFTER_HEADER), ...chunks, png.subarray(AFTER_HEADER)]);
}

/** A PNG that says how many of its pixels make an inch, in pixels per metre as its kind has it (section 11.3.4.3). */
export function withPngDensity(png: Uint8Array, dpi: number): Uint8Array {
  const data = Buffer.alloc(9);
  const perMetre = Math.round(dpi / 0.0254);
  data.writeUInt32BE(perMetre, 0);
  data.writeUInt32BE(perMetre, 4);
  data.writeUInt8(PER_METRE, 8);
  const chunk = toChunk('pHYs', data);
  return Buffer.concat([png.subarray(0, AFTER_HEADER), chunk, png.subarray(AFTER_HEADER)]);
}

/**
 * The text with a keyword, of an iTXt chunk wherever it stands, compressed or not; null when there is none. What is longer
 * than `mostBytes` when it is decompressed is refused before it fills the memory.
 */
export function readPngText(
  png: Uint8Array,
  keyword: string,
  mostBytes: number,
): Result<string | null, PngProblem> {
  const bytes = Buffer.from(png.buffer, png.byteOffset, png.byteLength);
  const start = Buffer.from(`iTXt${keyword}\0`);
  let at = SIGNATURE.length;
  while (at + AROUND <= bytes.length) {
    const end = at + AROUND + bytes.readUInt32BE(at);
    if (end > bytes.length) break;
    const body = bytes.subarray(at + 4, end - 4);
    if (start.equals(body.subarray(0, start.length))) {
      if (body.length > mostBytes + MOST_BEFORE_TEXT) return fail({ code: 'too-large' });
      if (crc32(body) !== bytes.readUInt32BE(end - 4)) break;
      return readText(body.subarray(start.length), mostBytes);
    }
    if (END.equals(body)) return ok(null);
    at = end;
  }
  return fail({ code: 'damaged' });
}

/** What follows the keyword: a flag and a method of compression, a language tag, a translated keyword, the text. */
function readText(data: Buffer, mostBytes: number): Result<string, PngProblem> {
  const [flag, method] = data;
  const language = data.indexOf(0, 2);
  const translated = language < 0 ? -1 : data.indexOf(0, language + 1);
  if (translated < 0 || (flag === 1 && method !== 0)) return fail({ code: 'damaged' });
  const text = data.subarray(translated + 1);
  if (flag === 0)
    return text.length > mostBytes ? fail({ code: 'too-large' }) : ok(text.toString('utf8'));
  try {
    return ok(inflateSync(text, { maxOutputLength: mostBytes }).toString('utf8'));
  } catch (error) {
    const isLong = error instanceof RangeError;
    return fail({ code: isLong ? 'too-large' : 'damaged' });
  }
}

function toChunk(type: string, data: Buffer): Buffer {
  const chunk = Buffer.alloc(AROUND + data.length);
  chunk.writeUInt32BE(data.length, 0);
  chunk.write(type, 4, 'latin1');
  data.copy(chunk, 8);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, 8 + data.length)), 8 + data.length);
  return chunk;
}
