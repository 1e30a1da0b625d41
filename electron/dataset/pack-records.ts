import { isAscii } from 'node:buffer';
import { checkEvent } from '#core/formats/check-event.ts';
import { EventPacker, type PackedEvents } from '#core/query/event-packer.ts';

/** Bytes with the start and the end of each record in them; they are UTF-8 text. */
export interface RecordBytes {
  bytes: Uint8Array<ArrayBuffer>;
  bounds: Int32Array<ArrayBuffer>;
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
export function toTextReader(bytes: Uint8Array<ArrayBuffer>): TextReader {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Four times as fast, and strings of half the size.
  if (isAscii(bytes)) return (start, end) => buffer.toString('latin1', start, end);
  return (start, end) => buffer.toString('utf8', start, end);
}
