/** Entry of a thread that packs records for the process that holds the data set. */
import { parentPort } from 'node:worker_threads';
import { packRecords, type RecordBytes } from './pack-records.ts';
import { toTravel } from './travelling-events.ts';

parentPort?.on('message', (records: RecordBytes) => {
  const packed = packRecords(records);
  const travelling = packed && toTravel(packed);
  // The bytes go back to the process that keeps them.
  const { bytes, bounds } = records;
  const buffers = [bytes.buffer, bounds.buffer, ...(travelling?.buffers ?? [])];
  parentPort?.postMessage({ packed: travelling?.events ?? null, records }, buffers);
});
