/** Entry of a thread that packs records for the process that holds the data set. */
import { parentPort } from 'node:worker_threads';
import { packRecords, type RecordBytes } from './pack-records.ts';
import { packedBuffers } from './packed-buffers.ts';
import type { PackedRecords } from './packers.ts';

parentPort?.on('message', (records: RecordBytes) => {
  const packed = packRecords(records);
  // The bytes go back to the process that keeps them.
  const { bytes, bounds } = records;
  const buffers = [bytes.buffer, bounds.buffer, ...(packed ? packedBuffers(packed) : [])];
  parentPort?.postMessage({ packed, records } satisfies PackedRecords, buffers);
});
