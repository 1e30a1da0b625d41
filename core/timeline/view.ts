import { extentOfSelection } from '../query/extent.ts';
import { KEEP_ALL, type Facet } from '../query/filter.ts';
import type { QueryIndex } from '../query/query-index.ts';
import { selectEvents } from '../query/select-events.ts';
import { DAY_MS, startOfDay, type Interval } from '../time/calendar.ts';
import type { View } from './view-schema.ts';
import { toAllowedWindow } from './window.ts';

export type { View };

/** What the lanes of a timeline stand for. */
export const GROUPINGS = ['partner', 'kind', 'series', 'place', 'none'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** The facet whose values the lanes of a grouping stand for. */
export const FACET_OF: Readonly<Record<Exclude<Grouping, 'none'>, Facet>> = {
  partner: 'partners',
  kind: 'kinds',
  series: 'series',
  place: 'places',
};

/** Share of the extent that Fit leaves free on either side, so that no mark touches an edge. */
const MARGIN = 0.03;

/** Shortest window that Fit chooses: a single day is shown in its month. */
const MIN_FIT_MS = 45 * DAY_MS;

/** The window that shows an extent whole with a little air; ten years around 2015 when nothing is dated. */
export function fitWindow(extent: Interval | null): Interval {
  return extent ? withMargin(extent) : { startMs: startOfDay(2010), endMs: startOfDay(2020) };
}

/**
 * An extent with the margin of Fit, inside the dates that can be shown, rounded outwards to whole years, months or days, whichever suits its length: such a
 * window is said in a few words.
 */
export function withMargin({ startMs, endMs }: Interval): Interval {
  const length = endMs - startMs;
  const missing = Math.max(0, MIN_FIT_MS - length) / 2;
  const wider = {
    startMs: startMs - length * MARGIN - missing,
    endMs: endMs + length * MARGIN + missing,
  };
  return toAllowedWindow(roundOutwards(toAllowedWindow(wider)));
}

function roundOutwards({ startMs, endMs }: Interval): Interval {
  const unit = unitFor(endMs - startMs);
  const end = startOfUnit(endMs, unit);
  return {
    startMs: startOfUnit(startMs, unit),
    endMs: end < endMs ? startOfUnit(endMs, unit, 1) : end,
  };
}

type WindowUnit = 'year' | 'month' | 'day';

function unitFor(lengthMs: number): WindowUnit {
  if (lengthMs > 8 * 366 * DAY_MS) return 'year';
  return lengthMs > 366 * DAY_MS ? 'month' : 'day';
}

/** First instant of the year, month or day that holds an instant, or of one `later`. */
function startOfUnit(ms: number, unit: WindowUnit, later = 0): number {
  const date = new Date(ms);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  switch (unit) {
    case 'year':
      return startOfDay(year + later);
    case 'month':
      return startOfDay(year, month + later);
    case 'day':
      return startOfDay(year, month, day + later);
  }
}

/** The view a data set opens with: everything, by partner. */
export function firstView(index: QueryIndex): View {
  const extent = extentOfSelection(index, selectEvents(index, KEEP_ALL));
  return { window: fitWindow(extent), filter: KEEP_ALL, groupBy: 'partner' };
}
