import { UNDATED, type EventColumns } from '../events/event-columns.ts';
import type { ValueColumn } from '../events/value-column.ts';
import { DAY_MS, type Interval } from '../time/calendar.ts';
import { dateRange, FACETS, KEEP_ALL, type EventFilter, type FilterPart } from './filter.ts';
import { toWords } from './search-text.ts';
import type { SearchIndex } from './search-index.ts';

/** The parts of a filter, each with a bit of its own. */
const PARTS: readonly FilterPart[] = [...FACETS, 'dates', 'text'];

/** The bit that tells that a row fails a part. */
export function failedBit(part: FilterPart): number {
  return 1 << PARTS.indexOf(part);
}

/** Tells of each row of some columns which parts of a filter it fails. */
export class RowFilter {
  readonly #columns: EventColumns;
  readonly #texts: SearchIndex;
  readonly #failed: Uint8Array;
  /** The filter that `#failed` stands for. */
  #filter: EventFilter = KEEP_ALL;

  constructor(columns: EventColumns, texts: SearchIndex) {
    this.#columns = columns;
    this.#texts = texts;
    this.#failed = new Uint8Array(columns.size);
  }

  /** For each row the bits of the parts that it fails; 0 is kept. Only parts that have changed since are looked at. */
  failedParts(filter: EventFilter): Uint8Array {
    for (const facet of FACETS) {
      if (isSame(filter[facet], this.#filter[facet])) continue;
      this.#applyFacet(failedBit(facet), this.#columns.attributes[facet], filter[facet]);
    }
    if (filter.from !== this.#filter.from || filter.to !== this.#filter.to) {
      this.#applyDates(failedBit('dates'), dateRange(filter));
    }
    if (filter.text !== this.#filter.text) this.#applyText(failedBit('text'), toWords(filter.text));
    this.#filter = filter;
    return this.#failed.slice();
  }

  /** Background events are context: facets never hide them. */
  #applyFacet(bit: number, { values, starts, codes }: ValueColumn, kept: string[] | null): void {
    const isKept = Uint8Array.from(values, (value) => Number(kept?.includes(value) ?? true));
    const { background, size } = this.#columns;
    const failed = this.#failed;
    for (let row = 0; row < size; row += 1) {
      let keeps = background[row] === 1;
      const end = starts[row + 1] ?? 0;
      for (let at = starts[row] ?? 0; at < end && !keeps; at += 1) {
        keeps = isKept[codes[at] ?? 0] === 1;
      }
      failed[row] = keeps ? (failed[row] ?? 0) & ~bit : (failed[row] ?? 0) | bit;
    }
  }

  #applyDates(bit: number, range: Interval | null): void {
    const [from, to] = [(range?.startMs ?? 0) / DAY_MS, (range?.endMs ?? 0) / DAY_MS];
    const { startDay, endDay } = this.#columns;
    this.#apply(bit, (row) => {
      const [start, end] = [startDay[row] ?? 0, endDay[row] ?? 0];
      return range === null || (start !== UNDATED && start < to && end > from);
    });
  }

  #applyText(bit: number, words: string[]): void {
    const marks = words.map((word) => this.#texts.rowsWith(word));
    this.#apply(bit, (row) => marks.every((rows) => rows[row] === 1));
  }

  #apply(bit: number, keeps: (row: number) => boolean): void {
    const failed = this.#failed;
    for (let row = 0; row < failed.length; row += 1) {
      failed[row] = keeps(row) ? (failed[row] ?? 0) & ~bit : (failed[row] ?? 0) | bit;
    }
  }
}

function isSame(one: string[] | null, other: string[] | null): boolean {
  if (one === null || other === null) return one === other;
  return one.length === other.length && one.every((value, at) => value === other[at]);
}
