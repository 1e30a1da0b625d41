import dayjs from 'dayjs/esm';
import english from 'dayjs/esm/locale/en';
import advancedFormat from 'dayjs/esm/plugin/advancedFormat';
import badMutable from 'dayjs/esm/plugin/badMutable';
import dayOfYear from 'dayjs/esm/plugin/dayOfYear';
import isoWeek from 'dayjs/esm/plugin/isoWeek';
import localeData from 'dayjs/esm/plugin/localeData';
import pluralGetSet from 'dayjs/esm/plugin/pluralGetSet';
import utc from 'dayjs/esm/plugin/utc';
import weekday from 'dayjs/esm/plugin/weekday';
import weekOfYear from 'dayjs/esm/plugin/weekOfYear';

// Stands in for `moment` in the bundle. The time axis of vis-timeline changes dates in place: without badMutable its
// week scale is wrong.
const plugins = [
  utc,
  badMutable,
  isoWeek,
  weekOfYear,
  weekday,
  dayOfYear,
  advancedFormat,
  pluralGetSet,
  localeData,
];
for (const plugin of plugins) dayjs.extend(plugin);

// Weeks start on Monday, as in ISO 8601; the axis asks the language for it.
dayjs.locale({ ...english, weekStart: 1 });

const { locale } = dayjs;

/** The part of moment that vis-timeline uses: a date maker that can tell its own dates and choose a language. */
const moment = Object.assign((...input: Parameters<typeof dayjs>) => dayjs(...input), dayjs, {
  isMoment: dayjs.isDayjs,
  // moment takes a list of languages by preference; dayjs would take the list for a language object.
  locale: (name: unknown) => locale(typeof name === 'string' ? name : undefined),
});

export default moment;
