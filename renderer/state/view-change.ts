import { deepEqual } from 'fast-equals';
import { FACETS, type EventFilter, type FilterPart } from '#core/query/filter.ts';
import type { View } from '#core/timeline/view.ts';

/** A part of a view that can change by itself. */
export type ViewPart = 'window' | 'lanes' | FilterPart;

/** What differs between two views; nothing when they show the same. */
export function partsOfChange(before: View, after: View): ViewPart[] {
  const parts: ViewPart[] = [];
  if (!deepEqual(before.window, after.window)) parts.push('window');
  if (before.groupBy !== after.groupBy) parts.push('lanes');
  if (before.filter !== after.filter) parts.push(...filterParts(before.filter, after.filter));
  return parts;
}

function filterParts(before: EventFilter, after: EventFilter): FilterPart[] {
  const parts: FilterPart[] = FACETS.filter((facet) => !deepEqual(before[facet], after[facet]));
  const haveDatesChanged =
    before.from !== after.from ||
    before.to !== after.to ||
    before.isDateCertain !== after.isDateCertain;
  if (haveDatesChanged) parts.push('dates');
  if (before.text !== after.text) parts.push('text');
  return parts;
}
