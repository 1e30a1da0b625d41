import type { ChangeAt } from '../query/changes.ts';
import { extentOfSelection } from '../query/extent.ts';
import type { QueryIndex } from '../query/query-index.ts';
import { countView, selectEvents, type ViewCounts } from '../query/select-events.ts';
import type { Steps } from '../steps.ts';
import { DAY_MS, type Interval } from '../time/calendar.ts';
import { countWithin } from './lane-rows.ts';
import { keptLanesOf, toDays, type Lane } from './lanes.ts';
import { detailOf, type DetailedLane } from './slice-detail.ts';
import { toItems } from './slice-items.ts';
import type { TimelineItem } from './timeline-item.ts';
import type { ViewRequest } from './view-request.ts';

/** What a timeline shows of a view: at most `MAX_ITEMS` items, inside the window and a stretch on either side of it. */
export interface Slice {
  /** Stands for all that decides the items: slices of the same key hold the same ones. */
  key: string;
  lanes: Lane[];
  /** In the order of the lanes, and in time order inside a lane; null when they are those of the key that is known. */
  items: TimelineItem[] | null;
  counts: ViewCounts;
  /** The time that the items cover, wider than the window. */
  reach: Interval;
  /** First to last date of all that the filter keeps; null when nothing kept is dated. */
  extent: Interval | null;
}

/** Ends the keys of slices that tell what has changed: their items are others than those of the same slice without it. */
const MARKED = ' marked';

/**
 * Answers as `toSlice` does, step by step. The data set may be asked anything else between two steps; what of an
 * answer is done when it is let go is remembered for the next one.
 */
export function* toSliceInSteps(
  index: QueryIndex,
  request: ViewRequest,
  changeAt: ChangeAt | null,
): Steps<Slice> {
  const { view } = request;
  yield* index.rowFilter.prepare(view.filter);
  yield;
  selectEvents(index, view.filter);
  yield;
  keptLanesOf(index, view);
  yield;
  detailOf(index, request);
  yield;
  return toSlice(index, request, changeAt);
}

/** Answers what a window shows of a data set; with `changeAt` its items tell what has become of their events. */
export function toSlice(
  index: QueryIndex,
  request: ViewRequest,
  changeAt: ChangeAt | null = null,
): Slice {
  const { view, knownKey } = request;
  const selection = selectEvents(index, view.filter);
  const detail = detailOf(index, request);
  const { reach } = detail;
  const toldKey = `${detail.key} ${index.dataSet.language}`;
  const key = changeAt ? toldKey + MARKED : toldKey;
  return {
    key,
    lanes: detail.lanes.map((lane) => toLane(index, lane, view.window)),
    items: key === knownKey ? null : toItems(index, view.groupBy, detail, changeAt),
    counts: countView(index, selection, view.window),
    reach: { startMs: reach.fromDay * DAY_MS, endMs: reach.toDay * DAY_MS },
    extent: extentOfSelection(index, selection),
  };
}

function toLane({ columns }: QueryIndex, { name, rows }: DetailedLane, window: Interval): Lane {
  return { ...name, shown: countWithin(rows, columns, toDays(window)), dated: rows.rows.length };
}
