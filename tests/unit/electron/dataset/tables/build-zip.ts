import { constants, crc32, deflateRawSync } from 'node:zlib';

/** A file as a zip holds it; hostile ones say of themselves what is not true. */
export interface ZippedFile {
  path: string;
  deflated: Buffer;
  size: number;
  crc: number;
  isEncrypted?: boolean;
}

/** A file that is what it says. */
export function zipped(path: string, content: string | Buffer): ZippedFile {
  const bytes = Buffer.from(content);
  return { path, deflated: deflateRawSync(bytes), size: bytes.length, crc: crc32(bytes) };
}

const BLOCK_BYTES = 32 * 1024 * 1024;

/** A file of so many bytes and more, all of them spaces but the first and last: the same deflated block again and again. */
export function bomb(
  path: string,
  { start, end, bytes }: { start: string; end: string; bytes: number },
): ZippedFile {
  const unfinished = { finishFlush: constants.Z_FULL_FLUSH, level: 9 };
  const block = deflateRawSync(Buffer.alloc(BLOCK_BYTES, ' '), unfinished);
  const count = Math.ceil(bytes / BLOCK_BYTES);
  return {
    path,
    deflated: Buffer.concat([
      deflateRawSync(Buffer.from(start), unfinished),
      ...Array.from({ length: count }, () => block),
      deflateRawSync(Buffer.from(end)),
    ]),
    size: start.length + count * BLOCK_BYTES + end.length,
    crc: 0,
  };
}

/** A zip of these files (PKWARE APPNOTE 4.3). */
export function buildZip(files: readonly ZippedFile[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const name = Buffer.from(file.path);
    const facts = factsOf(file, name.length);
    const local = Buffer.concat([
      Buffer.from('PK\u0003\u0004', 'latin1'),
      facts,
      name,
      file.deflated,
    ]);
    const central = Buffer.alloc(14);
    central.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\u0001\u0002\u0014\0', 'latin1'), facts, central, name);
    locals.push(local);
    offset += local.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(entries.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, entries, end]);
}

/** What stands both before a file and in the directory. */
function factsOf({ deflated, size, crc, isEncrypted }: ZippedFile, nameLength: number): Buffer {
  const facts = Buffer.alloc(26);
  facts.writeUInt16LE(20, 0);
  facts.writeUInt16LE(isEncrypted ? 1 : 0, 2);
  facts.writeUInt16LE(8, 4);
  facts.writeUInt32LE(crc, 10);
  facts.writeUInt32LE(deflated.length, 14);
  facts.writeUInt32LE(size, 18);
  facts.writeUInt16LE(nameLength, 22);
  return facts;
}
