import type { EventDraft, FileDraft } from '#core/formats/drafts/event-draft.ts';
import type { ProblemLog } from '#core/formats/drafts/problem-log.ts';
import { cellText } from '#core/formats/tables/cell-text.ts';
import type { TableRow } from '#core/formats/tables/table.ts';
import { readTimelineJsRow } from '#core/formats/timelinejs/rows.ts';
import type { OpenTable } from '../tables/open-table.ts';
import type { DraftFeed } from './draft-feed.ts';

/** The columns without which a table is no spreadsheet of TimelineJS. */
const TELLING = ['Year', 'Month', 'Day', 'Headline', 'Text', 'Media'];

/** Whether a table has the columns from which TimelineJS makes its timelines. */
export function isTimelineJsTable(columns: readonly string[]): boolean {
  return TELLING.every((name) => columns.includes(name));
}

/** The drafts of the rows of a spreadsheet of TimelineJS. */
export function timelineJsFeed(table: OpenTable): DraftFeed {
  let file: FileDraft = {};
  const draftOf = (row: TableRow, log: ProblemLog): EventDraft[] => {
    const cells = table.columns.map((name, at): [string, string] => [
      name,
      cellText(row.cells[at]),
    ]);
    const at = { line: row.line, column: 1, path: '' };
    const read = readTimelineJsRow(Object.fromEntries(cells), at);
    for (const problem of read.problems) log.add(problem);
    file = { ...file, ...read.file };
    return read.draft ? [read.draft] : [];
  };
  return {
    batches: async function* (log) {
      for await (const { rows, doneBytes } of table.batches())
        yield { drafts: rows.flatMap((row) => draftOf(row, log)), doneBytes };
    },
    file: () => file,
    evidence: () => null,
    problem: () => table.problem(),
  };
}
