import { KEEP_ALL } from '#core/query/filter.ts';
import type { Grouping, View } from '#core/timeline/view.ts';
import { partsOfChange, type ViewPart } from './view-change.ts';

const LANES: Record<Grouping, string> = {
  partner: 'Group by Partner',
  kind: 'Group by Kind',
  series: 'Group by Series',
  place: 'Group by Place',
  none: 'Group by Nothing',
};

const FILTERS: Record<Exclude<ViewPart, 'window' | 'lanes'>, string> = {
  partners: 'Filter by Country',
  kinds: 'Filter by Kind',
  series: 'Filter by Series',
  places: 'Filter by Place',
  levels: 'Filter by Level',
  statuses: 'Filter by Status',
  topics: 'Filter by Topic',
  dates: 'Filter by Date',
  text: 'Search',
};

/** Windows that differ by no more than this have the same length: their ends are rounded. */
const ROUNDING_MS = 2;

/** What the step from one view to another is called, as in "Undo Filter by Country". */
export function changeWords(before: View, after: View): string {
  const parts = partsOfChange(before, after);
  const [part] = parts;
  if (part === undefined || parts.length > 1) return severalWords(parts, after);
  if (part === 'window') return windowWords(before, after);
  return part === 'lanes' ? LANES[after.groupBy] : FILTERS[part];
}

function severalWords(parts: ViewPart[], { filter }: View): string {
  if (parts.includes('window') || parts.includes('lanes')) return 'Change of View';
  const hasNone = partsOfChange(viewOf(filter), viewOf(KEEP_ALL)).length === 0;
  return hasNone ? 'Clear All Filters' : 'Change of Filters';
}

function viewOf(filter: View['filter']): View {
  return { window: { startMs: 0, endMs: 1 }, groupBy: 'none', filter };
}

function windowWords({ window: before }: View, { window: after }: View): string {
  const longer = after.endMs - after.startMs - (before.endMs - before.startMs);
  if (Math.abs(longer) <= ROUNDING_MS) return 'Pan';
  return longer < 0 ? 'Zoom In' : 'Zoom Out';
}
