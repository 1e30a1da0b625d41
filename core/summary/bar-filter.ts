import { dateRange, type EventFilter, type FilterChange } from '../query/filter.ts';
import type { YearBar } from './summary.ts';

/** What a bar of a summary stands for, as a part of a filter. */
export type BarPart =
  | ({ part: 'dates' } & Pick<YearBar, 'from' | 'to'>)
  | { part: 'partners' | 'kinds' | 'places'; value: string };

/** Whether a filter keeps what a bar stands for and, of its part, nothing else. */
export function isBarOn(filter: EventFilter, bar: BarPart): boolean {
  switch (bar.part) {
    case 'dates': {
      const [kept, own] = [dateRange(filter), dateRange(bar)];
      if (!kept || !own) return false;
      return kept.startMs >= own.startMs && kept.endMs <= own.endMs;
    }
    default: {
      const kept = filter[bar.part];
      return kept?.length === 1 && kept[0] === bar.value;
    }
  }
}

/**
 * What a press on a bar changes: it keeps only what the bar stands for; where that is so already, everything again. Of years
 * that a filter cuts through, what it keeps stays: the bar's number is what one then sees.
 */
export function pressBar(filter: EventFilter, bar: BarPart): FilterChange {
  const isOn = isBarOn(filter, bar);
  switch (bar.part) {
    case 'dates':
      return isOn ? { from: null, to: null } : withinYears(filter, bar);
    default:
      return { [bar.part]: isOn ? null : [bar.value] };
  }
}

function withinYears(
  filter: EventFilter,
  { from, to }: Pick<YearBar, 'from' | 'to'>,
): FilterChange {
  const [kept, own] = [dateRange(filter), dateRange({ from, to })];
  if (!kept || !own) return { from, to };
  return {
    from: kept.startMs > own.startMs ? filter.from : from,
    to: kept.endMs < own.endMs ? filter.to : to,
  };
}
