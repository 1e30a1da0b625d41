/** Entry of a thread that packs records for the process that holds the data set. */
import { parentPort, type TransferListItem } from 'node:worker_threads';
import type { PackedEvents } from '#core/query/event-packer.ts';
import { packRecords, type RecordBytes } from './pack-records.ts';

parentPort?.on('message', (records: RecordBytes) => {
  const packed = packRecords(records);
  // The bytes go back to the process that keeps them.
  const { bytes, bounds } = records;
  const buffers = [bytes.buffer, bounds.buffer, ...(packed ? buffersOf(packed) : [])];
  parentPort?.postMessage({ packed, records }, buffers);
});

/** What is handed over instead of copied: nearly all of it. */
function buffersOf({ columns, terms, texts, idHashes }: PackedEvents): TransferListItem[] {
  const { startDay, endDay, background, edition, attributes } = columns;
  const lists = [...Object.values(attributes), ...Object.values(terms)].flatMap(
    ({ starts, codes }) => [starts, codes],
  );
  return [startDay, endDay, background, edition, texts.starts, idHashes, ...lists].map(
    ({ buffer }) => buffer as ArrayBuffer,
  );
}
