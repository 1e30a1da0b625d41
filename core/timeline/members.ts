import { partnerName } from '../events/data-set.ts';
import { eventTitle } from '../events/event-title.ts';
import type { Change, ChangeAt } from '../query/changes.ts';
import { dateText } from '../query/event-detail.ts';
import { facetLabel } from '../query/facet-counts.ts';
import { eventsAt, type QueryIndex } from '../query/query-index.ts';
import { clusterId, densityId } from './crowd-items.ts';
import { rowsWithin, type Days } from './lane-rows.ts';
import { detailOf, type DetailedLane } from './slice-detail.ts';
import { eventItemId } from './slice-items.ts';
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
  change: Change | null;
}

/** What a list of members asks: the slice that the item stands in, the item, and the first member to list. */
export interface MembersRequest {
  request: ViewRequest;
  itemId: string;
  /** Counts from 0. */
  from: number;
}

/** Most members that one answer lists. */
const MEMBERS_A_PAGE = 200;

/**
 * The events that stand together in an item of a slice, or the one that it is; null when the slice has no such item. With
 * `changeAt` they tell what has become of them.
 */
export function membersOf(
  index: QueryIndex,
  { request, itemId, from }: MembersRequest,
  changeAt: ChangeAt | null = null,
): Members | null {
  const { lanes, reach } = detailOf(index, request);
  // No id of an event or a crowd holds a slash, but that of a lane may.
  const laneId = itemId.slice(0, itemId.lastIndexOf('/'));
  const lane = lanes.find(({ name }) => name.id === laneId);
  const rows = lane && rowsOf(index, lane, itemId, reach);
  if (!rows) return null;
  const { dataSet } = index;
  const page = Array.from(rows).slice(from, from + MEMBERS_A_PAGE);
  return {
    count: rows.length,
    events: eventsAt(index, page).map((dated, at) => ({
      eventId: dated.event.id,
      title: eventTitle(dated.event, dataSet.language),
      date: dateText(dated, dataSet.language),
      kind: facetLabel(dataSet, 'kinds', dated.event.kind),
      partners: dated.partners.map((code) => partnerName(dataSet, code)),
      change: changeAt?.(page[at] ?? 0) ?? null,
    })),
  };
}

function rowsOf(
  index: QueryIndex,
  { name, rows, detail }: DetailedLane,
  itemId: string,
  reach: Days,
): ArrayLike<number> | undefined {
  if (detail.density) {
    return itemId === densityId(name.id) ? rowsWithin(rows, index.columns, reach) : undefined;
  }
  const cluster = detail.clusters.find((some) => clusterId(name.id, some) === itemId);
  if (cluster) return cluster.rows;
  const single = Array.from(detail.singles).find((row) =>
    eventsAt(index, [row]).some((dated) => eventItemId(name.id, dated) === itemId),
  );
  return single === undefined ? undefined : [single];
}
