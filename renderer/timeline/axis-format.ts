import dayjs from 'dayjs/esm';
import type { TimelineFormatOption } from 'vis-timeline/esnext';

/** Scales of the time axis, as vis-timeline names them. */
type AxisScale = 'year' | 'month' | 'week' | 'weekday' | 'day' | 'hour' | 'minute';

interface AxisDate {
  valueOf: () => number;
}

/** Labels of the fine row of the axis: years, quarters, months, ISO weeks, days. */
function minorLabel(date: AxisDate, scale: AxisScale, step: number): string {
  const day = dayjs.utc(date.valueOf());
  switch (scale) {
    case 'year':
      return day.format('YYYY');
    case 'month':
      return step === 3 ? `Q${Math.floor(day.month() / 3) + 1}` : day.format('MMM');
    // The axis also starts a step at the first of a month; only a Monday starts a week.
    case 'week':
      return day.isoWeekday() === 1 ? `W${day.isoWeek()}` : '';
    case 'weekday':
      return day.format('ddd D');
    case 'day':
      return day.format('D');
    case 'hour':
    case 'minute':
      return day.format('HH:mm');
  }
}

/** Labels of the coarse row of the axis: what the fine row leaves unsaid. */
function majorLabel(date: AxisDate, scale: AxisScale, step: number): string {
  const day = dayjs.utc(date.valueOf());
  switch (scale) {
    case 'year':
      return '';
    case 'month':
      return day.format('YYYY');
    case 'week':
      return day.format('MMMM YYYY');
    // With its week scale on, vis-timeline starts a coarse step at each Monday; steps of two days miss every second one.
    case 'weekday':
    case 'day':
      if (step > 1) return day.format('MMMM YYYY');
      return `Week ${day.isoWeek()} · ${day.format('MMM YYYY')}`;
    case 'hour':
    case 'minute':
      return day.format('ddd D MMMM YYYY');
  }
}

/** The axis labels for vis-timeline, whose types know only one of the two arguments it passes. */
export const axisFormat = {
  minorLabels: minorLabel,
  majorLabels: majorLabel,
} as unknown as TimelineFormatOption;
