/** Entry of a thread that packs records for the process that holds the data set. */
import { parentPort } from 'node:worker_threads';
import type { RecordBytes } from '#core/query/record-bytes.ts';
import { packRecords } from './pack-records.ts';
import { packedBuffers } from './packed-buffers.ts';

parentPort?.on('message', (records: RecordBytes) => {
  const packed = packRecords(records);
  parentPort?.postMessage(packed, packed ? packedBuffers(packed) : []);
});
