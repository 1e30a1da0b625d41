import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';

/** The SHA-256 of a file as it was at some time; worked out when it is first asked for, by reading the file again. */
export class FileDigest {
  readonly #path: string;
  readonly #stamp: string | null;
  #sha256: Promise<string | null> | null = null;

  private constructor(path: string, stamp: string | null) {
    this.#path = path;
    this.#stamp = stamp;
  }

  /** Of the file as it is now. */
  static async of(path: string): Promise<FileDigest> {
    return new FileDigest(path, await stampOf(path));
  }

  /** In lower-case hexadecimal; null when the file is no longer as it was. */
  sha256(): Promise<string | null> {
    this.#sha256 ??= this.#read();
    return this.#sha256;
  }

  async #read(): Promise<string | null> {
    try {
      const hash = createHash('sha256');
      for await (const chunk of createReadStream(this.#path)) hash.update(chunk as Buffer);
      return (await stampOf(this.#path)) === this.#stamp ? hash.digest('hex') : null;
    } catch {
      return null;
    }
  }
}

/** Differs when a file has been written to; null when there is none. */
async function stampOf(path: string): Promise<string | null> {
  try {
    const { size, mtimeNs, ino } = await stat(path, { bigint: true });
    return [size, mtimeNs, ino].join(' ');
  } catch {
    return null;
  }
}
