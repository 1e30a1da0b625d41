import type { Dayjs } from 'dayjs/esm';
import { DATE_FORMS } from '#core/time/date-forms.ts';
import { formatYear } from '#core/time/format-year.ts';
import { inLanguages } from '#core/words/language.ts';

interface AxisWords {
  /** The fine row. */
  month: (day: Dayjs) => string;
  quarter: (day: Dayjs) => string;
  week: (number: number) => string;
  weekday: (day: Dayjs) => string;
  /** The coarse row. */
  year: (day: Dayjs) => string;
  monthOfYear: (day: Dayjs) => string;
  weekOfMonth: (week: number, day: Dayjs) => string;
  dayOfMonth: (day: Dayjs) => string;
  /** Least room for a step, in digits: enough for its label, but for the weekday, which comes with twice the room. */
  leastDigits: number;
}

/** Days of the week from Sunday, as dayjs counts them. */
const CHINESE_DAYS = ['日', '一', '二', '三', '四', '五', '六'];

const yearOf = (day: Dayjs): string => formatYear(day.valueOf());
const chineseDay = (day: Dayjs): string => `周${CHINESE_DAYS[day.day()]}`;

/** Labels of the time axis. */
export const AXIS_WORDS = inLanguages<AxisWords>({
  en: {
    month: (day) => day.format('MMM'),
    quarter: (day) => DATE_FORMS.en.plainQuarter(day.valueOf()),
    week: (number) => `W${number}`,
    weekday: (day) => day.format('ddd D'),
    year: yearOf,
    monthOfYear: (day) => `${day.format('MMMM')} ${yearOf(day)}`,
    weekOfMonth: (week, day) => `Week ${week} · ${day.format('MMM')} ${yearOf(day)}`,
    dayOfMonth: (day) => `${day.format('ddd D MMMM')} ${yearOf(day)}`,
    leastDigits: 5,
  },
  zh: {
    month: (day) => day.format('M月'),
    quarter: (day) => DATE_FORMS.zh.plainQuarter(day.valueOf()),
    week: (number) => `第${number}周`,
    weekday: (day) => `${chineseDay(day)} ${day.format('D')}`,
    year: (day) => `${yearOf(day)}年`,
    monthOfYear: (day) => `${yearOf(day)}年${day.format('M月')}`,
    weekOfMonth: (week, day) => `第${week}周 · ${yearOf(day)}年${day.format('M月')}`,
    dayOfMonth: (day) => `${yearOf(day)}年${day.format('M月D日')} ${chineseDay(day)}`,
    leastDigits: 6.5,
  },
});
