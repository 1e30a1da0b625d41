/** Entry of a thread that packs records for the process that holds the data set. */
import { parentPort } from 'node:worker_threads';
import { packRecords, type RecordBytes } from './pack-records.ts';

parentPort?.on('message', (records: RecordBytes) => {
  // The bytes go back to the process that keeps them.
  parentPort?.postMessage({ packed: packRecords(records), records }, [
    records.bytes.buffer,
    records.bounds.buffer,
  ]);
});
