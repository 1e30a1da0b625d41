import type { LoadProgress } from '#core/bridge/data-set-status.ts';
import { isCountryCode } from '#core/events/countries.ts';
import { toDataSet, type DataSet } from '#core/events/data-set.ts';
import type { DataSetHead } from '#core/events/schema.ts';
import { readDataSet } from '#core/formats/read-data-set.ts';
import { readHead } from '#core/formats/read-head.ts';
import { jsonSplitter } from '#core/formats/json-splitter.ts';
import { ndjsonSplitter } from '#core/formats/ndjson-splitter.ts';
import { joinPacked } from '#core/query/join-packed.ts';
import type { PackedEvents } from '#core/query/event-packer.ts';
import type { QueryIndex } from '#core/query/query-index.ts';
import { toEventRecords } from './event-records.ts';
import type { FileForm } from './file-form.ts';
import { readPieces, type FilePiece } from './file-pieces.ts';
import type { RecordBytes } from './pack-records.ts';
import type { PackedRecords, Packers } from './packers.ts';

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
  const splitter = file.form === 'ndjson' ? ndjsonSplitter() : jsonSplitter();
  const parts: Promise<PackedRecords>[] = [];
  const underWay = new Set<Promise<PackedRecords>>();
  let [doneEvents, isSound] = [0, true];
  for await (const piece of readPieces(file.path, splitter)) {
    if (piece.bounds.length > 0) parts.push(track(packers.pack(toRecords(piece))));
    if (underWay.size >= packers.most) await Promise.race(underWay);
    if (!isSound) return null;
    const { doneBytes } = piece;
    const totalBytes = Math.max(file.totalBytes, doneBytes);
    onProgress({ phase: 'reading', doneBytes, totalBytes, doneEvents });
  }
  const packed = await Promise.all(parts);
  const head = readFileHead(splitter.head(), file.form);
  if (!isSound || !head) return null;
  const { totalBytes } = file;
  onProgress({ phase: 'indexing', doneBytes: totalBytes, totalBytes, doneEvents });
  return join(head, packed);

  function track(answer: Promise<PackedRecords>): Promise<PackedRecords> {
    underWay.add(answer);
    void answer
      .then(({ packed: events }) => {
        isSound &&= events !== null;
        doneEvents += events?.columns.size ?? 0;
      })
      .finally(() => underWay.delete(answer))
      .catch(() => {});
    return answer;
  }
}

function toRecords({ bytes, bounds }: FilePiece): RecordBytes {
  return { bytes, bounds };
}

function readFileHead(bytes: Uint8Array, form: FileForm): DataSetHead | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  const read = form === 'ndjson' ? readHead(text) : readDataSet(text);
  return read.ok ? read.value : null;
}

/** Null when the parts contradict each other. */
function join(head: DataSetHead, packed: readonly PackedRecords[]): QueryIndex | null {
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
  { columns: { attributes }, partnerCodes, sourceIds }: PackedEvents,
): boolean {
  return (
    attributes.kinds.values.every((id) => kinds.has(id)) &&
    attributes.series.values.every((id) => id === '' || series.has(id)) &&
    sourceIds.every((id) => sources.has(id)) &&
    partnerCodes.every((code) => actors.has(code) || isCountryCode(code))
  );
}
