import type { Problem, ProblemCode } from '#core/formats/problem.ts';
import { RecordExplainer } from '#core/formats/record-explainer.ts';
import type { QueryIndex } from '#core/query/query-index.ts';
import { readPieces, type FilePiece } from './file-pieces.ts';
import { joinRecords, type LoadedFile, type OnProgress } from './load-data-set.ts';
import { PackQueue } from './pack-queue.ts';
import type { RecordBytes } from '#core/query/record-bytes.ts';
import { toTextReader } from './pack-records.ts';
import type { Packers } from './packers.ts';
import { knownIn, readFileHead, splitterOf } from './read-file-head.ts';

/** A data set without its broken events. */
export interface GoodRecords {
  index: QueryIndex;
  /** Broken ones. */
  leftOut: number;
}

/** What leaves no doubt only where a record is a line: in JSON it may reach over the records that follow. */
const OF_A_LINE: ReadonlySet<ProblemCode> = new Set(['json-syntax', 'json-cut-off']);

/** Whether all that is wrong with a file lies inside some of its events, so that the others can be read. */
export function areOfRecords(problems: readonly Problem[], form: LoadedFile['form']): boolean {
  return problems.every(
    ({ path, code }) =>
      code === 'more-problems' ||
      (path.startsWith('events[') && (form === 'ndjson' || !OF_A_LINE.has(code))),
  );
}

/**
 * Reads the sound events of a file, some of whose events are broken; null when its head is, or when none is sound. Throws
 * what reading a file throws.
 */
export async function loadGoodRecords(
  file: LoadedFile,
  packers: Packers,
  onProgress: OnProgress,
): Promise<GoodRecords | null> {
  const { text, read } = await readFileHead(file);
  if (!read.ok) return null;
  const explainer = new RecordExplainer(knownIn(text));
  const queue = new PackQueue(packers);
  const { totalBytes } = file;
  let seen = 0;
  for await (const piece of readPieces(file.path, splitterOf(file))) {
    const good = goodOf(piece, seen, explainer);
    seen += piece.bounds.length / 2;
    if (good.bounds.length > 0) await queue.add(good);
    const { doneBytes } = piece;
    onProgress({ phase: 'reading', doneBytes, totalBytes, doneEvents: queue.doneEvents });
  }
  const index = joinRecords(read.value, await queue.answers());
  return index && index.events.size > 0 ? { index, leftOut: seen - index.events.size } : null;
}

/** The records of a piece that nothing is wrong with; `first` is the place of its first one in the file. */
function goodOf(
  { bytes, bounds }: FilePiece,
  first: number,
  explainer: RecordExplainer,
): RecordBytes {
  const textAt = toTextReader(bytes);
  const good: number[] = [];
  for (let at = 0; at < bounds.length; at += 2) {
    const [start, end] = [bounds[at] ?? 0, bounds[at + 1] ?? 0];
    if (explainer.explain(textAt(start, end), first + at / 2).length === 0) good.push(start, end);
  }
  return { bytes, bounds: Int32Array.from(good) };
}
