import { isUtf8 } from 'node:buffer';
import { open } from 'node:fs/promises';
import type { RecordSplitter } from '#core/formats/record-splitter.ts';
import { MAX_TEXT_BYTES } from './read-file.ts';

/** Bytes of a file with the records that lie whole in them. */
export interface FilePiece {
  /** Memory that threads share. */
  bytes: Uint8Array<SharedArrayBuffer>;
  /** Start and end of each record. */
  bounds: Int32Array<ArrayBuffer>;
  /** How many of the bytes are done with; the rest comes again with the next piece. */
  consumed: number;
  /** Bytes of the file that have been read up to here. */
  doneBytes: number;
}

/** The bytes are no UTF-8 text. */
export class NotUtf8 extends Error {
  override readonly name = 'NotUtf8';
}

/** The head of a file, or one of its events, has more bytes than a string has room for. */
export class PartTooLong extends Error {
  override readonly name = 'PartTooLong';
}

/** Small enough to share the work out among threads, large enough that handing it over costs nothing. */
const PIECE_BYTES = 2 * 1024 * 1024;

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/** How a file is read in pieces. */
export interface PieceOptions {
  /** Most bytes of a part, so that no file fills all memory. */
  mostBytes?: number;
  /** How long a piece is, if no record is longer. */
  pieceBytes?: number;
  /** Whether the bytes may be anything, not only UTF-8. */
  takesAny?: boolean;
}

/**
 * Reads a file in pieces that end between two records; of a record that is longer than a piece, a piece is made that is
 * long enough. Throws `NotUtf8`, `PartTooLong` as soon as a part is longer than `mostBytes`, and what the system throws.
 */
export async function* readPieces(
  path: string,
  splitter: RecordSplitter,
  { mostBytes = MAX_TEXT_BYTES, pieceBytes = PIECE_BYTES, takesAny = false }: PieceOptions = {},
): AsyncGenerator<FilePiece> {
  const file = await open(path);
  try {
    let rest: Uint8Array = new Uint8Array();
    let doneBytes = 0;
    for (let isLast = false; !isLast;) {
      const bytes = new Uint8Array(
        new SharedArrayBuffer(rest.length + Math.max(pieceBytes, rest.length)),
      );
      bytes.set(rest);
      const { bytesRead } = await file.read(bytes, rest.length, bytes.length - rest.length);
      isLast = bytesRead === 0;
      const filled = bytes.subarray(0, rest.length + bytesRead);
      const text = doneBytes === 0 ? withoutMark(filled) : filled;
      doneBytes += bytesRead;
      const { bounds, consumed } = splitter.split(text, isLast);
      if (!takesAny && !isUtf8(text.subarray(0, consumed))) throw new NotUtf8();
      const restBytes = text.length - consumed;
      if (Math.max(restBytes, splitter.headLength()) > mostBytes) throw new PartTooLong();
      rest = text.slice(consumed);
      yield { bytes: text, bounds: Int32Array.from(bounds), consumed, doneBytes };
    }
  } finally {
    await file.close();
  }
}

function withoutMark(bytes: FilePiece['bytes']): FilePiece['bytes'] {
  const isMarked = BYTE_ORDER_MARK.every((byte, at) => bytes[at] === byte);
  return isMarked ? bytes.subarray(BYTE_ORDER_MARK.length) : bytes;
}
