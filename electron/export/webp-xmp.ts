/** Chunk names of the container (RFC 9649, section 2). */
const RIFF = Buffer.from('RIFF');
const WEBP = Buffer.from('WEBP');
const EXTENDED = Buffer.from('VP8X');
const XMP = Buffer.from('XMP ');

/** Name and length before the data of a chunk. */
const BEFORE = 8;
const FIRST_CHUNK = BEFORE + WEBP.length;

/** The bit of an extended file that says that it has XMP (section 2.7.1). */
const HAS_XMP = 0b100;

/** Whether bytes begin as a WebP does. */
export function isWebp(bytes: Uint8Array): boolean {
  return (
    RIFF.equals(bytes.subarray(0, RIFF.length)) && WEBP.equals(bytes.subarray(BEFORE, FIRST_CHUNK))
  );
}

/** Whether a WebP is as long as it says. */
export function isWholeWebp(webp: Uint8Array): boolean {
  const bytes = Buffer.from(webp.buffer, webp.byteOffset, webp.byteLength);
  return bytes.length >= FIRST_CHUNK && bytes.length >= BEFORE + bytes.readUInt32LE(RIFF.length);
}

/** An extended WebP, as the canvas library writes them, with an XMP packet as its last chunk (section 2.7.1.5). */
export function withWebpXmp(webp: Uint8Array, xmp: Uint8Array): Uint8Array {
  const bytes = Buffer.from(webp);
  if (!EXTENDED.equals(bytes.subarray(FIRST_CHUNK, FIRST_CHUNK + EXTENDED.length)))
    throw new Error('The WebP is not an extended one');
  const header = Buffer.alloc(BEFORE);
  XMP.copy(header);
  header.writeUInt32LE(xmp.length, XMP.length);
  // Chunks begin at even places.
  const whole = Buffer.concat([bytes, header, xmp, Buffer.alloc(xmp.length % 2)]);
  const flagsAt = FIRST_CHUNK + BEFORE;
  whole.writeUInt8(whole.readUInt8(flagsAt) | HAS_XMP, flagsAt);
  whole.writeUInt32LE(whole.length - BEFORE, RIFF.length);
  return whole;
}
