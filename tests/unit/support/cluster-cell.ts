import { eventOf } from '#core/events/event-store.ts';
import type { QueryIndex } from '#core/query/query-index.ts';
import { DAY_MS } from '#core/time/calendar.ts';
import { cellEnd } from '#core/timeline/cells.ts';
import type { ClusterItem } from '#core/timeline/timeline-item.ts';

/** Whether an event begins in the cell of the calendar that the id of a cluster names; open starts share one before all. */
export function beginsInCell(index: QueryIndex, eventId: string, { id }: ClusterItem): boolean {
  const firstDay = (eventOf(index.events, eventId)?.date?.startMs ?? NaN) / DAY_MS;
  const cell = id.slice(id.lastIndexOf('/cell:') + '/cell:'.length);
  if (cell === 'before') return firstDay === -Infinity;
  const [start = NaN, level = NaN] = cell.split(':').toReversed().map(Number);
  return firstDay >= start && firstDay < cellEnd(level, start);
}
