import type { QueryIndex } from '#core/query/query-index.ts';
import { toSlice, type Slice } from '#core/timeline/slice.ts';
import type { TimelineItem } from '#core/timeline/timeline-item.ts';
import type { ViewRequest } from '#core/timeline/view-request.ts';
import type { LastSeen } from './last-seen.ts';

/** Ends the keys of slices whose items are marked: their items are others than those of the same slice without marks. */
const MARKED = ' marked';

/** A slice whose events that are new or changed since the last look are marked. */
export function toMarkedSlice(index: QueryIndex, request: ViewRequest, seen: LastSeen): Slice {
  if (!seen.hasChanges) return toSlice(index, request);
  const { knownKey } = request;
  const known = knownKey?.endsWith(MARKED) ? knownKey.slice(0, -MARKED.length) : null;
  const slice = toSlice(index, { ...request, knownKey: known });
  const items = slice.items?.map((item) => toMarked(item, seen)) ?? null;
  return { ...slice, key: slice.key + MARKED, items };
}

function toMarked(item: TimelineItem, seen: LastSeen): TimelineItem {
  const change = item.type === 'event' ? seen.changeOf(item.eventId) : null;
  if (item.type !== 'event' || change === null) return item;
  return { ...item, change, name: `${item.name}, ${change} since the last look` };
}
