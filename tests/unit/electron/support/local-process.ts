import type { LoadProgress } from '#core/bridge/data-set-status.ts';
import type { WorkerMessage, WorkerRequest } from '#core/bridge/worker-protocol.ts';
import { createCallAnswers } from '../../../../electron/dataset/answer-calls.ts';
import {
  createWorkerClient,
  type WorkerClient,
} from '../../../../electron/dataset/worker-client.ts';

/** A data-set process inside the test: the real answers, without a process around them. */
export interface LocalProcess {
  client: WorkerClient;
  hasEnded: () => boolean;
  /** Ends as a crash does: nobody asked for it. */
  crash: () => void;
}

/** Starts one; `before` can hold a call back. */
export function startLocalProcess(
  before: (request: WorkerRequest) => Promise<void> = () => Promise.resolve(),
): LocalProcess {
  let hasEnded = false;
  let listen: ((message: WorkerMessage) => void) | undefined;
  const exits: (() => void)[] = [];
  const send = (message: WorkerMessage): void => {
    if (!hasEnded) listen?.(message);
  };
  const end = (): void => {
    if (hasEnded) return;
    hasEnded = true;
    for (const exit of exits) exit();
  };
  const answers = createCallAnswers({ fontsFolder: 'no fonts' }, (progress: LoadProgress) =>
    send({ type: 'progress', progress }),
  );
  const answer = async (request: WorkerRequest): Promise<void> => {
    await before(request);
    const { id, call, argument } = request;
    try {
      const value = await (answers[call] as (argument: unknown) => unknown)(argument);
      send({ type: 'answer', id, value });
    } catch (error) {
      send({ type: 'error', id, message: String(error) });
    }
  };
  const client = createWorkerClient({
    send: (message) => void answer(message as WorkerRequest),
    onMessage: (listener) => (listen = listener),
    onExit: (listener) => void exits.push(listener),
    end,
  });
  return { client, hasEnded: () => hasEnded, crash: end };
}
