import { inLanguages } from '#core/words/language.ts';

/** A step of the tour: what it points at, and on which side of that it is told. */
export interface TourStep {
  id: 'timeline' | 'filters' | 'search' | 'export';
  /** Selector of a part of the window. */
  target: string;
  side: 'bottom' | 'right' | 'middle';
}

/** The steps in their order. */
export const TOUR_STEPS: readonly TourStep[] = [
  { id: 'timeline', target: '.ct-stages', side: 'middle' },
  { id: 'filters', target: '.ct-filter-panel', side: 'right' },
  { id: 'search', target: '.ct-search', side: 'bottom' },
  { id: 'export', target: '[data-tour="export"]', side: 'bottom' },
];

interface TourWords {
  title: string;
  /** "2 of 4". */
  place: (at: number, of: number) => string;
  skip: string;
  back: string;
  next: string;
  done: string;
  steps: Record<TourStep['id'], { title: string; text: string }>;
}

export const TOUR_WORDS = inLanguages<TourWords>({
  en: {
    title: 'Tour',
    place: (at, of) => `${at} of ${of}`,
    skip: 'Skip the tour',
    back: 'Back',
    next: 'Next',
    done: 'Done',
    steps: {
      timeline: {
        title: 'The timeline',
        text: 'Drag it to another time, turn the wheel to zoom. Press an event for its details and its sources; a pill with a number holds several.',
      },
      filters: {
        title: 'Filters',
        text: 'Untick what you do not need, or choose only one. The number beside a box is what it would show; the line at the bottom tells where all events are.',
      },
      search: {
        title: 'Search, and every command',
        text: 'Words, phrases in quotes, small slips: what is found is marked everywhere. Ctrl or Cmd and K finds every command by its name.',
      },
      export: {
        title: 'A finished picture',
        text: 'What you see becomes a picture, a slide or a page, with its caption and sources. Opened again, it brings the view back.',
      },
    },
  },
  zh: {
    title: '导览',
    place: (at, of) => `第${at}步，共${of}步`,
    skip: '跳过导览',
    back: '上一步',
    next: '下一步',
    done: '完成',
    steps: {
      timeline: {
        title: '时间轴',
        text: '拖动可移到其他时间，滚动滚轮可缩放。点击事件可查看详情和来源；带数字的圆角块代表多个事件。',
      },
      filters: {
        title: '筛选',
        text: '取消勾选不需要的项，或只选其中一项。方框旁的数字是勾选后会显示的事件数；底部一行说明所有事件各在何处。',
      },
      search: {
        title: '查找与全部命令',
        text: '可输入词语、引号中的短语，小的拼写错误也能识别，找到的内容会处处标出。按Ctrl（或Cmd）和K可按名称查找任何命令。',
      },
      export: {
        title: '完成的图片',
        text: '所见内容可导出为图片、幻灯片或页面，并附图注和来源。重新打开图片即可恢复当时的视图。',
      },
    },
  },
});
