import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { PackedEvents } from '#core/query/event-packer.ts';
import { packRecords, type RecordBytes } from './pack-records.ts';

/** Records with what they hold, packed; null when one of them is not sound. */
export interface PackedRecords {
  packed: PackedEvents | null;
  records: RecordBytes;
}

/** Packs records one after the other, or several at once. */
export interface Packers {
  /** The records are handed over: they come back with the answer. */
  pack: (records: RecordBytes) => Promise<PackedRecords>;
  /** How many records may wait for their answers without any time being lost. */
  most: number;
  /** Stops what is under way; nobody waits for it. */
  end: () => void;
}

/** Packs in the thread that asks. */
export const packHere: Packers = {
  pack: (records) => Promise.resolve({ packed: packRecords(records), records }),
  most: 1,
  end: () => {},
};

/** More threads than this would wait for the one that reads. */
const MOST_THREADS = 4;

/** Records for each thread: one that it works on, one that waits, so that it never waits itself. */
const QUEUE = 2;

/** Most of the short-lived objects of a piece fit into this, so that few are copied by the garbage collector. */
const YOUNG_MB = 64;

/** Starts threads that pack, as many as the computer has processors; `script` is the built `pack-thread.ts`. */
export function startPackers(script: URL): Packers {
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
  resolve: (packed: PackedRecords) => void;
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
    this.#worker.on('message', (packed: PackedRecords) => this.#waiting.shift()?.resolve(packed));
    this.#worker.on('error', (error) => {
      this.#failure = error;
      for (const { reject } of this.#waiting.splice(0)) reject(error);
    });
  }

  /** How many records it has not answered yet. */
  get load(): number {
    return this.#waiting.length;
  }

  pack(records: RecordBytes): Promise<PackedRecords> {
    if (this.#failure) return Promise.reject(this.#failure);
    this.#worker.postMessage(records, [records.bytes.buffer, records.bounds.buffer]);
    return new Promise((resolve, reject) => this.#waiting.push({ resolve, reject }));
  }

  end(): void {
    void this.#worker.terminate();
  }
}
