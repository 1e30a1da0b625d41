/** Entry of the process that holds a data set: takes calls from the main process and sends the answers back. */
import { fileURLToPath } from 'node:url';
import type { WorkerMessage, WorkerRequest } from '#core/bridge/worker-protocol.ts';
import type { Language } from '#core/words/language.ts';
import { createCallAnswers } from './answer-calls.ts';

// Beside the folder of this file in the built app.
const fontsFolder = fileURLToPath(new URL('../fonts', import.meta.url));

const send = (message: WorkerMessage): void =>
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a process has no origin
  process.parentPort.postMessage(message);

const threads = {
  pack: new URL('./pack-thread.js', import.meta.url),
  chunk: new URL('./chunk-thread.js', import.meta.url),
  words: new URL('./word-thread.js', import.meta.url),
};

const answers = createCallAnswers({ fontsFolder, threads }, (progress) =>
  send({ type: 'progress', progress }),
);

process.parentPort.on('message', ({ data }) => void answer(data as WorkerRequest));

async function answer({ id, call, argument, language }: WorkerRequest): Promise<void> {
  try {
    // The protocol pairs each call with its argument; TypeScript loses the pairing of a union.
    const answerCall = answers[call] as (argument: unknown, language: Language) => unknown;
    const value = await answerCall(argument, language);
    send({ type: 'answer', id, value });
  } catch (error) {
    send({ type: 'error', id, message: error instanceof Error ? error.message : String(error) });
  }
}
