import { toDataSet } from '#core/events/data-set.ts';
import { jsonSplitter } from '#core/formats/json-splitter.ts';
import { readDataSet } from '#core/formats/read-data-set.ts';
import { joinPacked } from '#core/query/join-packed.ts';
import type { QueryIndex } from '#core/query/query-index.ts';
import { toEventRecords } from '../../../electron/dataset/event-records.ts';
import { packRecords, toRecordBytes } from '../../../electron/dataset/pack-records.ts';

/** The index of a JSON data set that is at hand as text, read as a file is; throws when it is not sound. */
export function indexText(json: string): QueryIndex {
  const read = readDataSet(json);
  if (!read.ok) throw new Error(`not a valid data set: ${JSON.stringify(read.error[0])}`);
  const { bytes } = toRecordBytes([json]);
  const { bounds } = jsonSplitter().split(bytes, true);
  const records = { bytes, bounds: Int32Array.from(bounds) };
  const packed = packRecords(records);
  if (!packed) throw new Error('an event was refused that the whole reader takes');
  const { events: _, ...head } = read.value;
  const dataSet = toDataSet(head);
  const index = joinPacked({ dataSet, parts: [packed], records: toEventRecords([records]) });
  if (!index) throw new Error('two events have the same id');
  return index;
}
