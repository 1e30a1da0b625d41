import type { PackedEvents } from '#core/query/event-packer.ts';
import type { RecordBytes } from '#core/query/record-bytes.ts';
import { packRecords } from './pack-records.ts';
import { startThreads } from './work-threads.ts';

/** Packs records one after the other, or several at once. */
export interface Packers {
  /** Null when one of the records is not sound. */
  pack: (records: RecordBytes) => Promise<PackedEvents | null>;
  /** How many records may wait for their answers without any time being lost. */
  most: number;
  /** Stops what is under way; nobody waits for it. */
  end: () => void;
}

/** Packs in the thread that asks. */
export const packHere: Packers = {
  pack: (records) => Promise.resolve(packRecords(records)),
  most: 1,
  end: () => {},
};

/** Starts threads that pack; `script` is the built `pack-thread.ts`. */
export function startPackers(script: URL): Packers {
  const { ask, ...threads } = startThreads<RecordBytes, PackedEvents | null>(script);
  return { ...threads, pack: ask };
}
