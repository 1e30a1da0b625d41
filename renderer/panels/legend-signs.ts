import type { InLanguages } from '#core/words/language.ts';

/** A sign of the timeline: the classes that draw it (items.css), and what it means. */
interface LegendSign {
  classes: string;
  meaning: InLanguages<string>;
}

/** The signs of the timeline, in the order of the legend. */
export const LEGEND_SIGNS: LegendSign[] = [
  sign('is-mark', { en: 'One day', zh: '一天' }),
  sign('is-bar', { en: 'Several days', zh: '数天' }),
  sign('is-band', {
    en: 'Within a month, a season, a year or longer',
    zh: '在某月、某季、某年或更长时间内',
  }),
  sign('is-band is-approximate', { en: 'About that time', zh: '大约在此时间' }),
  sign('is-band open-start', { en: 'Start open or not known', zh: '开始时间不限或不详' }),
  sign('is-band open-end', { en: 'Goes on, or end not known', zh: '仍在进行，或结束时间不详' }),
  sign('is-band is-uncertain', { en: 'Date uncertain', zh: '日期存疑' }),
  sign('is-band is-planned is-hollow', { en: 'Planned or postponed', zh: '计划中或已推迟' }),
  sign('is-mark is-cancelled is-hollow', { en: 'Cancelled', zh: '已取消' }),
];

function sign(classes: string, meaning: InLanguages<string>): LegendSign {
  return { classes, meaning };
}
