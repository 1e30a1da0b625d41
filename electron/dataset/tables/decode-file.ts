import { open } from 'node:fs/promises';

/** Rows of a piece die young, as long as a piece is small: with pieces of 1 MB collecting them took a fifth of the time. */
const PIECE_BYTES = 64 * 1024;

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/** Text of a file, as it is or as UTF-8, and how many bytes have been read up to here. */
export interface TextPiece {
  text: string | Uint8Array;
  doneBytes: number;
}

/**
 * Reads a file as text, piece by piece; a byte-order mark is taken off. Bytes that are no text in this encoding become
 * U+FFFD, so that one bad letter does not cost the rest; in UTF-8 that is left to whoever reads the text.
 */
export async function* decodeFile(path: string, encoding: string): AsyncGenerator<TextPiece> {
  const decoder = new TextDecoder(encoding);
  const isUtf8 = decoder.encoding === 'utf-8';
  let isFirst = true;
  for await (const { bytes, doneBytes } of readBytes(path)) {
    if (!isUtf8) yield { text: decoder.decode(bytes, { stream: true }), doneBytes };
    else yield { text: isFirst ? withoutMark(bytes) : bytes, doneBytes };
    isFirst = false;
  }
  if (!isUtf8) yield { text: decoder.decode(), doneBytes: 0 };
}

async function* readBytes(path: string): AsyncGenerator<{ bytes: Uint8Array; doneBytes: number }> {
  const file = await open(path);
  try {
    for (let doneBytes = 0; ;) {
      // Whoever gets it may keep a part of it.
      const bytes = new Uint8Array(PIECE_BYTES);
      const { bytesRead } = await file.read(bytes, 0, PIECE_BYTES);
      if (bytesRead === 0) return;
      doneBytes += bytesRead;
      yield { bytes: bytes.subarray(0, bytesRead), doneBytes };
    }
  } finally {
    await file.close();
  }
}

function withoutMark(bytes: Uint8Array): Uint8Array {
  const isMarked = BYTE_ORDER_MARK.every((byte, at) => bytes[at] === byte);
  return isMarked ? bytes.subarray(BYTE_ORDER_MARK.length) : bytes;
}

/** The first bytes of a file, as many as there are up to a limit. */
export async function firstBytes(path: string, most: number): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const bytes = new Uint8Array(most);
    const { bytesRead } = await file.read(bytes, 0, most, 0);
    return bytes.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
