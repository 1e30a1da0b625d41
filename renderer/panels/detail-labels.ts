import type { CooperationEvent } from '#core/events/schema.ts';
import { formatCount } from '#core/format-count.ts';
import type { EventSource } from '#core/query/event-detail.ts';
import { ordinal } from '#core/query/series-words.ts';
import { inLanguages, type Language } from '#core/words/language.ts';

/** What a person or an organisation did at an event. */
export type Part = CooperationEvent['participants' | 'organisers'][number]['part'];

interface DetailLabels {
  panel: string;
  copy: string;
  copied: string;
  close: string;
  /** The kind of a background event. */
  background: (kind: string) => string;
  id: string;
  /** A fact by its name, as it is copied. */
  fact: (name: string, value: string) => string;
  date: string;
  /** Of a date in the form of the file. */
  asWritten: string;
  kind: string;
  status: string;
  partners: (count: number) => string;
  place: string;
  level: string;
  attendance: string;
  topics: string;
  outcomes: string;
  announcedBefore: string;
  /** What was announced of date and place, before the sentence that tells it. */
  announced: (what: string) => string;
  participants: string;
  organisations: string;
  /** What somebody did there. */
  parts: Record<Part, string>;
  /** Somebody with that, as it is copied. */
  withPart: (name: string, part: string) => string;
  series: string;
  edition: (number: number) => string;
  /** The place of an event in its series, which has so many. */
  placeInSeries: (place: number, count: number) => string;
  previous: (event: string) => string;
  next: (event: string) => string;
  sources: (count: number) => string;
  mentions: Record<EventSource['mention'], string>;
  /** Of sources in other languages than that of the window. */
  foreign: Partial<Record<Language, string>>;
  openLink: (source: string, host: string) => string;
}

/** What stands in the details of an event beside what the data set says. */
export const DETAIL_LABELS = inLanguages<DetailLabels>({
  en: {
    panel: 'Event details',
    copy: 'Copy details as text',
    copied: 'Details copied.',
    close: 'Close details',
    background: (kind) => `Background · ${kind}`,
    id: 'Id',
    fact: (name, value) => `${name}: ${value}`,
    date: 'Date',
    asWritten: 'As written in the data set (EDTF)',
    kind: 'Kind',
    status: 'Status',
    partners: (count) => (count === 1 ? 'Partner' : 'Partners'),
    place: 'Place',
    level: 'Level',
    attendance: 'Attendance',
    topics: 'Topics',
    outcomes: 'Outcomes',
    announcedBefore: 'Announced before',
    announced: (what) => `${what}: `,
    participants: 'Participants',
    organisations: 'Organisations',
    parts: {
      'co-chair': 'co-chair',
      head: 'head',
      speaker: 'speaker',
      signatory: 'signatory',
      attendee: 'attendee',
      organiser: 'organiser',
      'co-organiser': 'co-organiser',
      sponsor: 'sponsor',
      host: 'host',
      party: 'party',
    },
    withPart: (name, part) => `${name} (${part})`,
    series: 'Series',
    edition: (number) => `edition ${number}`,
    placeInSeries: (place, count) =>
      `${ordinal(place, 'en')} of ${formatCount(count)} in this data set`,
    previous: (event) => `Previous in series: ${event}`,
    next: (event) => `Next in series: ${event}`,
    sources: (count) => (count === 1 ? 'Source' : 'Sources'),
    mentions: {
      report: 'reports it',
      passing: 'mentions it in passing',
      announcement: 'announces it',
    },
    foreign: { zh: 'in Chinese' },
    openLink: (source, host) => `Open link of ${source} at ${host}…`,
  },
  zh: {
    panel: '事件详情',
    copy: '将详情复制为文字',
    copied: '已复制详情。',
    close: '关闭详情',
    background: (kind) => `背景事件 · ${kind}`,
    id: '标识',
    fact: (name, value) => `${name}：${value}`,
    date: '日期',
    asWritten: '数据集中的写法（EDTF）',
    kind: '类型',
    status: '状态',
    partners: () => '伙伴',
    place: '地点',
    level: '级别',
    attendance: '出席情况',
    topics: '主题',
    outcomes: '成果',
    announcedBefore: '此前宣布',
    announced: (what) => `${what}：`,
    participants: '与会人员',
    organisations: '机构',
    parts: {
      'co-chair': '共同主席',
      head: '团长',
      speaker: '发言者',
      signatory: '签署人',
      attendee: '与会者',
      organiser: '主办方',
      'co-organiser': '协办方',
      sponsor: '赞助方',
      host: '承办方',
      party: '参与方',
    },
    withPart: (name, part) => `${name}（${part}）`,
    series: '系列',
    edition: (number) => `第${number}届`,
    placeInSeries: (place, count) =>
      `本数据集收录${formatCount(count)}次，此为第${formatCount(place)}次`,
    previous: (event) => `系列中的上一次：${event}`,
    next: (event) => `系列中的下一次：${event}`,
    sources: () => '来源',
    mentions: { report: '报道', passing: '顺带提及', announcement: '预告' },
    foreign: { en: '英文来源' },
    // The host is on the button: between spaces it is a word of the name too (WCAG 2.2, 2.5.3).
    openLink: (source, host) => `打开 ${host} 的链接（${source}）…`,
  },
});
