import type { LoadProgress } from '#core/bridge/data-set-status.ts';
import { toDataSet } from '#core/events/data-set.ts';
import { DraftSettler, type SettleOptions } from '#core/formats/drafts/draft-settler.ts';
import { ProblemLog } from '#core/formats/drafts/problem-log.ts';
import { fileProblem, type Problem } from '#core/formats/problem.ts';
import { joinPacked } from '#core/query/join-packed.ts';
import type { QueryIndex } from '#core/query/query-index.ts';
import { fail, ok, type Result } from '#core/result.ts';
import type { DayOrder } from '#core/time/everyday/day-order.ts';
import { toEventRecords } from '../event-records.ts';
import type { OnProgress } from '../load-data-set.ts';
import type { PackedRecords } from '../pack-queue.ts';
import { RecordPacker } from '../record-packer.ts';
import type { Packers } from '../packers.ts';
import type { DraftFeed } from './draft-feed.ts';

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
  packers: Packers;
  onProgress: OnProgress;
  totalBytes: number;
}

/**
 * Makes a data set of the drafts of a file. Day and month are read day first; where the whole file then says that the month
 * comes first, it is read once more.
 */
export async function importDrafts(
  feed: DraftFeed,
  options: SettleOptions,
  work: ImportWork,
): Promise<Result<ImportedDataSet, Problem[]>> {
  const first = await settleAll(feed, options, { work, order: 'day-first' });
  const decided = feed.evidence()?.decide();
  const isRight = decided === undefined || decided.order === 'day-first';
  const settled = isRight ? first : await settleAll(feed, options, { work, order: decided.order });
  const { log } = settled;
  if (decided && decided.ambiguous > 0 && !decided.isCertain) log.add(orderNote(decided));
  const ending = feed.problem();
  if (ending) log.end(ending);
  const index = toIndex(settled);
  if (index.events.size === 0) return fail(nothingIn(log));
  return ok({ index, problems: log.list(), leftOut: log.leftOut, isCut: log.isCut });
}

interface Settled {
  settler: DraftSettler;
  log: ProblemLog;
  packed: PackedRecords[];
  feed: DraftFeed;
}

async function settleAll(
  feed: DraftFeed,
  options: SettleOptions,
  { work, order }: { work: ImportWork; order: DayOrder },
): Promise<Settled> {
  const log = new ProblemLog();
  const settler = new DraftSettler(log, options);
  const packed: PackedRecords[] = [];
  let packer = new RecordPacker();
  let doneEvents = 0;
  const tell = (phase: LoadProgress['phase'], doneBytes: number) => {
    const totalBytes = Math.max(work.totalBytes, doneBytes);
    work.onProgress({ phase, doneBytes, totalBytes, doneEvents });
  };
  for await (const { drafts, doneBytes } of feed.batches(log, order)) {
    for (const draft of drafts) {
      const event = settler.settle(draft);
      if (event === null) continue;
      packer.add(event);
      doneEvents += 1;
    }
    if (packer.length >= PART_BYTES) {
      packed.push(packer.build());
      packer = new RecordPacker();
    }
    tell('reading', doneBytes);
  }
  packed.push(packer.build());
  tell('indexing', work.totalBytes);
  return { settler, log, packed, feed };
}

function toIndex({ settler, packed, feed }: Settled): QueryIndex {
  const index = joinPacked({
    dataSet: toDataSet(settler.head(feed.file())),
    parts: packed.flatMap((part) => part.packed ?? []),
    records: toEventRecords(packed.map(({ records }) => records)),
  });
  if (!index) throw new Error('Two events were given the same id');
  return index;
}

function nothingIn(log: ProblemLog): Problem[] {
  const problems = log.list();
  return problems.length > 0 ? problems : [fileProblem('table-empty', { found: 'no events' })];
}

function orderNote({ order, example }: { order: DayOrder; example: string | null }): Problem {
  const expected = order === 'day-first' ? 'day, month, year' : 'month, day, year';
  return fileProblem('day-month-order', { found: `“${example ?? ''}”`, expected });
}
