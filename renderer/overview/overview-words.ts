import { inLanguages } from '#core/words/language.ts';

/** What the overview says; its bars are told by bin-words.ts. */
export const OVERVIEW_WORDS = inLanguages({
  en: {
    title: 'Overview',
    noDate: 'No event has a date',
    start: 'Start of the window',
    window: 'Window',
    end: 'End of the window',
  },
  zh: {
    title: '总览',
    noDate: '没有注明日期的事件',
    start: '时间窗口起点',
    window: '时间窗口',
    end: '时间窗口终点',
  },
});
