import { formatCount } from '#core/format-count.ts';
import { inLanguages } from '#core/words/language.ts';
import type { EmptyReason } from './empty-reason.ts';

/** What stands in the place of a timeline that is not there, or shows nothing. */
interface ScreenWords {
  noDataSet: string;
  openOrDrop: string;
  open: string;
  openSample: string;
  loading: string;
  opening: (fileName: string) => string;
  cancel: string;
  emptyTitles: Readonly<Record<NonNullable<EmptyReason>, string>>;
  noEvents: string;
  clearFilters: string;
  seeUndated: (count: number) => string;
  outside: (count: number) => string;
  fitAll: string;
}

export const SCREEN_WORDS = inLanguages<ScreenWords>({
  en: {
    noDataSet: 'No data set is open',
    openOrDrop: 'Open a file, or drop one onto this window.',
    open: 'Open…',
    openSample: 'Open the sample data',
    loading: 'Loading',
    opening: (fileName) => `Opening ${fileName}`,
    cancel: 'Cancel',
    emptyTitles: {
      'no-events': 'This data set has no events',
      'no-match': 'No event matches the filters',
      'all-undated': 'No event that matches has a date',
      'outside-window': 'No event in this window',
    },
    noEvents: 'The file is sound, but its list of events is empty.',
    clearFilters: 'Clear filters',
    seeUndated: (count) => `See “${formatCount(count)} undated” in the status bar.`,
    outside: (count) => `${formatCount(count)} lie before or after it.`,
    fitAll: 'Fit all',
  },
  zh: {
    noDataSet: '没有打开的数据集',
    openOrDrop: '请打开一个文件，或将文件拖放到此窗口。',
    open: '打开…',
    openSample: '打开示例数据',
    loading: '正在载入',
    opening: (fileName) => `正在打开${fileName}`,
    cancel: '取消',
    emptyTitles: {
      'no-events': '该数据集没有事件',
      'no-match': '没有符合筛选条件的事件',
      'all-undated': '符合条件的事件都没有日期',
      'outside-window': '此时间窗口内没有事件',
    },
    noEvents: '文件没有问题，但其事件列表是空的。',
    clearFilters: '清除筛选',
    seeUndated: (count) => `请看状态栏中的“${formatCount(count)}个日期不详”。`,
    outside: (count) => `有${formatCount(count)}个在此之前或之后。`,
    fitAll: '显示全部',
  },
});
