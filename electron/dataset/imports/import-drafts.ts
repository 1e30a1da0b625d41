import type { LoadProgress } from '#core/bridge/data-set-status.ts';
import { toDataSet } from '#core/events/data-set.ts';
import type { EventInput } from '#core/events/schema.ts';
import { DraftSettler, type SettleOptions } from '#core/formats/drafts/draft-settler.ts';
import { ProblemLog } from '#core/formats/drafts/problem-log.ts';
import { fileProblem, type Problem } from '#core/formats/problem.ts';
import { joinPacked } from '#core/query/join-packed.ts';
import type { QueryIndex } from '#core/query/query-index.ts';
import { fail, ok, type Result } from '#core/result.ts';
import type { DayOrder } from '#core/time/everyday/day-order.ts';
import { toEventRecords } from '../event-records.ts';
import type { OnProgress } from '../load-data-set.ts';
import type { PackedRecords } from '../pack-records.ts';
import { RecordPacker } from '../record-packer.ts';
import type { ChunkThreads } from './chunk-threads.ts';
import type { DraftFeed } from './draft-feed.ts';
import type { Settled } from './settled.ts';

/** A data set made of a foreign file, with what could not be understood. */
export interface ImportedDataSet {
  index: QueryIndex;
  problems: Problem[];
  /** Records that are not in. */
  leftOut: number;
  /** Whether the file was not read to its end. */
  isCut: boolean;
}

/** Events are packed in parts of so many bytes: few enough parts, none of which has to grow for long. */
const PART_BYTES = 2 * 1024 * 1024;

/** How an import is carried out. */
export interface ImportWork {
  /** Starts threads for a table of many rows; null where all is to be done in this thread. */
  startThreads: (() => ChunkThreads) | null;
  onProgress: OnProgress;
  totalBytes: number;
}

/** Makes a data set of the drafts of a file. */
export async function importDrafts(
  feed: DraftFeed,
  options: SettleOptions,
  work: ImportWork,
): Promise<Result<ImportedDataSet, Problem[]>> {
  return await importSettled((order) => settleDrafts(feed, options, { work, order }), work);
}

/**
 * Makes a data set of a file that is settled in the order that is asked for. Day and month are read day first; where the
 * whole file then says that the month comes first, it is read once more.
 */
export async function importSettled(
  settle: (order: DayOrder) => Promise<Settled>,
  work: ImportWork,
): Promise<Result<ImportedDataSet, Problem[]>> {
  const first = await settle('day-first');
  const decided = first.evidence?.decide();
  const isRight = decided === undefined || decided.order === 'day-first';
  const settled = isRight ? first : await settle(decided.order);
  const { log, packed, problem } = settled;
  if (decided && decided.ambiguous > 0 && !decided.isCertain) log.add(orderNote(decided));
  if (problem) log.end(problem);
  tellProgress(work, {
    phase: 'indexing',
    doneBytes: work.totalBytes,
    doneEvents: countOf(packed),
  });
  const index = toIndex(settled);
  if (index.events.size === 0) return fail(nothingIn(log));
  return ok({ index, problems: log.list(), leftOut: log.leftOut, isCut: log.isCut });
}

/** Tells how far an import is. */
export function tellProgress(
  { totalBytes, onProgress }: ImportWork,
  progress: Omit<LoadProgress, 'totalBytes'>,
): void {
  onProgress({ ...progress, totalBytes: Math.max(totalBytes, progress.doneBytes) });
}

async function settleDrafts(
  feed: DraftFeed,
  options: SettleOptions,
  { work, order }: { work: ImportWork; order: DayOrder },
): Promise<Settled> {
  const log = new ProblemLog();
  const settler = new DraftSettler(log, options);
  const packed = new PartPacker();
  for await (const { drafts, doneBytes } of feed.batches(log, order)) {
    for (const draft of drafts) {
      const event = settler.settle(draft);
      if (event !== null) packed.add(event);
    }
    const { doneEvents } = packed;
    tellProgress(work, { phase: 'reading', doneBytes, doneEvents });
  }
  const [file, evidence, problem] = [feed.file(), feed.evidence(), feed.problem()];
  return { settler, log, packed: packed.build(), file, evidence, problem };
}

/** Packs any number of events, in parts. */
class PartPacker {
  readonly #parts: PackedRecords[] = [];
  readonly #packer = new RecordPacker();
  doneEvents = 0;

  add(event: EventInput): void {
    this.#packer.add(event);
    this.doneEvents += 1;
    if (this.#packer.length >= PART_BYTES) this.#end();
  }

  build(): PackedRecords[] {
    this.#end();
    return this.#parts;
  }

  #end(): void {
    this.#parts.push(this.#packer.take());
  }
}

function toIndex({ settler, packed, file }: Settled): QueryIndex {
  const index = joinPacked({
    dataSet: toDataSet(settler.head(file)),
    parts: packed.flatMap((part) => part.packed ?? []),
    records: toEventRecords(packed.map(({ records }) => records)),
  });
  if (!index) throw new Error('Two events were given the same id');
  return index;
}

function countOf(packed: readonly PackedRecords[]): number {
  return packed.reduce((sum, part) => sum + part.records.bounds.length / 2, 0);
}

function nothingIn(log: ProblemLog): Problem[] {
  const problems = log.list();
  return problems.length > 0
    ? problems
    : [fileProblem('table-empty', { found: { say: 'no-events' } })];
}

function orderNote({ order, example }: { order: DayOrder; example: string | null }): Problem {
  return fileProblem('day-month-order', {
    found: `“${example ?? ''}”`,
    expected: { say: order },
  });
}
