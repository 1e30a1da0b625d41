import { joinInts } from '../events/event-columns.ts';
import type { Interval } from '../time/calendar.ts';
import type { EventFilter } from './filter.ts';
import type { QueryIndex } from './query-index.ts';
import { rememberLast } from './remember-last.ts';
import { isWithin, selectEvents } from './select-events.ts';

/**
 * The rows that a window shows of what a filter keeps, background ones too, in time order: those that `countView` counts as
 * shown and as background. Undated events are none of them. Treat the answer as read-only: the last one is given again.
 */
export const shownRows: (
  index: QueryIndex,
  shown: { filter: EventFilter; window: Interval },
) => Int32Array = rememberLast((index, { filter, window }) => {
  const { kept, background } = selectEvents(index, filter);
  const isShown = isWithin(index.columns, window);
  return joinInts([kept.filter(isShown), background.filter(isShown)]).toSorted();
});
