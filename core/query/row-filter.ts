import { UNDATED } from '../events/day-range.ts';
import type { EventColumns } from '../events/event-columns.ts';
import type { ValueColumn } from '../events/value-column.ts';
import type { Steps } from '../steps.ts';
import { DAY_MS } from '../time/calendar.ts';
import { dateRange, FACETS, KEEP_ALL, type EventFilter, type FilterPart } from './filter.ts';
import type { SearchIndex } from './search-index.ts';
import { toSought, type Sought } from './sought.ts';

/** The parts of a filter, each with a bit of its own. */
const PARTS: readonly FilterPart[] = [...FACETS, 'dates', 'text'];

/** What decides the part "dates". */
const DATE_FIELDS = ['from', 'to', 'isDateCertain'] as const;

/** The bit that tells that a row fails a part. */
export function failedBit(part: FilterPart): number {
  return 1 << PARTS.indexOf(part);
}

/** Tells of each row of some columns which parts of a filter it fails. */
export class RowFilter {
  readonly #columns: EventColumns;
  readonly #texts: SearchIndex;
  readonly #failed: Uint16Array;
  /** The filter that `#failed` stands for. */
  #filter: EventFilter = KEEP_ALL;

  constructor(columns: EventColumns, texts: SearchIndex) {
    this.#columns = columns;
    this.#texts = texts;
    this.#failed = new Uint16Array(columns.size);
  }

  /**
   * For each row the bits of the parts that it fails; 0 is kept. Only parts that have changed since are looked at.
   * Read the answer at once: it is the same array every time, and the next question changes it.
   */
  failedParts(filter: EventFilter): Uint16Array {
    for (const facet of FACETS) {
      if (isSame(filter[facet], this.#filter[facet])) continue;
      this.#applyFacet(failedBit(facet), this.#columns.attributes[facet], filter[facet]);
    }
    if (DATE_FIELDS.some((field) => filter[field] !== this.#filter[field])) {
      this.#applyDates(failedBit('dates'), filter);
    }
    if (filter.text !== this.#filter.text)
      this.#applyText(failedBit('text'), toSought(filter.text));
    this.#filter = filter;
    return this.#failed;
  }

  /** Does beforehand, step by step, what of a filter takes longest: looking for its words. */
  *prepare({ text }: EventFilter): Steps<void> {
    if (text === this.#filter.text) return;
    for (const part of toSought(text)) yield* this.#texts.findInSteps(part);
  }

  /** Background events are context: facets never hide them. */
  #applyFacet(bit: number, { values, starts, codes }: ValueColumn, kept: string[] | null): void {
    if (kept === null) return this.#pass(bit);
    const list = new Set(kept);
    const isKept = Uint8Array.from(values, (value) => Number(list.has(value)));
    const { background, size } = this.#columns;
    const failed = this.#failed;
    let at = 0;
    for (let row = 0; row < size; row += 1) {
      const end = starts[row + 1] ?? 0;
      let keeps = background[row] ?? 0;
      for (; at < end; at += 1) keeps |= isKept[codes[at] ?? 0] ?? 0;
      failed[row] = ((failed[row] ?? 0) & ~bit) | (bit * (1 - keeps));
    }
  }

  #applyDates(bit: number, filter: EventFilter): void {
    const range = dateRange(filter);
    if (range === null) return this.#pass(bit);
    const [from, to] = [range.startMs / DAY_MS, range.endMs / DAY_MS];
    const { startDay, endDay, lastStartDay, firstEndDay, size } = this.#columns;
    const starts = filter.isDateCertain ? lastStartDay : startDay;
    const ends = filter.isDateCertain ? firstEndDay : endDay;
    const failed = this.#failed;
    for (let row = 0; row < size; row += 1) {
      const start = starts[row] ?? 0;
      const keeps = start !== UNDATED && start < to && (ends[row] ?? 0) > from;
      failed[row] = ((failed[row] ?? 0) & ~bit) | (bit * Number(!keeps));
    }
  }

  #applyText(bit: number, parts: Sought[]): void {
    const [first, ...others] = parts;
    if (first === undefined) return this.#pass(bit);
    this.#applyPart(bit, this.#texts.find(first).rows, false);
    for (const part of others) this.#applyPart(bit, this.#texts.find(part).rows, true);
  }

  /** Fails the rows that a part of a search is not found in, and those that fail already where they are to go on failing. */
  #applyPart(bit: number, found: Uint8Array, keepFailing: boolean): void {
    const failed = this.#failed;
    const mask = keepFailing ? -1 : ~bit;
    for (let row = 0; row < failed.length; row += 1) {
      failed[row] = ((failed[row] ?? 0) & mask) | (bit * (1 - (found[row] ?? 0)));
    }
  }

  /** Lets every row pass a part. */
  #pass(bit: number): void {
    const failed = this.#failed;
    for (let row = 0; row < failed.length; row += 1) failed[row] = (failed[row] ?? 0) & ~bit;
  }
}

function isSame(one: string[] | null, other: string[] | null): boolean {
  if (one === null || other === null) return one === other;
  return one.length === other.length && one.every((value, at) => value === other[at]);
}
