import type { DatedEvent } from '#core/events/data-set.ts';
import { placeKey } from '#core/events/place-key.ts';
import { NONE } from '#core/events/value-column.ts';
import { eventsAt, type QueryIndex } from '#core/query/query-index.ts';
import { selectEvents } from '#core/query/select-events.ts';
import { overlaps, type Interval } from '#core/time/calendar.ts';
import { BACKGROUND_LANE } from '#core/timeline/lane-names.ts';
import type { Slice } from '#core/timeline/slice.ts';
import type { View } from '#core/timeline/view.ts';

/** Ids of the events that each lane of a slice should hold in a stretch, by a look at every event. */
export function scanLanes(
  index: QueryIndex,
  view: View,
  { lanes }: Pick<Slice, 'lanes'>,
  stretch: Interval,
): Map<string, Set<string>> {
  const unfolded = new Set(lanes.filter((lane) => lane.foldedLanes === 0).map(({ id }) => id));
  const folded = lanes.find((lane) => lane.foldedLanes > 0)?.id ?? 'nowhere';
  const found = new Map(lanes.map(({ id }) => [id, new Set<string>()]));
  const { kept, background } = selectEvents(index, view.filter);
  for (const dated of eventsAt(index, [...background, ...kept])) {
    if (dated.date === null || !overlaps(dated.date, stretch)) continue;
    for (const laneId of laneIdsOf(dated, view)) {
      found.get(unfolded.has(laneId) ? laneId : folded)?.add(dated.event.id);
    }
  }
  return found;
}

/** Ids of the lanes that an event stands in, folded or not. */
export function laneIdsOf(dated: DatedEvent, view: View): string[] {
  if (dated.event.background) return [BACKGROUND_LANE];
  return laneKeysOf(dated, view).map((key) => `${view.groupBy}:${key}`);
}

function laneKeysOf({ event, partners }: DatedEvent, { groupBy, filter }: View): string[] {
  switch (groupBy) {
    case 'partner':
      return (partners.length > 0 ? partners : [NONE]).filter(
        (code) => filter.partners?.includes(code) ?? true,
      );
    case 'kind':
      return [event.kind];
    case 'series':
      return [event.series ?? NONE];
    case 'place':
      return [placeKey(event.place)];
    case 'none':
      return ['all'];
  }
}
