import { open } from 'node:fs/promises';

const PIECE_BYTES = 1024 * 1024;

/** Text of a file, and how many bytes have been read up to here. */
export interface TextPiece {
  text: string;
  doneBytes: number;
}

/**
 * Reads a file as text, piece by piece; a byte-order mark is taken off. Bytes that are no text in this encoding become
 * U+FFFD, so that one bad letter does not cost the rest.
 */
export async function* decodeFile(path: string, encoding: string): AsyncGenerator<TextPiece> {
  const decoder = new TextDecoder(encoding);
  const file = await open(path);
  try {
    const bytes = new Uint8Array(PIECE_BYTES);
    for (let doneBytes = 0; ;) {
      const { bytesRead } = await file.read(bytes, 0, PIECE_BYTES);
      if (bytesRead === 0) break;
      doneBytes += bytesRead;
      yield { text: decoder.decode(bytes.subarray(0, bytesRead), { stream: true }), doneBytes };
    }
    yield { text: decoder.decode(), doneBytes: 0 };
  } finally {
    await file.close();
  }
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
