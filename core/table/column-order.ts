import { UNDATED } from '../events/day-range.ts';
import type { EventColumns } from '../events/event-columns.ts';
import type { QueryIndex } from '../query/query-index.ts';
import { gatherKeys, type ColumnKeys } from './column-keys.ts';
import { sortKeys } from './sort-keys.ts';
import type { TableColumn } from './table-columns.ts';

/** All rows of a data set in the order of a column. */
export interface ColumnOrder {
  /** Rising; empty ones last, equal ones in time order. */
  rows: Int32Array;
  /** Of each row the place of its value among all values of the column, which equal ones share. */
  ranks: Int32Array;
  /** The rank of rows that are empty; no row has a higher one. */
  emptyRank: number;
}

/** Orders all rows by a column, step by step. */
export function* orderColumn(
  index: QueryIndex,
  column: TableColumn,
): Generator<undefined, ColumnOrder> {
  if (column === 'date') return orderByDate(index.columns);
  const keyed = yield* gatherKeys(index, column);
  const sorted = yield* sortKeys(keyed.keys, index.dataSet.language);
  return orderByRank(rankRows(keyed, sorted));
}

/** Rows are in time order anyway. */
function orderByDate({ size, startDay, endDay }: EventColumns): ColumnOrder {
  const ranks = new Int32Array(size);
  let rank = 0;
  for (let row = 0; row < size; row += 1) {
    const isSame = startDay[row] === startDay[row - 1] && endDay[row] === endDay[row - 1];
    if (row > 0 && !isSame) rank += 1;
    ranks[row] = rank;
  }
  const isLastEmpty = size > 0 && startDay[size - 1] === UNDATED;
  return {
    rows: Int32Array.from(ranks, (_, row) => row),
    ranks,
    emptyRank: isLastEmpty ? rank : rank + 1,
  };
}

type Ranked = Pick<ColumnOrder, 'ranks' | 'emptyRank'>;

/** Gives each row the rank of its key; equal keys have the same, and the empty one has the last. */
function rankRows({ keys, keyOf }: ColumnKeys, sorted: Int32Array): Ranked {
  const rankOf = new Int32Array(keys.length);
  let rank = -1;
  let before: string | undefined;
  for (const number of sorted) {
    const key = keys[number] ?? '';
    if (key === '') continue;
    if (key !== before) rank += 1;
    before = key;
    rankOf[number] = rank;
  }
  const emptyRank = rank + 1;
  for (const number of sorted) if (keys[number] === '') rankOf[number] = emptyRank;
  return { ranks: keyOf.map((number) => rankOf[number] ?? emptyRank), emptyRank };
}

/** A counting sort: rows of the same rank keep their order. */
function orderByRank({ ranks, emptyRank }: Ranked): ColumnOrder {
  const place = new Int32Array(emptyRank + 2);
  // Plain loops: these run over every row of a data set.
  for (let row = 0; row < ranks.length; row += 1) {
    const next = (ranks[row] ?? 0) + 1;
    place[next] = (place[next] ?? 0) + 1;
  }
  for (let rank = 0; rank <= emptyRank; rank += 1) {
    place[rank + 1] = (place[rank + 1] ?? 0) + (place[rank] ?? 0);
  }
  const rows = new Int32Array(ranks.length);
  for (let row = 0; row < ranks.length; row += 1) {
    const rank = ranks[row] ?? 0;
    const to = place[rank] ?? 0;
    rows[to] = row;
    place[rank] = to + 1;
  }
  return { rows, ranks, emptyRank };
}
