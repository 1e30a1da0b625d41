import type { Slice } from '#core/timeline/slice.ts';
import type { EventItem } from '#core/timeline/timeline-item.ts';
import type { View } from '#core/timeline/view.ts';
import { FIRST_LANES, type ViewRequest } from '#core/timeline/view-request.ts';

/** What a window of common width asks about a view of which it knows nothing yet. */
export function toRequest(view: View, changes: Partial<ViewRequest> = {}): ViewRequest {
  return { view, widthPx: 1000, mostLanes: FIRST_LANES, knownKey: null, ...changes };
}

/** The events that a slice draws one by one. */
export function eventItems({ items }: Pick<Slice, 'items'>): EventItem[] {
  return (items ?? []).filter((item) => item.type === 'event');
}
