import { KEEP_ALL } from '#core/query/filter.ts';
import type { Grouping, View } from '#core/timeline/view.ts';
import { inLanguages, type Language } from '#core/words/language.ts';
import { partsOfChange, type ViewPart } from './view-change.ts';

interface ViewChangeWords {
  lanes: Record<Grouping, string>;
  filters: Record<Exclude<ViewPart, 'window' | 'lanes'>, string>;
  pan: string;
  zoomIn: string;
  zoomOut: string;
  clearFilters: string;
  severalFilters: string;
  several: string;
}

const WORDS = inLanguages<ViewChangeWords>({
  en: {
    lanes: {
      partner: 'Group by Partner',
      kind: 'Group by Kind',
      series: 'Group by Series',
      place: 'Group by Place',
      none: 'Group by Nothing',
    },
    filters: {
      partners: 'Filter by Country',
      kinds: 'Filter by Kind',
      series: 'Filter by Series',
      places: 'Filter by Place',
      levels: 'Filter by Level',
      statuses: 'Filter by Status',
      topics: 'Filter by Topic',
      dates: 'Filter by Date',
      text: 'Search',
    },
    pan: 'Pan',
    zoomIn: 'Zoom In',
    zoomOut: 'Zoom Out',
    clearFilters: 'Clear All Filters',
    severalFilters: 'Change of Filters',
    several: 'Change of View',
  },
  zh: {
    lanes: {
      partner: '按伙伴分组',
      kind: '按类型分组',
      series: '按系列分组',
      place: '按地点分组',
      none: '不分组',
    },
    filters: {
      partners: '按伙伴国筛选',
      kinds: '按类型筛选',
      series: '按系列筛选',
      places: '按地点筛选',
      levels: '按级别筛选',
      statuses: '按状态筛选',
      topics: '按主题筛选',
      dates: '按日期筛选',
      text: '查找',
    },
    pan: '平移',
    zoomIn: '放大',
    zoomOut: '缩小',
    clearFilters: '清除全部筛选',
    severalFilters: '更改筛选',
    several: '更改视图',
  },
});

/** Windows that differ by no more than this have the same length: their ends are rounded. */
const ROUNDING_MS = 2;

/** What the step from one view to another is called, as in "Undo Filter by Country". */
export function changeWords(before: View, after: View, language: Language): string {
  const words = WORDS[language];
  const parts = partsOfChange(before, after);
  const [part] = parts;
  if (part === undefined || parts.length > 1) return words[severalParts(parts, after)];
  if (part === 'window') return words[wayOfWindow(before, after)];
  return part === 'lanes' ? words.lanes[after.groupBy] : words.filters[part];
}

function severalParts(
  parts: ViewPart[],
  { filter }: View,
): 'several' | 'clearFilters' | 'severalFilters' {
  if (parts.includes('window') || parts.includes('lanes')) return 'several';
  const hasNone = partsOfChange(viewOf(filter), viewOf(KEEP_ALL)).length === 0;
  return hasNone ? 'clearFilters' : 'severalFilters';
}

function viewOf(filter: View['filter']): View {
  return { window: { startMs: 0, endMs: 1 }, groupBy: 'none', filter };
}

function wayOfWindow(
  { window: before }: View,
  { window: after }: View,
): 'pan' | 'zoomIn' | 'zoomOut' {
  const longer = after.endMs - after.startMs - (before.endMs - before.startMs);
  if (Math.abs(longer) <= ROUNDING_MS) return 'pan';
  return longer < 0 ? 'zoomIn' : 'zoomOut';
}
