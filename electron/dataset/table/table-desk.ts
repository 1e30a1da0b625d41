import { setImmediate } from 'node:timers/promises';
import { formatTsvLine } from '#core/formats/format-tsv.ts';
import type { Change } from '#core/query/changes.ts';
import type { QueryIndex } from '#core/query/query-index.ts';
import { TABLE_COLUMN_LABELS, type TableColumn } from '#core/table/table-columns.ts';
import { TableOrders } from '#core/table/table-orders.ts';
import {
  MOST_COPIED_ROWS,
  type RowRange,
  type TableOrder,
  type TablePageRequest,
  type TablePlaceRequest,
  type TableTextRequest,
} from '#core/table/table-requests.ts';
import { cellText, tableRowAt, type TablePage, type TableText } from '#core/table/table-row.ts';
import { inTurns } from '../in-turns.ts';

/** Other questions wait no longer than this for the order of a column that is being worked out: half a frame. */
const SLICE_MS = 8;

/**
 * Answers for the table of one data set. A column's order may take seconds to work out; other questions are answered
 * meanwhile, and work on a column that nobody waits for any more is dropped: its answers are null.
 */
export class TableDesk {
  readonly #index: QueryIndex;
  readonly #changeOf: (eventId: string) => Change | null;
  readonly #orders: TableOrders;
  readonly #mostCopied: number;
  #wanted: TableColumn = 'date';

  /** `changeOf` tells what has become of an event since the last look. */
  constructor(
    index: QueryIndex,
    changeOf: (eventId: string) => Change | null,
    mostCopied = MOST_COPIED_ROWS,
  ) {
    this.#mostCopied = mostCopied;
    this.#index = index;
    this.#changeOf = changeOf;
    this.#orders = new TableOrders(index);
  }

  /** Some rows of the table. */
  async page({ order, from, count }: TablePageRequest): Promise<TablePage | null> {
    if (!(await this.#prepare(order))) return null;
    const rows = this.#orders.rowsOf(order);
    const shown = Array.from(rows.subarray(from, from + count), (row) => {
      const cells = tableRowAt(this.#index, row);
      return { ...cells, change: this.#changeOf(cells.eventId) };
    });
    return { total: rows.length, from, rows: shown };
  }

  /** Where an event stands, counted from 0; null also when the filter does not keep it. */
  async place({ order, eventId }: TablePlaceRequest): Promise<number | null> {
    const row = this.#index.events.rowOf(eventId);
    if (row === null || !(await this.#prepare(order))) return null;
    const place = this.#orders.rowsOf(order).indexOf(row);
    return place < 0 ? null : place;
  }

  /** Rows as tab-separated values, after a line with the heads of the columns; no more of them than can be copied. */
  async text({ order, columns, ranges }: TableTextRequest): Promise<TableText | null> {
    if (!(await this.#prepare(order))) return null;
    const { language } = this.#index.dataSet;
    const total = this.#orders.rowsOf(order).length;
    const places = placesIn(ranges, total);
    let text = formatTsvLine(columns.map((column) => TABLE_COLUMN_LABELS[language][column]));
    let sinceMs = performance.now();
    for (const place of places.slice(0, this.#mostCopied)) {
      const cells = tableRowAt(this.#index, this.#orders.rowsOf(order)[place] ?? 0);
      text += formatTsvLine(columns.map((column) => cellText(cells, column, language)));
      if (performance.now() - sinceMs < SLICE_MS) continue;
      await setImmediate();
      sinceMs = performance.now();
    }
    return { text, copied: Math.min(places.length, this.#mostCopied), asked: places.length };
  }

  /** Resolves when the words that are sought and the order of a column are there, or false when that of another is wanted before. */
  async #prepare({ filter, sort: { column } }: TableOrder): Promise<boolean> {
    this.#wanted = column;
    const isWanted = () => this.#wanted === column;
    const sought = await inTurns(this.#index.rowFilter.prepare(filter), isWanted);
    if (sought === null) return false;
    while (!this.#prepareFor(column, SLICE_MS)) {
      await setImmediate();
      if (!isWanted()) return false;
    }
    return true;
  }

  #prepareFor(column: TableColumn, ms: number): boolean {
    const untilMs = performance.now() + ms;
    while (performance.now() < untilMs) if (this.#orders.prepareSome(column)) return true;
    return false;
  }
}

function placesIn(ranges: readonly RowRange[], total: number): Int32Array {
  const inside = ranges.map(({ from, to }) => ({ from, to: Math.min(to, total) }));
  const count = inside.reduce((sum, { from, to }) => sum + Math.max(0, to - from), 0);
  const places = new Int32Array(count);
  let end = 0;
  for (const { from, to } of inside)
    for (let place = from; place < to; place += 1) places[end++] = place;
  return places;
}
