import { placeOfKey } from '../events/place-key.ts';
import { dateRange, type EventFilter, type FilterChange } from '../query/filter.ts';
import type { YearBar } from './summary.ts';

/** What a bar of a summary stands for, as a part of a filter. */
export type BarPart =
  | ({ part: 'dates' } & Pick<YearBar, 'from' | 'to'>)
  | { part: 'partners' | 'kinds' | 'places'; value: string }
  /** A country, with the keys of all places in it; `NONE` for those whose place names none. */
  | { part: 'country'; value: string; places: readonly string[] }
  /** A place in a country that is chosen, with the keys of all places there. */
  | { part: 'place-in-country'; value: string; places: readonly string[] };

/** Whether a filter keeps what a bar stands for and, of its part, nothing else. */
export function isBarOn(filter: EventFilter, bar: BarPart): boolean {
  switch (bar.part) {
    case 'dates': {
      const [kept, own] = [dateRange(filter), dateRange(bar)];
      if (!kept || !own) return false;
      return kept.startMs >= own.startMs && kept.endMs <= own.endMs;
    }
    case 'country': {
      const kept = filter.places ?? [];
      return kept.length > 0 && kept.every((key) => placeOfKey(key).country === bar.value);
    }
    default: {
      const kept = filter[bar.part === 'place-in-country' ? 'places' : bar.part];
      return kept?.length === 1 && kept[0] === bar.value;
    }
  }
}

/**
 * What a press on a bar changes: it keeps only what the bar stands for; where that is so already, everything again, and of a
 * place in a country all that is in the country. Of years that a filter cuts through, what it keeps stays: the bar's number
 * is what one then sees.
 */
export function pressBar(filter: EventFilter, bar: BarPart): FilterChange {
  const isOn = isBarOn(filter, bar);
  switch (bar.part) {
    case 'dates':
      return isOn ? { from: null, to: null } : withinYears(filter, bar);
    case 'country':
      return { places: isOn ? null : [...bar.places] };
    case 'place-in-country':
      return { places: isOn ? [...bar.places] : [bar.value] };
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
