import { gatherRows } from '../events/gather-rows.ts';
import type { EventFilter } from '../query/filter.ts';
import type { QueryIndex } from '../query/query-index.ts';
import { orderColumn, type ColumnOrder } from './column-order.ts';
import type { TableColumn } from './table-columns.ts';
import type { TableOrder } from './table-requests.ts';

/** The orders of one data set by its columns, each worked out when it is first asked for and then kept. */
export class TableOrders {
  readonly #index: QueryIndex;
  readonly #ready = new Map<TableColumn, ColumnOrder>();
  #making: { column: TableColumn; steps: ReturnType<typeof orderColumn> } | null = null;
  #last: { key: string; rows: Int32Array } | null = null;

  constructor(index: QueryIndex) {
    this.#index = index;
  }

  /**
   * Does a few milliseconds of what ordering by a column takes; tells whether nothing of it is left to do. Work on another
   * column that was begun before is dropped.
   */
  prepareSome(column: TableColumn): boolean {
    if (this.#ready.has(column)) return true;
    if (this.#making?.column !== column)
      this.#making = { column, steps: orderColumn(this.#index, column) };
    const step = this.#making.steps.next();
    if (!step.done) return false;
    this.#ready.set(column, step.value);
    this.#making = null;
    return true;
  }

  /**
   * The rows that a filter keeps, background events too, in an order whose column is prepared. Read the answer at once,
   * and only read it: the next question about another order overwrites it.
   */
  rowsOf({ filter, sort }: TableOrder): Int32Array {
    const key = JSON.stringify({ filter, sort });
    if (this.#last?.key === key) return this.#last.rows;
    const order = this.#ready.get(sort.column);
    if (!order) throw new Error(`The order by ${sort.column} is not prepared`);
    const kept = this.#keep(order, filter);
    const rows = sort.isDescending ? this.#reverse(order, kept) : kept;
    this.#last = { key, rows };
    return rows;
  }

  #keep({ rows }: ColumnOrder, filter: EventFilter): Int32Array {
    const failed = this.#index.rowFilter.failedParts(filter);
    return gatherRows(this, rows.length, (kept) => {
      let count = 0;
      for (let at = 0; at < rows.length; at += 1) {
        const row = rows[at] ?? 0;
        // Written in any case and overwritten when it fails: a branch here costs more.
        kept[count] = row;
        count += Number(failed[row] === 0);
      }
      return count;
    });
  }

  /** Turns the ranks around, but not the rows of one rank among themselves; empty ones stay last. */
  #reverse({ ranks, emptyRank }: ColumnOrder, rising: Int32Array): Int32Array {
    return gatherRows(this, rising.length, (falling) => {
      const rankAt = (at: number) => ranks[rising[at] ?? 0];
      let end = rising.length;
      let first = end;
      while (first > 0 && rankAt(first - 1) === emptyRank) first -= 1;
      falling.set(rising.subarray(first, end), first);
      let to = 0;
      for (end = first; end > 0; end = first) {
        const rank = rankAt(end - 1);
        while (first > 0 && rankAt(first - 1) === rank) first -= 1;
        falling.set(rising.subarray(first, end), to);
        to += end - first;
      }
      return rising.length;
    });
  }
}
