import { open } from 'node:fs/promises';
import { fileProblem, type Problem } from '#core/formats/problem.ts';
import { brokenXlsx } from './broken-file.ts';

/** What an OLE compound file begins with (MS-CFB, section 2.2): an old XLS, or an XLSX that a password protects. */
const SIGNATURE = Buffer.from('d0cf11e0a1b11ae1', 'hex');

const HEADER_BYTES = 512;
const SECTOR_SHIFT_AT = 30;
const DIRECTORY_AT = 48;
/** Entries of the directory that are looked at; what is encrypted is among the first (MS-OFFCRYPTO, section 2.3.4). */
const DIRECTORY_BYTES = 16_384;
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

/** What keeps an OLE compound file from being read; null for a file of another kind. Throws what the system throws. */
export async function compoundFileProblem(path: string): Promise<Problem | null> {
  const file = await open(path);
  try {
    const header = Buffer.alloc(HEADER_BYTES);
    await file.read(header, 0, HEADER_BYTES, 0);
    if (!header.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return null;
    const directory = Buffer.alloc(DIRECTORY_BYTES);
    await file.read(directory, 0, DIRECTORY_BYTES, directoryStart(header));
    if (directory.includes(ENCRYPTED)) return fileProblem('form-locked');
  } finally {
    await file.close();
  }
  return brokenXlsx({ say: 'old-excel' }).problem;
}

/** Sectors count from after the header, which has the room of one. */
function directoryStart(header: Buffer): number {
  // 512 or 4096 bytes a sector.
  const shift = header.readUInt16LE(SECTOR_SHIFT_AT) === 12 ? 12 : 9;
  return (header.readUInt32LE(DIRECTORY_AT) + 1) * 2 ** shift;
}
