import type { DraftSettler } from '#core/formats/drafts/draft-settler.ts';
import type { FileDraft } from '#core/formats/drafts/event-draft.ts';
import type { ProblemLog } from '#core/formats/drafts/problem-log.ts';
import type { Problem } from '#core/formats/problem.ts';
import type { DayOrderEvidence } from '#core/time/everyday/day-order.ts';
import type { PackedRecords } from '../pack-records.ts';

/** A foreign file whose records have all become events, or have been left out. */
export interface Settled {
  settler: DraftSettler;
  log: ProblemLog;
  packed: PackedRecords[];
  /** What the file says of itself. */
  file: FileDraft;
  /** What its dates say about the order of day and month; null where no order has to be found. */
  evidence: DayOrderEvidence | null;
  /** What ended the reading before the file did. */
  problem: Problem | null;
}
