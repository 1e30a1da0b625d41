import { inLanguages } from '#core/words/language.ts';
import type { OfferedRole, RoleGroup } from './column-role.ts';

/** What the columns of a table can be, and the words around them. */
interface ColumnWords {
  caption: string;
  column: string;
  example: string;
  is: string;
  whatIs: (column: string) => string;
  groups: Readonly<Record<RoleGroup, string>>;
  roles: Readonly<Record<OfferedRole, string>>;
}

export const COLUMN_WORDS = inLanguages<ColumnWords>({
  en: {
    caption: 'What the columns are',
    column: 'Column',
    example: 'For example',
    is: 'Is',
    whatIs: (column) => `What “${column}” is`,
    groups: {
      what: 'What',
      when: 'When',
      who: 'Who and where',
      source: 'Source',
      chinese: 'In Chinese',
      none: 'Nothing of these',
    },
    roles: {
      title: 'Title',
      kind: 'Kind',
      series: 'Series',
      edition: 'Edition',
      topics: 'Topics',
      summary: 'Summary',
      status: 'Status',
      level: 'Level',
      background: 'Background (yes or no)',
      date: 'Date',
      start: 'First day',
      end: 'Last day',
      partners: 'Partners',
      'partners-and-country': 'Partner and place',
      participants: 'Participants',
      organisers: 'Organisers',
      venue: 'Place',
      city: 'City',
      country: 'Country of the place',
      publisher: 'Publisher',
      sourceTitle: 'Title of the source',
      published: 'Day of publication',
      link: 'Link',
      id: 'Id',
      titleZh: 'Chinese title',
      summaryZh: 'Chinese summary',
      extra: 'Keep as it is',
      ignored: 'Leave out',
    },
  },
  zh: {
    caption: '各列的含义',
    column: '列',
    example: '示例',
    is: '含义',
    whatIs: (column) => `“${column}”的含义`,
    groups: {
      what: '内容',
      when: '时间',
      who: '人物与地点',
      source: '来源',
      chinese: '中文内容',
      none: '以上都不是',
    },
    roles: {
      title: '标题',
      kind: '类型',
      series: '系列',
      edition: '届次',
      topics: '主题',
      summary: '摘要',
      status: '状态',
      level: '级别',
      background: '背景事件（是或否）',
      date: '日期',
      start: '首日',
      end: '末日',
      partners: '伙伴',
      'partners-and-country': '伙伴兼地点',
      participants: '参加人',
      organisers: '主办方',
      venue: '地点',
      city: '城市',
      country: '地点所在国家',
      publisher: '发布者',
      sourceTitle: '来源标题',
      published: '发布日期',
      link: '链接',
      id: '标识',
      titleZh: '中文标题',
      summaryZh: '中文摘要',
      extra: '原样保留',
      ignored: '舍弃',
    },
  },
});
