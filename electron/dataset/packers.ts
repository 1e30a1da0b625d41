import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { PackedEvents } from '#core/query/event-packer.ts';
import { packRecords, type RecordBytes } from './pack-records.ts';

/** Packs records one after the other, or several at once. */
export interface Packers {
  /** Null when one of the records is not sound. */
  pack: (records: RecordBytes) => Promise<PackedEvents | null>;
  /** How many records may wait for their answers without any time being lost. */
  most: number;
  /** Stops what is under way; nobody waits for it. */
  end: () => void;
}

/** Packs in the thread that asks. */
export const packHere: Packers = {
  pack: (records) => Promise.resolve(packRecords(records)),
  most: 1,
  end: () => {},
};

/** More threads than this would wait for the one that reads. */
const MOST_THREADS = 4;

/** Records for each thread: one that it works on, one that waits, so that it never waits itself. */
const QUEUE = 2;

/** Most of the short-lived objects of a piece fit into this, so that few are copied by the garbage collector. */
const YOUNG_MB = 64;

/** Where objects are made, at most a third of that. It would grow from 1 MB only slowly, as so few objects last. */
const FIRST_SEMI_SPACE_MB = 16;

/** Starts threads that pack, as many as the computer has processors; `script` is the built `pack-thread.ts`. */
export function startPackers(script: URL): Packers {
  setFlagsFromString(`--min-semi-space-size=${FIRST_SEMI_SPACE_MB}`);
  const count = Math.min(MOST_THREADS, Math.max(1, availableParallelism()));
  const threads = Array.from({ length: count }, () => new PackThread(script));
  return {
    pack: (records) =>
      threads.reduce((best, next) => (next.load < best.load ? next : best)).pack(records),
    most: count * QUEUE,
    end: () => {
      for (const thread of threads) thread.end();
    },
  };
}

interface Waiting {
  resolve: (packed: PackedEvents | null) => void;
  reject: (error: Error) => void;
}

/** One thread; it answers in the order in which it is asked. */
class PackThread {
  readonly #worker: Worker;
  readonly #waiting: Waiting[] = [];
  /** Why it has ended by itself; it answers nothing any more. */
  #failure: Error | null = null;

  constructor(script: URL) {
    this.#worker = new Worker(script, { resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } });
    this.#worker.on('message', (packed: PackedEvents | null) =>
      this.#waiting.shift()?.resolve(packed),
    );
    this.#worker.on('error', (error) => {
      this.#failure = error;
      for (const { reject } of this.#waiting.splice(0)) reject(error);
    });
  }

  /** How many records it has not answered yet. */
  get load(): number {
    return this.#waiting.length;
  }

  pack(records: RecordBytes): Promise<PackedEvents | null> {
    if (this.#failure) return Promise.reject(this.#failure);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    this.#worker.postMessage(records);
    return new Promise((resolve, reject) => this.#waiting.push({ resolve, reject }));
  }

  end(): void {
    void this.#worker.terminate();
  }
}
