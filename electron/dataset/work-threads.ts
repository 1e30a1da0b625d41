import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';

/** Threads that all run the same program, which answers each question with one message, in the order of the questions. */
export interface WorkThreads<Question, Answer> {
  /** Has a question answered by the thread that has the least to do. */
  ask: (question: Question) => Promise<Answer>;
  count: number;
  /** How many questions may wait for their answers without any time being lost. */
  most: number;
  /** Stops what is under way; nobody waits for it. */
  end: () => void;
}

/** More threads than this would wait for the one that reads. */
const MOST_THREADS = 4;

/** Questions for each thread: one that it works on, one that waits, so that it never waits itself. */
const QUEUE = 2;

/** Most of the short-lived objects of a piece fit into this, so that few are copied by the garbage collector. */
const YOUNG_MB = 64;

/** Where objects are made, at most a third of that. It would grow from 1 MB only slowly, as so few objects last. */
const FIRST_SEMI_SPACE_MB = 16;

/**
 * Starts threads with a built program, as many as the computer has processors; where this thread works
 * beside them, one less, which may be none.
 */
export function startThreads<Question, Answer>(
  script: URL,
  { leavesOne = false } = {},
): WorkThreads<Question, Answer> {
  setFlagsFromString(`--min-semi-space-size=${FIRST_SEMI_SPACE_MB}`);
  const count = Math.min(MOST_THREADS, availableParallelism() - Number(leavesOne));
  const threads: WorkThread<Question, Answer>[] = [];
  const end = () => {
    for (const thread of threads) thread.end();
  };
  try {
    while (threads.length < count) threads.push(new WorkThread(script));
  } catch (error) {
    end();
    throw error;
  }
  return {
    ask: (question) =>
      threads.reduce((best, next) => (next.load < best.load ? next : best)).ask(question),
    count,
    most: count * QUEUE,
    end,
  };
}

interface Waiting<Answer> {
  resolve: (answer: Answer) => void;
  reject: (error: Error) => void;
}

/** One thread; it answers in the order in which it is asked. */
class WorkThread<Question, Answer> {
  readonly #worker: Worker;
  readonly #waiting: Waiting<Answer>[] = [];
  /** Why it has ended by itself; it answers nothing any more. */
  #failure: Error | null = null;

  constructor(script: URL) {
    this.#worker = new Worker(script, { resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } });
    this.#worker.on('message', (answer: Answer) => this.#waiting.shift()?.resolve(answer));
    this.#worker.on('error', (error) => {
      this.#failure = error;
      for (const { reject } of this.#waiting.splice(0)) reject(error);
    });
  }

  /** How many questions it has not answered yet. */
  get load(): number {
    return this.#waiting.length;
  }

  ask(question: Question): Promise<Answer> {
    if (this.#failure) return Promise.reject(this.#failure);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    this.#worker.postMessage(question);
    return new Promise((resolve, reject) => this.#waiting.push({ resolve, reject }));
  }

  end(): void {
    this.#failure ??= new Error('The thread has been ended');
    void this.#worker.terminate();
  }
}
