import { countedRows } from '../events/counted-rows.ts';
import { UNDATED } from '../events/day-range.ts';
import type { EventColumns } from '../events/event-columns.ts';
import { NONE, type ValueColumn } from '../events/value-column.ts';
import { keepsAllBut, type EventFilter } from '../query/filter.ts';
import type { QueryIndex } from '../query/query-index.ts';
import { rememberLast } from '../query/remember-last.ts';
import { countUndated, selectEvents, type Selection } from '../query/select-events.ts';
import { DAY_MS, type Interval } from '../time/calendar.ts';
import { compareNames } from '../words/language.ts';
import { nameBackground, nameLane, type LaneName } from './lane-names.ts';
import { toLaneRows, type Days, type LaneRows } from './lane-rows.ts';
import {
  keepFew,
  keepMany,
  laneSize,
  toLaneTable,
  wholeLanes,
  type LaneTable,
} from './lane-table.ts';
import { FACET_OF, type Grouping, type View } from './view.ts';

/** A horizontal band of the timeline. */
export interface Lane extends LaneName {
  /** Events of this lane inside the window. */
  shown: number;
  /** Events of this lane that the filter keeps and that have a date. */
  dated: number;
}

/** A lane with all that the filter keeps of it, in any window. */
export interface KeptLane {
  name: LaneName;
  rows: LaneRows;
}

/** Key of the only lane when events are not grouped. */
const ALL = 'all';

/** A stretch of time in days; parts of a day are kept. */
export function toDays({ startMs, endMs }: Interval): Days {
  return { fromDay: startMs / DAY_MS, toDay: endMs / DAY_MS };
}

/**
 * Sorts what a filter keeps into lanes, background first, then in the order of the grouping. An event with three
 * partners stands in the lanes of all three that the filter keeps.
 */
export function keptLanesOf(
  index: QueryIndex,
  { filter, groupBy }: Pick<View, 'filter' | 'groupBy'>,
): readonly KeptLane[] {
  return sortIntoLanes(index, { filter, groupBy });
}

const sortIntoLanes = rememberLast(
  (index: QueryIndex, { filter, groupBy }: { filter: EventFilter; groupBy: Grouping }) => {
    const { columns } = index;
    const selection = selectEvents(index, filter);
    const sorted = sortedLanesOf(index, groupBy);
    const facet = groupBy === 'none' ? undefined : FACET_OF[groupBy];
    const listed = facet && filter[facet];
    const keys = listed && new Set(listed);
    // A lane whose value is listed holds no row that the list takes away, so that it stays the very one that it was.
    const lanes = keepsAllBut(facet, filter) ? sorted.whole : keepInLanes(index, selection, sorted);
    const kept = sorted.order.flatMap(({ lane, key, name }): KeptLane[] => {
      const rows = lanes[lane];
      return rows && rows.rows.length > 0 && keys?.has(key) !== false ? [{ name, rows }] : [];
    });
    const dated = selection.background.filter((row) => columns.startDay[row] !== UNDATED);
    if (dated.length === 0) return kept;
    return [{ name: nameBackground(index.dataSet), rows: toLaneRows(columns, dated) }, ...kept];
  },
);

/**
 * With so small a share of all rows it is faster to sort them into lanes than to look for them in these (of a word that
 * finds 194,000 of a million events: some 11 ms instead of 16; of one that finds 538,000: 32 instead of 19).
 */
const FEW = 1 / 4;

/** What a filter keeps of each lane. */
function keepInLanes(index: QueryIndex, { kept }: Selection, sorted: SortedLanes): LaneRows[] {
  const { columns } = index;
  if (kept.length >= FEW * columns.size) return keepMany(columns, sorted.table, kept);
  return keepFew(columns, sorted, kept.subarray(0, kept.length - countUndated(index, kept)));
}

interface SortedLanes {
  column: ValueColumn;
  table: LaneTable;
  /** What the lanes have when nothing is filtered out. */
  whole: LaneRows[];
  order: { lane: number; key: string; name: LaneName }[];
}

/** Sorting a large data set into lanes takes a moment, so each grouping is kept while its index is. */
const remembered = new WeakMap<QueryIndex, Map<Grouping, SortedLanes>>();

function sortedLanesOf(index: QueryIndex, groupBy: Grouping): SortedLanes {
  const known = remembered.get(index) ?? new Map<Grouping, SortedLanes>();
  remembered.set(index, known);
  const lanes = known.get(groupBy) ?? sortLanes(index, groupBy);
  known.set(groupBy, lanes);
  return lanes;
}

function sortLanes(index: QueryIndex, groupBy: Grouping): SortedLanes {
  const { columns } = index;
  const column = columnOf(columns, groupBy);
  const table = toLaneTable(columns, column, countedRows(columns));
  return { column, table, whole: wholeLanes(table), order: lanesInOrder(index, groupBy, table) };
}

function columnOf({ attributes, size }: EventColumns, groupBy: Grouping): ValueColumn {
  if (groupBy !== 'none') return attributes[FACET_OF[groupBy]];
  const starts = Int32Array.from({ length: size + 1 }, (_, row) => row);
  return { values: [ALL], starts, codes: new Int32Array(size) };
}

/**
 * The lanes of a grouping, kinds in the order of their vocabulary, others with the most events first, and the rest
 * ("none") last. Counts are those of the whole data set, so that a filter never shuffles lanes.
 */
function lanesInOrder(
  { dataSet }: QueryIndex,
  groupBy: Grouping,
  table: LaneTable,
): SortedLanes['order'] {
  const kinds = [...dataSet.kinds.keys()];
  const sorted = table.keys.map((key, lane) => {
    const rank = groupBy === 'kind' ? kinds.indexOf(key) : -laneSize(table, lane);
    const name = nameLane(dataSet, groupBy, key);
    return { lane, key, name, rank: key === NONE ? Infinity : rank };
  });
  const byName = compareNames(dataSet.language);
  return sorted.toSorted((a, b) => a.rank - b.rank || byName(a.name.label, b.name.label));
}
