import { startThreads } from '../work-threads.ts';
import type { ChunkQuestion, SettledChunk } from './csv-settler.ts';

/** Settles chunks of a CSV file, several at once. */
export interface ChunkThreads {
  settle: (question: ChunkQuestion) => Promise<SettledChunk>;
  /** How many chunks may wait for their answers without any time being lost. */
  most: number;
  /** How long a chunk is to be. */
  chunkBytes: number;
  /** Stops what is under way; nobody waits for it. */
  end: () => void;
}

/** How long a chunk usually is: small enough to share the work out among threads, large enough that putting chunks together costs little. */
export const CHUNK_BYTES = 2 * 1024 * 1024;

/** Starts threads that settle chunks; `script` is the built `chunk-thread.ts`. */
export function startChunkThreads(script: URL): ChunkThreads {
  const { ask, ...threads } = startThreads<ChunkQuestion, SettledChunk>(script);
  return { ...threads, settle: ask, chunkBytes: CHUNK_BYTES };
}
