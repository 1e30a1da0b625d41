import { formatCount } from '../format-count.ts';
import type { Grouping } from '../timeline/view.ts';
import { eventCount } from '../words/count-words.ts';
import { inLanguages } from '../words/language.ts';

interface CaptionWords {
  /** What the lanes of a picture are, after its period. */
  groupings: Record<Grouping, string>;
  noFilter: string;
  filter: (parts: readonly string[]) => string;
  /** Of all events: how many are shown, and where the others are. */
  counts: (shown: number, total: number, rest: readonly string[]) => string;
  undated: (count: number) => string;
  outside: (count: number) => string;
  filteredOut: (count: number) => string;
  background: (count: number) => string;
  crowds: string;
  repeated: string;
}

/** The sentences of a caption, without their full stops, and what they are made of. */
export const CAPTION_WORDS = inLanguages<CaptionWords>({
  en: {
    groupings: {
      partner: 'by partner country',
      kind: 'by kind',
      series: 'by series',
      place: 'by place',
      none: 'all in one lane',
    },
    noFilter: 'No filter',
    filter: (parts) => `Filter – ${parts.join('; ')}`,
    counts: (shown, total, rest) => {
      const words = `${formatCount(shown)} of ${eventCount(total, 'en')}`;
      return rest.length === 0 ? words : `${words} (${rest.join(', ')})`;
    },
    undated: (count) => `${formatCount(count)} undated, not drawn`,
    outside: (count) => `${formatCount(count)} outside the period`,
    filteredOut: (count) => `${formatCount(count)} filtered out`,
    background: (count) =>
      `In addition ${formatCount(count)} background ${count === 1 ? 'event' : 'events'}`,
    crowds: 'Where events stand too close together, their number or density is drawn',
    repeated: 'An event that stands in several lanes is counted once',
  },
  zh: {
    groupings: {
      partner: '按伙伴国分列',
      kind: '按类型分列',
      series: '按系列分列',
      place: '按地点分列',
      none: '全部在同一泳道',
    },
    noFilter: '未筛选',
    filter: (parts) => `筛选——${parts.join('；')}`,
    counts: (shown, total, rest) => {
      const words = `共${eventCount(total, 'zh')}，图中${formatCount(shown)}个`;
      return rest.length === 0 ? words : `${words}（${rest.join('；')}）`;
    },
    undated: (count) => `${formatCount(count)}个日期不详，未绘出`,
    outside: (count) => `${formatCount(count)}个在时间段之外`,
    filteredOut: (count) => `${formatCount(count)}个已被筛除`,
    background: (count) => `另有${formatCount(count)}个背景事件`,
    crowds: '事件过于密集之处，以数量或密度表示',
    repeated: '同时位于多条泳道的事件只计一次',
  },
});
