import type { LoadProgress } from '#core/bridge/data-set-status.ts';
import type {
  WorkerAnswer,
  WorkerArgument,
  WorkerCall,
  WorkerMessage,
} from '#core/bridge/worker-protocol.ts';
import type { Language } from '#core/words/language.ts';

/** A process with a data set, as far as a conversation with it needs. */
export interface WorkerPort {
  send: (message: unknown) => void;
  /** Its messages, in order. */
  onMessage: (listener: (message: WorkerMessage) => void) => void;
  /** Once, when it has ended for whatever reason. */
  onExit: (listener: () => void) => void;
  end: () => void;
}

/** The main process's side of a data-set process. */
export interface WorkerClient {
  /** Asks for an answer in a language; rejects with `WorkerEnded` when the process ends first, with the message of a fault in its code otherwise. */
  ask: <C extends WorkerCall>(
    call: C,
    argument: WorkerArgument<C>,
    language: Language,
  ) => Promise<WorkerAnswer<C>>;
  onProgress: (listener: (progress: LoadProgress) => void) => void;
  onExit: (listener: () => void) => void;
  end: () => void;
}

/** The process ended before it answered. */
export class WorkerEnded extends Error {
  override readonly name = 'WorkerEnded';
}

interface Waiting {
  resolve: (value: never) => void;
  reject: (error: Error) => void;
}

/** Matches the answers of a process to the questions by their ids. */
export function createWorkerClient(port: WorkerPort): WorkerClient {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let hasEnded = false;
  let reportProgress: ((progress: LoadProgress) => void) | null = null;

  port.onMessage((message) => {
    if (message.type === 'progress') reportProgress?.(message.progress);
    else settle(waiting, message);
  });
  port.onExit(() => {
    hasEnded = true;
    for (const { reject } of waiting.values()) reject(new WorkerEnded('The process has ended'));
    waiting.clear();
  });
  return {
    ask: (call, argument, language) => {
      if (hasEnded) return Promise.reject(new WorkerEnded('The process has ended'));
      const id = (lastId += 1);
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        port.send({ id, call, argument, language });
      });
    },
    onProgress: (listener) => (reportProgress = listener),
    onExit: port.onExit,
    end: port.end,
  };
}

function settle(
  waiting: Map<number, Waiting>,
  message: Exclude<WorkerMessage, { type: 'progress' }>,
): void {
  const asked = waiting.get(message.id);
  waiting.delete(message.id);
  if (message.type === 'answer') asked?.resolve(message.value as never);
  else asked?.reject(new Error(message.message));
}
