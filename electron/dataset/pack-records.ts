import { isAscii } from 'node:buffer';
import { checkEvent } from '#core/formats/check-event.ts';
import { EventPacker, type PackedEvents } from '#core/query/event-packer.ts';
import type { RecordBytes } from '#core/query/record-bytes.ts';

/** Records with what they hold, packed; null when one of them is not sound. */
export interface PackedRecords {
  packed: PackedEvents | null;
  records: RecordBytes;
}

/** Records of these texts. */
export function toRecordBytes(texts: readonly string[]): RecordBytes {
  const all = Buffer.from(texts.join(''));
  const bytes = new Uint8Array(new SharedArrayBuffer(all.length));
  bytes.set(all);
  const bounds = new Int32Array(2 * texts.length);
  let end = 0;
  for (const [at, text] of texts.entries()) {
    const start = end;
    end += Buffer.byteLength(text);
    bounds.set([start, end], 2 * at);
  }
  return { bytes, bounds };
}

/** Checks and packs the events of some bytes; null when one of them is not sound. */
export function packRecords({ bytes, bounds }: RecordBytes): PackedEvents | null {
  const textAt = toTextReader(bytes);
  const packer = new EventPacker();
  for (let at = 0; at < bounds.length; at += 2) {
    const [start, end] = [bounds[at] ?? 0, bounds[at + 1] ?? 0];
    const event = checkEvent(textAt(start, end));
    if (!event) return null;
    packer.add(event);
  }
  return packer.build();
}

/** Reads text out of some bytes, from a start to an end that is not included. */
export type TextReader = (start: number, end: number) => string;

/** Looks at all of some bytes once, to read texts out of them. */
export function toTextReader(bytes: RecordBytes['bytes']): TextReader {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Four times as fast, and strings of half the size.
  if (isAscii(bytes)) return (start, end) => buffer.toString('latin1', start, end);
  return (start, end) => buffer.toString('utf8', start, end);
}
