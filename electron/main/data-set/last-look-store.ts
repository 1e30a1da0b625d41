import { readFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { deserialize, serialize } from 'node:v8';
import { writeWholeFile, writeWholeFileSync } from '../../export/write-whole-file.ts';
import type { LastLook } from './last-look.ts';

/** A look is written once the window has been at rest for so long. */
const REST_MS = 1000;

/** What answers: its file, and the version that it is part of. */
export interface Program {
  path: string;
  version: string;
}

/** Keeps the last look at a data set from one start to the next. It is a comfort: what cannot be read or written is left. */
export class LastLookStore {
  readonly #path: string;
  readonly #program: Program;
  #look: LastLook | null;
  #timer: NodeJS.Timeout | null = null;

  /** Takes the path of the file to keep it in, and the program whose answers it holds. */
  constructor(path: string, program: Program) {
    this.#path = path;
    this.#program = program;
    this.#look = read(path);
  }

  /**
   * The look at a file; null when there is none, or when the file or the program has changed since. Nothing waits for a
   * file that was not looked at last.
   */
  recall(path: string): Promise<LastLook | null> | null {
    const look = this.#look;
    if (look?.path !== path) return null;
    return this.stampOf(path).then((stamp) => (stamp === look.stamp ? look : null));
  }

  /** Stands for the state that a file and the program are in; null when either is not there. */
  async stampOf(path: string): Promise<string | null> {
    try {
      const { path: program, version } = this.#program;
      return [version, await stateOf(program), await stateOf(path)].join(', ');
    } catch {
      return null;
    }
  }

  /** Keeps a look in the place of the one before. */
  keep(look: LastLook): void {
    this.#look = look;
    this.#endTimer();
    this.#timer = setTimeout(() => {
      this.#timer = null;
      void writeWholeFile(this.#path, serialize(look)).catch(() => {});
    }, REST_MS);
  }

  /** Writes what is not written yet; the app is about to end. */
  flush(): void {
    if (!this.#timer) return;
    this.#endTimer();
    try {
      writeWholeFileSync(this.#path, serialize(this.#look));
    } catch {
      // The next start has no picture at once.
    }
  }

  #endTimer(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
  }
}

/** A file inside an archive of Electron's. To the archive belongs a version; Electron gives its files the time of the start. */
const IN_ARCHIVE = /\.asar[\\/]/;

async function stateOf(path: string): Promise<string> {
  const { size, mtimeMs } = await stat(path);
  return IN_ARCHIVE.test(path) ? `${size}` : `${size} ${mtimeMs}`;
}

/** Answers hold columns of numbers, so they are kept as they travel between processes, not as JSON. */
function read(path: string): LastLook | null {
  try {
    return deserialize(readFileSync(path)) as LastLook | null;
  } catch {
    return null;
  }
}
