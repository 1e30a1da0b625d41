import type { Grouping } from '#core/timeline/view.ts';
import { inLanguages } from '#core/words/language.ts';

interface HeaderWords {
  filters: string;
  lanesBy: string;
  groupings: Record<Grouping, string>;
  summary: string;
  zoomOut: string;
  zoomIn: string;
  fit: string;
  period: string;
  month: string;
  quarter: string;
  year: string;
  fiveYears: string;
  today: string;
  fitSelection: string;
  open: string;
  export: string;
}

/** What the top line of the window says. */
export const HEADER_WORDS = inLanguages<HeaderWords>({
  en: {
    filters: 'Filters',
    lanesBy: 'Lanes by',
    groupings: {
      partner: 'Partner',
      kind: 'Kind',
      series: 'Series',
      place: 'Place',
      none: 'No lanes',
    },
    summary: 'Summary',
    zoomOut: 'Zoom out',
    zoomIn: 'Zoom in',
    fit: 'Fit',
    period: 'Period',
    month: '1 month',
    quarter: '1 quarter',
    year: '1 year',
    fiveYears: '5 years',
    today: 'Today',
    fitSelection: 'Fit to selection',
    open: 'Open a data set',
    export: 'Export',
  },
  zh: {
    filters: '筛选',
    lanesBy: '泳道分组',
    groupings: {
      partner: '伙伴',
      kind: '类型',
      series: '系列',
      place: '地点',
      none: '不分泳道',
    },
    summary: '汇总',
    zoomOut: '缩小',
    zoomIn: '放大',
    fit: '显示全部',
    period: '时间段',
    month: '1个月',
    quarter: '1个季度',
    year: '1年',
    fiveYears: '5年',
    today: '今天',
    fitSelection: '显示所选',
    open: '打开数据集',
    export: '导出',
  },
});
