import { partnerName, type DataSet } from '#core/events/data-set.ts';
import type { EventFilter } from '#core/query/filter.ts';
import { complain } from './output.ts';

/** Says so when a filter asks for the data set's own perspective: it is never a partner, so no event is kept for it. */
export function tellOfPerspective(dataSet: DataSet, { partners }: EventFilter): void {
  const { perspective } = dataSet.head;
  if (perspective === undefined || !partners?.includes(perspective)) return;
  const name = partnerName(dataSet, perspective);
  complain(
    `--country: ${perspective} (${name}) is this data set's own perspective and no partner; no event is kept for it.`,
  );
}
