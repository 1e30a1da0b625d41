import type { EventDraft, FileDraft } from '#core/formats/drafts/event-draft.ts';
import type { Problem } from '#core/formats/problem.ts';
import type { DayOrder, DayOrderEvidence } from '#core/time/everyday/day-order.ts';
import type { ProblemLog } from '#core/formats/drafts/problem-log.ts';
import type { Mapping } from '#core/formats/mapping/mapping.ts';
import { RowMapper } from '#core/formats/mapping/row-mapper.ts';
import type { OpenTable } from '../tables/open-table.ts';

/** Drafts that come together, and how far the file has been read. */
export interface DraftBatch {
  drafts: EventDraft[];
  doneBytes: number;
}

/** The drafts of a file, from its first to its last. */
export interface DraftFeed {
  batches: (log: ProblemLog, order: DayOrder) => AsyncIterable<DraftBatch>;
  /** What the file says of itself, once it is read. */
  file: () => FileDraft;
  /** What its dates say about the order of day and month, once it is read; null where no order has to be found. */
  evidence: () => DayOrderEvidence | null;
  /** What ended the reading before the file did. */
  problem: () => Problem | null;
}

/** The drafts of the rows of a table. */
export function tableFeed(table: OpenTable, mapping: Mapping): DraftFeed {
  let evidence: DayOrderEvidence | null = null;
  return {
    batches: async function* (log, order) {
      const said = mapping.dayOrder;
      const { isGuarded } = table;
      const mapper = new RowMapper(mapping, { log, order: said ?? order, isGuarded });
      evidence = said === undefined ? mapper.evidence : null;
      for await (const { rows, doneBytes } of table.batches())
        yield { drafts: rows.map((row) => mapper.draft(row)), doneBytes };
    },
    file: () => ({}),
    evidence: () => evidence,
    problem: () => table.problem(),
  };
}
