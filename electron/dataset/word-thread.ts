/** Entry of a thread that gathers the words of records for the process that holds the data set. */
import { parentPort } from 'node:worker_threads';
import type { RecordBytes } from '#core/query/record-bytes.ts';
import { gatherRecordWords, wordBuffers } from './gather-record-words.ts';

parentPort?.on('message', (records: readonly RecordBytes[]) => {
  const words = gatherRecordWords(records);
  parentPort?.postMessage(words, wordBuffers(words));
});
