import { inLanguages } from '#core/words/language.ts';

interface TimelineWords {
  timeline: string;
  earlier: string;
  later: string;
  /** The name of the line of the present day. */
  today: string;
  todayIs: (date: string) => string;
  /** How many of its events the window shows, of those with a date. */
  lane: (label: string, shown: string, dated: string) => string;
  /** What a screen reader is told when no title begins with what is typed; the item itself is told when one does. */
  nothingBegins: (typed: string) => string;
  /** What it is told of an event that has been found. */
  found: (typed: string, name: string) => string;
}

/** What the timeline says beside its axis and its events. */
export const TIMELINE_WORDS = inLanguages<TimelineWords>({
  en: {
    timeline: 'Timeline',
    earlier: 'Earlier',
    later: 'Later',
    today: 'today',
    todayIs: (date) => `Today, ${date}`,
    lane: (label, shown, dated) => `${label}: ${shown} of ${dated} in this window`,
    nothingBegins: (typed) => `No event here begins with “${typed}”.`,
    found: (typed, name) => `${typed}: ${name}`,
  },
  zh: {
    timeline: '时间轴',
    earlier: '更早',
    later: '更晚',
    today: '今天',
    todayIs: (date) => `今天，${date}`,
    lane: (label, shown, dated) => `${label}：共${dated}个，此窗口显示${shown}个`,
    nothingBegins: (typed) => `这里没有以“${typed}”开头的事件。`,
    found: (typed, name) => `${typed}：${name}`,
  },
});
