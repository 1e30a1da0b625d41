import { countedRows } from '../events/counted-rows.ts';
import { extentOf } from '../query/extent.ts';
import type { QueryIndex } from '../query/query-index.ts';
import { rememberLast } from '../query/remember-last.ts';
import { countUndated, selectEvents } from '../query/select-events.ts';
import { DAY_MS, type Interval } from '../time/calendar.ts';
import { countInBins, toBinSpans } from './bin-counts.ts';
import { cellStarts, levelForDays } from './cells.ts';
import type { OverviewRequest } from './overview-request.ts';
import { fitWindow } from './view.ts';

/** How many events a data set has over all its time. Background events are not counted. */
export interface Overview {
  /** What Fit shows when nothing is filtered out: no filter changes it. */
  extent: Interval;
  /** First days of the bins, which together are the extent, and the day after the last; they count from 1970-01-01. */
  edges: Int32Array;
  /**
   * Dated events in each bin, and those of them that the filter keeps. An event counts once: one that may lie in several
   * bins is shared out evenly among them, so bins hold fractions.
   */
  all: Float32Array;
  kept: Float32Array;
  /** How many dated events there are; the bins of `all` sum to it, those of `kept` to `keptTotal`. */
  total: number;
  keptTotal: number;
}

/** Least width of a bin; the next coarser cells of the calendar are two or three times as wide. */
const BIN_PX = 2.5;

/** Counts the events of a data set over all its time. */
export function toOverview(index: QueryIndex, { filter, widthPx }: OverviewRequest): Overview {
  const { extent, rows } = datesOf(index);
  const { edges, spans, all } = binsOf(index, levelFor(extent, widthPx));
  const { kept } = selectEvents(index, filter);
  const dated = kept.subarray(0, kept.length - countUndated(index, kept));
  return {
    extent,
    edges,
    all,
    kept: countInBins(spans, dated),
    total: rows.length,
    keptTotal: dated.length,
  };
}

/** The dated rows of a data set, and the time that they span. */
interface Dates {
  rows: Int32Array;
  extent: Interval;
}

const known = new WeakMap<QueryIndex, Dates>();

/** What depends on the data set alone is worked out once. */
function datesOf(index: QueryIndex): Dates {
  const dates = known.get(index) ?? toDates(index);
  known.set(index, dates);
  return dates;
}

function toDates({ columns }: QueryIndex): Dates {
  const rows = countedRows(columns);
  return { rows, extent: fitWindow(extentOf(columns, rows)) };
}

/** What another filter does not change. */
const binsOf = rememberLast((index: QueryIndex, level: number) => {
  const { extent, rows } = datesOf(index);
  const edges = toEdges(extent, level);
  const spans = toBinSpans(index.columns, edges);
  return { edges, spans, all: countInBins(spans, rows) };
});

/** The finest cells of the calendar that have room for a bin. */
function levelFor({ startMs, endMs }: Interval, widthPx: number): number {
  return levelForDays((BIN_PX * (endMs - startMs)) / DAY_MS / widthPx);
}

/** Cells of the calendar that fill an extent; the first and the last may be cut off by it. */
function toEdges({ startMs, endMs }: Interval, level: number): Int32Array {
  const [from, to] = [Math.floor(startMs / DAY_MS), Math.ceil(endMs / DAY_MS)];
  const edges = Int32Array.from(cellStarts(level, from, to));
  edges[0] = from;
  edges[edges.length - 1] = to;
  return edges;
}
