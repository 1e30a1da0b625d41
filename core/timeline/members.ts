import { partnerName } from '../events/data-set.ts';
import { dateText } from '../query/event-detail.ts';
import { facetLabel } from '../query/facet-counts.ts';
import { eventsAt, type QueryIndex } from '../query/query-index.ts';
import { selectEvents } from '../query/select-events.ts';
import { fillLanes } from './lanes.ts';
import type { ViewRequest } from './view-request.ts';

/** Events that stand together in a cluster or a density, the first of them in time order. */
export interface Members {
  /** How many there are in all. */
  count: number;
  events: MemberEvent[];
}

/** One of them, as a list names it. */
export interface MemberEvent {
  eventId: string;
  title: string;
  date: string;
  /** Label of its kind. */
  kind: string;
  partners: string[];
}

/** What a list of members asks: the slice that the item stands in, the item, and the first member to list. */
export interface MembersRequest {
  request: ViewRequest;
  itemId: string;
  /** Counts from 0. */
  from: number;
}

/** Most members that one answer lists. */
export const MEMBERS_A_PAGE = 200;

/** The events that stand together in an item of a slice; null when the slice has no such item. */
export function membersOf(
  index: QueryIndex,
  { request: { view }, itemId, from }: MembersRequest,
): Members | null {
  const lanes = fillLanes(index, view, selectEvents(index, view.filter), view.window);
  const lane = lanes.find(({ id }) => itemId.startsWith(`${id}/`));
  if (!lane) return null;
  const { dataSet } = index;
  const page = lane.rows.slice(from, from + MEMBERS_A_PAGE);
  return {
    count: lane.rows.length,
    events: eventsAt(index, page).map((dated) => ({
      eventId: dated.event.id,
      title: dated.event.title,
      date: dateText(dated),
      kind: facetLabel(dataSet, 'kinds', dated.event.kind),
      partners: dated.partners.map((code) => partnerName(dataSet, code)),
    })),
  };
}
