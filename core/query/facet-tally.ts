import type { EventColumns } from '../events/event-columns.ts';
import type { ValueColumn } from '../events/value-column.ts';
import { gatherRows } from '../events/gather-rows.ts';
import { FACETS, type Facet } from './filter.ts';
import { failedBit } from './row-filter.ts';

/** With a larger share of changed rows it is faster to count anew. */
const MANY = 0.15;

/** What fails one of these counts nowhere. */
const NO_FACETS = failedBit('dates') | failedBit('text');

/**
 * How many events have each value of each facet and fail no other part of a filter; background events stand apart and are
 * not counted. It goes on from the filter before: a value that is ticked concerns few events among a million.
 */
export class FacetTally {
  readonly #columns: EventColumns;
  /** The parts that each row failed when it was counted; at first none. */
  readonly #failed: Uint16Array;
  /** By the codes of the facets' columns. */
  readonly #counts: Record<Facet, Int32Array>;
  /** What is counted when nothing is filtered out. */
  readonly #totals: Record<Facet, Int32Array>;

  constructor(columns: EventColumns) {
    this.#columns = columns;
    this.#failed = new Uint16Array(columns.size);
    this.#counts = ofEachFacet((facet) => new Int32Array(columns.attributes[facet].values.length));
    this.#countAnew();
    this.#totals = ofEachFacet((facet) => this.#counts[facet].slice());
  }

  /** Counts what fails these parts of a filter, row by row. */
  update(failed: Uint16Array): void {
    const most = MANY * failed.length;
    const changed = this.#changedRows(failed, most);
    if (changed.length <= most) {
      for (const facet of FACETS) this.#countOn(facet, changed, failed);
      this.#failed.set(failed);
    } else {
      this.#failed.set(failed);
      this.#countAnew();
    }
  }

  /** The count of each value that an event has. */
  countsOf(facet: Facet): Map<string, number> {
    const counts = this.#counts[facet];
    const totals = this.#totals[facet];
    return new Map(
      this.#columns.attributes[facet].values.flatMap((value, code) =>
        (totals[code] ?? 0) > 0 ? [[value, counts[code] ?? 0] as const] : [],
      ),
    );
  }

  #countAnew(): void {
    const { background, attributes } = this.#columns;
    const failed = this.#failed;
    const rows = gatherRows(this, failed.length, (room) => {
      let count = 0;
      for (let row = 0; row < failed.length; row += 1) {
        room[count] = row;
        count += Number((((failed[row] ?? 0) & NO_FACETS) | (background[row] ?? 0)) === 0);
      }
      return count;
    });
    for (const facet of FACETS) {
      const column = attributes[facet];
      const { codes } = column;
      // Then each row has one, whose code stands at the place of the row.
      const isSingle = codes.length === failed.length;
      const others = ~failedBit(facet);
      const counts = this.#counts[facet].fill(0);
      for (const row of rows) {
        if (((failed[row] ?? 0) & others) !== 0) continue;
        if (isSingle) counts[codes[row] ?? 0] = (counts[codes[row] ?? 0] ?? 0) + 1;
        else addCodes(counts, column, row, 1);
      }
    }
  }

  #countOn(facet: Facet, rows: Int32Array, failed: Uint16Array): void {
    const { background, attributes } = this.#columns;
    const before = this.#failed;
    const others = ~failedBit(facet);
    const counts = this.#counts[facet];
    for (const row of rows) {
      const did = ((before[row] ?? 0) & others) === 0;
      const does = ((failed[row] ?? 0) & others) === 0;
      if (did !== does && background[row] === 0) {
        addCodes(counts, attributes[facet], row, does ? 1 : -1);
      }
    }
  }

  /** The first rows, at least so many, that fail other parts than before; two are compared at a time. */
  #changedRows(now: Uint16Array, enough: number): Int32Array {
    const before = this.#failed;
    const pairs = before.length >>> 1;
    const beforePairs = new Uint32Array(before.buffer, before.byteOffset, pairs);
    const nowPairs = new Uint32Array(now.buffer, now.byteOffset, pairs);
    return gatherRows(this, before.length, (room) => {
      let count = 0;
      const compare = (from: number, end: number): void => {
        for (let row = from; row < end; row += 1) {
          if (before[row] !== now[row]) room[count++] = row;
        }
      };
      for (let pair = 0; pair < pairs; pair += 1) {
        if (beforePairs[pair] === nowPairs[pair]) continue;
        compare(2 * pair, 2 * pair + 2);
        if (count > enough) return count;
      }
      compare(2 * pairs, before.length);
      return count;
    });
  }
}

function addCodes(
  counts: Int32Array,
  { starts, codes }: ValueColumn,
  row: number,
  step: number,
): void {
  const end = starts[row + 1] ?? 0;
  for (let at = starts[row] ?? 0; at < end; at += 1) {
    const code = codes[at] ?? 0;
    counts[code] = (counts[code] ?? 0) + step;
  }
}

function ofEachFacet<T>(make: (facet: Facet) => T): Record<Facet, T> {
  return Object.fromEntries(FACETS.map((facet) => [facet, make(facet)])) as Record<Facet, T>;
}
