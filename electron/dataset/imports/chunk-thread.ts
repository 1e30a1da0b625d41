/** Entry of a thread that settles chunks of a CSV file for the process that holds the data set. */
import { parentPort } from 'node:worker_threads';
import { packedBuffers } from '../packed-buffers.ts';
import { RecordPacker } from '../record-packer.ts';
import { settleChunk, type ChunkQuestion } from './csv-settler.ts';

const packer = new RecordPacker();

parentPort?.on('message', (question: ChunkQuestion) => {
  const chunk = settleChunk(question, packer);
  parentPort?.postMessage(chunk, chunk.packed ? packedBuffers(chunk.packed) : []);
});
