import type { RecordBytes } from '#core/query/record-bytes.ts';
import type { WordBlock } from '#core/query/word-index.ts';
import { startThreads } from './work-threads.ts';

/** Gathers the words of events beside this thread. */
export interface WordThreads {
  gather: (records: readonly RecordBytes[]) => Promise<WordBlock>;
  /** How many can be asked at once without one waiting for the other; 0 on a single processor. */
  count: number;
  /** Stops what is under way; nobody waits for it. */
  end: () => void;
}

/** Starts threads that gather; `script` is the built `word-thread.ts`. */
export function startWordThreads(script: URL): WordThreads {
  const { ask, count, end } = startThreads<readonly RecordBytes[], WordBlock>(script, {
    leavesOne: true,
  });
  return { gather: ask, count, end };
}
