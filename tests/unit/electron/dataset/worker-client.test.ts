import { expect, test } from 'vitest';
import type { WorkerMessage, WorkerRequest } from '#core/bridge/worker-protocol.ts';
import {
  createWorkerClient,
  WorkerEnded,
  type WorkerClient,
} from '../../../../electron/dataset/worker-client.ts';

interface Conversation {
  client: WorkerClient;
  asked: WorkerRequest[];
  reply: (message: WorkerMessage) => void;
  exit: () => void;
}

function converse(): Conversation {
  const asked: WorkerRequest[] = [];
  let reply: Conversation['reply'] | undefined;
  let exit: (() => void) | undefined;
  const client = createWorkerClient({
    send: (message) => asked.push(message as WorkerRequest),
    onMessage: (listener) => (reply = listener),
    onExit: (listener) => (exit = listener),
    end: () => exit?.(),
  });
  return { client, asked, reply: (message) => reply?.(message), exit: () => exit?.() };
}

test('answers find their questions in any order', async () => {
  const { client, asked, reply } = converse();
  const first = client.ask('detail', 'a', 'en');
  const second = client.ask('has-link', 'b', 'en');
  expect(asked).toMatchObject([
    { call: 'detail', argument: 'a' },
    { call: 'has-link', argument: 'b' },
  ]);
  reply({ type: 'answer', id: asked[1]?.id ?? 0, value: true });
  reply({ type: 'answer', id: asked[0]?.id ?? 0, value: null });
  expect(await Promise.all([first, second])).toEqual([null, true]);
});

test('a fault in the process rejects its question alone', async () => {
  const { client, asked, reply } = converse();
  const question = client.ask('detail', 'a', 'en');
  reply({ type: 'error', id: asked[0]?.id ?? 0, message: 'broken' });
  await expect(question).rejects.toThrow('broken');
});

test('what is open when the process ends is rejected, and so is what is asked later', async () => {
  const { client, exit } = converse();
  const question = client.ask('detail', 'a', 'en');
  exit();
  await expect(question).rejects.toBeInstanceOf(WorkerEnded);
  await expect(client.ask('detail', 'b', 'en')).rejects.toBeInstanceOf(WorkerEnded);
});
