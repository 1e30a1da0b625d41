import type { Drawing } from '../timeline/drawing.ts';
import { inLanguages, type Language } from '../words/language.ts';
import type { PlacedEvent } from './place-event.ts';

/** A sign of a legend: its meaning, and the drawing that shows it. */
export interface LegendSign {
  label: string;
  sample: Drawing;
  /** The sample goes on beyond its right edge. */
  isCut: boolean;
}

const PLAIN: Drawing = {
  shape: 'bar',
  isOpenStart: false,
  isOpenEnd: false,
  isUncertain: false,
  isApproximate: false,
  status: 'held',
  colour: '#000000',
  mark: 'circle',
};

/** What each sign means. */
const MEANINGS = inLanguages({
  en: {
    day: 'one day',
    days: 'several days',
    band: 'known to the month, year or season only',
    approximate: 'about that time',
    openStart: 'start not known',
    openEnd: 'goes on, or end not known',
    cut: 'continues beyond the period',
    uncertain: 'date uncertain',
    planned: 'planned or postponed',
    cancelled: 'cancelled',
  },
  zh: {
    day: '一天',
    days: '数天',
    band: '只知月份、年份或季节',
    approximate: '大约在此时间',
    openStart: '开始时间不详',
    openEnd: '仍在进行，或结束时间不详',
    cut: '延续到时间段之外',
    uncertain: '日期存疑',
    planned: '计划中或已推迟',
    cancelled: '已取消',
  },
});

/** Every sign that a legend can explain, with the test of who bears it and what its sample differs in. */
const SIGNS: readonly {
  meaning: keyof (typeof MEANINGS)['en'];
  isOn: (event: PlacedEvent) => boolean;
  sample: Partial<Drawing>;
  isCut?: true;
}[] = [
  {
    meaning: 'day',
    isOn: ({ drawing, span }) => drawing.shape === 'mark' && !span.hasPill,
    sample: { shape: 'mark' },
  },
  { meaning: 'days', isOn: ({ drawing }) => drawing.shape === 'bar', sample: {} },
  {
    meaning: 'band',
    isOn: ({ drawing }) => drawing.shape === 'band',
    sample: { shape: 'band' },
  },
  {
    meaning: 'approximate',
    isOn: ({ drawing }) => drawing.isApproximate,
    sample: { shape: 'band', isApproximate: true },
  },
  {
    meaning: 'openStart',
    isOn: ({ drawing }) => drawing.isOpenStart,
    sample: { isOpenStart: true },
  },
  {
    meaning: 'openEnd',
    isOn: ({ drawing }) => drawing.isOpenEnd,
    sample: { isOpenEnd: true },
  },
  {
    meaning: 'cut',
    isOn: ({ span }) => span.isCutLeft || span.isCutRight,
    sample: {},
    isCut: true,
  },
  {
    meaning: 'uncertain',
    isOn: ({ drawing }) => drawing.isUncertain,
    sample: { isUncertain: true },
  },
  {
    meaning: 'planned',
    isOn: ({ drawing }) => drawing.status === 'planned' || drawing.status === 'postponed',
    sample: { shape: 'mark', status: 'planned' },
  },
  {
    meaning: 'cancelled',
    isOn: ({ drawing }) => drawing.status === 'cancelled',
    sample: { shape: 'mark', status: 'cancelled' },
  },
];

/** The signs that occur among some events, in a fixed order. */
export function signsOf(events: readonly PlacedEvent[], language: Language): LegendSign[] {
  return SIGNS.filter(({ isOn }) => events.some(isOn)).map(({ meaning, sample, isCut }) => ({
    label: MEANINGS[language][meaning],
    sample: { ...PLAIN, ...sample },
    isCut: isCut ?? false,
  }));
}
