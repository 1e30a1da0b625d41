import { fail, ok, type Result } from '#core/result.ts';

/** Start of image, and the application segment that XMP travels in (ITU-T T.81, table B.1). */
const START = Buffer.from([0xff, 0xd8]);
const END = Buffer.from([0xff, 0xd9]);
const SEGMENT = Buffer.from([0xff, 0xe1]);

/** What the segment begins with (XMP part 3, section 1.1.3). */
const SIGNATURE = Buffer.from('http://ns.adobe.com/xap/1.0/\0');

/** Longest packet in bytes: a segment tells its own length, with these two bytes, in 16 bits. */
export const MAX_JPEG_XMP = 0xff_ff - 2 - SIGNATURE.length;

/** The unit of a density. */
const PER_INCH = 1;

/** Whether bytes begin as a JPEG does. */
export function isJpeg(bytes: Uint8Array): boolean {
  return START.equals(bytes.subarray(0, START.length)) && bytes[2] === 0xff;
}

/** Whether a JPEG ends as one does. */
export function isWholeJpeg(bytes: Uint8Array): boolean {
  return END.equals(bytes.subarray(-END.length));
}

/** A JPEG that says how many of its pixels make an inch, in its first segment (JFIF 1.02, "density"). */
export function withJpegDensity(jpeg: Uint8Array, dpi: number): Uint8Array {
  const bytes = Buffer.from(jpeg);
  if (bytes.toString('latin1', 6, 10) !== 'JFIF') throw new Error('The JPEG is no JFIF');
  bytes.writeUInt8(PER_INCH, 13);
  bytes.writeUInt16BE(dpi, 14);
  bytes.writeUInt16BE(dpi, 16);
  return bytes;
}

/** A JPEG with an XMP packet behind its first segment, which has to stay the first one (JFIF 1.02); fails with its length. */
export function withJpegXmp(jpeg: Uint8Array, xmp: Uint8Array): Result<Uint8Array, number> {
  if (xmp.length > MAX_JPEG_XMP) return fail(xmp.length);
  const bytes = Buffer.from(jpeg.buffer, jpeg.byteOffset, jpeg.byteLength);
  const at = START.length + 2 + bytes.readUInt16BE(START.length + 2);
  const length = Buffer.alloc(2);
  length.writeUInt16BE(2 + SIGNATURE.length + xmp.length);
  return ok(
    Buffer.concat([bytes.subarray(0, at), SEGMENT, length, SIGNATURE, xmp, bytes.subarray(at)]),
  );
}
