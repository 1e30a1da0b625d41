import type { DataSet } from '../../events/data-set.ts';
import type { CooperationEvent } from '../../events/schema.ts';
import { compact } from '../drafts/compact.ts';
import { toSourceDrafts } from '../drafts/source-drafts.ts';

/**
 * What of an event the columns of our tables have no room for, as the text of one cell more: so that a table can become the
 * same data set again. `columns` are the fields that have columns; sources are told by what they are.
 */
export function formatMoreCell(
  event: CooperationEvent,
  dataSet: Pick<DataSet, 'sources'>,
  columns: ReadonlySet<keyof CooperationEvent>,
): string {
  const others = Object.entries(event).filter(
    ([name]) => !columns.has(name as keyof CooperationEvent),
  );
  const sources = toSourceDrafts(dataSet, event);
  return JSON.stringify(compact({ ...Object.fromEntries(others), sources }));
}
