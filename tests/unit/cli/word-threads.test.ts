import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';
import { dirname, join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { gatherRecordWords } from '../../../electron/dataset/gather-record-words.ts';
import { startWordThreads } from '../../../electron/dataset/word-threads.ts';
import { buildIndex } from '../support/build-data-set.ts';

// Built beside the command line, as in the app.
const script = pathToFileURL(join(dirname(inject('cliPath')), '../electron/word-thread.js'));

const others = availableParallelism() - 1;

it.skipIf(others === 0)('gathers in a thread what would be gathered here', async () => {
  const events = Array.from({ length: 300 }, (_, at) => ({ title: `Visit ${at} über 中国` }));
  const block = buildIndex(events).search.texts.take();
  if (!block) throw new Error('There is nothing to gather');
  const threads = startWordThreads(script);
  try {
    expect(threads.count).toBe(Math.min(4, others));
    expect(await threads.gather(block.records)).toEqual(gatherRecordWords(block.records));
    // What is handed over to a thread is still here.
    expect(await threads.gather(block.records)).toEqual(gatherRecordWords(block.records));
  } finally {
    threads.end();
  }
});
