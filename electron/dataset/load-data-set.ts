import type { LoadProgress } from '#core/bridge/data-set-status.ts';
import { isCountryCode } from '#core/events/countries.ts';
import { toDataSet, type DataSet } from '#core/events/data-set.ts';
import type { CooperationEvent, DataSetHead } from '#core/events/schema.ts';
import { readDataSet } from '#core/formats/read-data-set.ts';
import { readHead } from '#core/formats/read-head.ts';
import type { FileHead } from '#core/formats/record-splitter.ts';
import { joinPacked } from '#core/query/join-packed.ts';
import type { RecordBytes } from '#core/query/record-bytes.ts';
import { referencesOf, type PackedEvents } from '#core/query/event-packer.ts';
import type { QueryIndex } from '#core/query/query-index.ts';
import { toEventRecords } from './event-records.ts';
import type { FileForm } from './file-form.ts';
import { readPieces, type FilePiece } from './file-pieces.ts';
import { packRecords, toRecordBytes, type PackedRecords } from './pack-records.ts';
import { PackQueue } from './pack-queue.ts';
import type { Packers } from './packers.ts';
import { splitterOf } from './read-file-head.ts';

/** Called now and then while a file is read. */
export type OnProgress = (progress: LoadProgress) => void;

/** What loading needs to know of a file. */
export interface LoadedFile {
  path: string;
  form: FileForm;
  totalBytes: number;
}

/**
 * Reads, checks and indexes a data set that is sound; null when it is not, which `explainFile` then tells in full: this way
 * looks for nothing but whether there is something to tell. Throws what reading a file throws.
 */
export async function loadDataSet(
  file: LoadedFile,
  packers: Packers,
  onProgress: OnProgress,
): Promise<QueryIndex | null> {
  const splitter = splitterOf(file);
  const queue = new PackQueue(packers);
  const tell = (phase: LoadProgress['phase'], doneBytes: number) => {
    const totalBytes = Math.max(file.totalBytes, doneBytes);
    onProgress({ phase, doneBytes, totalBytes, doneEvents: queue.doneEvents });
  };
  for await (const piece of readPieces(file.path, splitter)) {
    if (piece.bounds.length > 0) await queue.add(toRecords(piece));
    if (!queue.isSound) return null;
    tell('reading', piece.doneBytes);
  }
  const packed = await queue.answers();
  const rest = readRest(splitter.head(), file.form);
  if (!queue.isSound || !rest) return null;
  tell('indexing', file.totalBytes);
  return joinRecords(rest.head, [...packed, ...rest.packed]);
}

function toRecords({ bytes, bounds }: FilePiece): RecordBytes {
  return { bytes, bounds };
}

/** Reads all of a file but the events that have been cut out of it. */
function readRest(
  { bytes }: FileHead,
  form: FileForm,
): { head: DataSetHead; packed: PackedRecords[] } | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  if (form === 'ndjson') {
    const head = readHead(text);
    return head.ok ? { head: head.value, packed: [] } : null;
  }
  const file = readDataSet(text);
  if (!file.ok) return null;
  const { events, ...head } = file.value;
  return { head, packed: events.length > 0 ? [packAgain(events)] : [] };
}

/** Events whose list the splitter has not known by its name, as in "\\u0065vents". */
function packAgain(events: readonly CooperationEvent[]): PackedRecords {
  const records = toRecordBytes(events.map((event) => JSON.stringify(event)));
  return { packed: packRecords(records), records };
}

/** Joins the packed events of a file under its head; null when the parts contradict each other. */
export function joinRecords(
  head: DataSetHead,
  packed: readonly PackedRecords[],
): QueryIndex | null {
  const dataSet = toDataSet(head);
  const parts = packed.flatMap((part) => part.packed ?? []);
  if (!parts.every((part) => refersToWhatIsThere(dataSet, part))) return null;
  return joinPacked({
    dataSet,
    parts,
    records: toEventRecords(packed.map(({ records }) => records)),
  });
}

function refersToWhatIsThere(
  { kinds, series, sources, actors }: DataSet,
  packed: PackedEvents,
): boolean {
  const { attributes } = packed.columns;
  const references = referencesOf(packed);
  return (
    attributes.kinds.values.every((id) => kinds.has(id)) &&
    attributes.series.values.every((id) => id === '' || series.has(id)) &&
    references.sources.every((id) => sources.has(id)) &&
    references.codes.every((code) => actors.has(code) || isCountryCode(code))
  );
}
