import { partnerName } from '../events/data-set.ts';
import { eventTitle } from '../events/event-title.ts';
import { accessibleName } from './event-detail.ts';
import { facetLabel } from './facet-counts.ts';
import type { EventFilter } from './filter.ts';
import { eventsAt, type QueryIndex } from './query-index.ts';
import { countUndated, selectEvents } from './select-events.ts';

/** An event that no timeline can draw. */
export interface UndatedEvent {
  eventId: string;
  title: string;
  /** What kind it is of, by its label. */
  kind: string;
  /** Names of its partners. */
  partners: string[];
  name: string;
}

/** Most undated events that are listed. */
const MAX_UNDATED = 500;

/** The first of the undated events that a filter keeps, at most 500; `ViewCounts.undated` tells how many there are. */
export function undatedEvents(index: QueryIndex, filter: EventFilter): UndatedEvent[] {
  const { kept } = selectEvents(index, filter);
  const first = kept.length - countUndated(index, kept);
  const { dataSet } = index;
  return eventsAt(index, kept.subarray(first, first + MAX_UNDATED)).map((dated) => ({
    eventId: dated.event.id,
    title: eventTitle(dated.event, dataSet.language),
    kind: facetLabel(dataSet, 'kinds', dated.event.kind),
    partners: dated.partners.map((code) => partnerName(dataSet, code)),
    name: accessibleName(dataSet, dated),
  }));
}
