import { formatCount } from '#core/format-count.ts';
import type { Facet } from '#core/query/filter.ts';
import { inLanguages } from '#core/words/language.ts';

/** See FILTER_PANEL_WORDS. */
export interface FilterPanelWords {
  title: string;
  /** What each facet is called. */
  facets: Record<Facet, string>;
  dates: string;
  from: string;
  to: string;
  /** Of events that may lie in the range of dates, or do for certain. */
  inRange: string;
  possibly: string;
  certainly: string;
  clear: string;
  clearAll: string;
  /** Clears one part of the panel, by its title. */
  clearPart: (title: string) => string;
  /** So many values are kept, of so many. */
  kept: (kept: number, all: number) => string;
  find: string;
  findIn: (title: string) => string;
  notFound: string;
  selectAll: string;
  selectNone: string;
  only: string;
  onlyValue: (label: string) => string;
  /** The list of the filters that narrow something, and what takes one away. */
  active: string;
  remove: (filter: string) => string;
}

/** What the filter panel says, and the chips of the filters. */
export const FILTER_PANEL_WORDS = inLanguages<FilterPanelWords>({
  en: {
    title: 'Filters',
    facets: {
      partners: 'Partner countries',
      kinds: 'Kind',
      series: 'Series',
      places: 'Place',
      levels: 'Level',
      statuses: 'Status',
      topics: 'Topic',
    },
    dates: 'Dates',
    from: 'From',
    to: 'To',
    inRange: 'Events in this range',
    possibly: 'Possibly',
    certainly: 'Certainly',
    clear: 'Clear',
    clearAll: 'Clear all',
    clearPart: (title) => `Clear ${title.toLowerCase()}`,
    kept: (kept, all) => `${formatCount(kept)} of ${formatCount(all)}`,
    find: 'Find…',
    findIn: (title) => `Find in ${title.toLowerCase()}`,
    notFound: 'Nothing of that name.',
    selectAll: 'Select all',
    selectNone: 'None',
    only: 'Only',
    onlyValue: (label) => `Only ${label}`,
    active: 'Active filters',
    remove: (filter) => `Remove filter: ${filter}`,
  },
  zh: {
    title: '筛选',
    facets: {
      partners: '伙伴国',
      kinds: '类型',
      series: '系列',
      places: '地点',
      levels: '级别',
      statuses: '状态',
      topics: '主题',
    },
    dates: '日期',
    from: '起始',
    to: '截止',
    inRange: '事件在此范围内',
    possibly: '可能',
    certainly: '确定',
    clear: '清除',
    clearAll: '全部清除',
    clearPart: (title) => `清除：${title}`,
    kept: (kept, all) => `已选${formatCount(kept)}/${formatCount(all)}`,
    find: '查找…',
    findIn: (title) => `在${title}中查找`,
    notFound: '没有这个名称。',
    selectAll: '全选',
    selectNone: '全不选',
    only: '仅选',
    onlyValue: (label) => `仅选：${label}`,
    active: '当前筛选条件',
    remove: (filter) => `移除筛选条件：${filter}`,
  },
});
