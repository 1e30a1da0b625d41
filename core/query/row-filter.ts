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

/** Which rows pass a filter, in two: most searches find few, and what else a filter asks seldom changes with them. */
export interface PassedRows {
  /** For each row the bits of the parts that it fails, but for the text; 0 passes. */
  failed: Uint16Array;
  /** For each row 1 where the text is found, else 0; null when none is sought. */
  found: Uint8Array | null;
}

/** Tells of each row of some columns which parts of a filter it fails. */
export class RowFilter {
  readonly #columns: EventColumns;
  readonly #texts: SearchIndex;
  /** What each row fails, the text apart. */
  readonly #failed: Uint16Array;
  /** Where the text is found; null when none is sought. */
  #found: Uint8Array | null = null;
  /** The room for it. */
  #foundRoom: Uint8Array | null = null;
  /** Where the two are put together. */
  #both: Uint16Array | null = null;
  /** Whether it holds what the two say now. */
  #isTogether = false;
  /** The filter that these stand for. */
  #filter: EventFilter = KEEP_ALL;

  constructor(columns: EventColumns, texts: SearchIndex) {
    this.#columns = columns;
    this.#texts = texts;
    this.#failed = new Uint16Array(columns.size);
  }

  /**
   * Which rows pass a filter. Only parts that have changed since are looked at. Read the answer at once, and only read it: the
   * next question changes it.
   */
  passedRows(filter: EventFilter): PassedRows {
    for (const facet of FACETS) {
      if (isSame(filter[facet], this.#filter[facet])) continue;
      this.#applyFacet(failedBit(facet), this.#columns.attributes[facet], filter[facet]);
      this.#isTogether = false;
    }
    if (DATE_FIELDS.some((field) => filter[field] !== this.#filter[field])) {
      this.#applyDates(failedBit('dates'), filter);
      this.#isTogether = false;
    }
    if (filter.text !== this.#filter.text) {
      this.#found = this.#findAll(toSought(filter.text));
      this.#isTogether = false;
    }
    this.#filter = filter;
    return { failed: this.#failed, found: this.#found };
  }

  /** For each row the bits of the parts of a filter that it fails, the text too; 0 is kept. Read it at once, as above. */
  failedParts(filter: EventFilter): Uint16Array {
    const { failed, found } = this.passedRows(filter);
    if (found === null) return failed;
    this.#both ??= new Uint16Array(failed.length);
    if (!this.#isTogether) putTogether(failed, found, this.#both);
    this.#isTogether = true;
    return this.#both;
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

  /** Where all parts of a search are found; null when there is none. */
  #findAll(parts: Sought[]): Uint8Array | null {
    if (parts.length === 0) return null;
    const all = (this.#foundRoom ??= new Uint8Array(this.#columns.size));
    for (const [at, part] of parts.entries()) {
      const { rows } = this.#texts.find(part);
      if (at === 0) all.set(rows);
      else leaveOnly(all, rows);
    }
    return all;
  }

  /** Lets every row pass a part. */
  #pass(bit: number): void {
    const failed = this.#failed;
    for (let row = 0; row < failed.length; row += 1) failed[row] = (failed[row] ?? 0) & ~bit;
  }
}

/** Leaves marked what is marked in both. */
function leaveOnly(marks: Uint8Array, others: Uint8Array): void {
  for (let row = 0; row < marks.length; row += 1)
    marks[row] = (marks[row] ?? 0) & (others[row] ?? 0);
}

function putTogether(failed: Uint16Array, found: Uint8Array, both: Uint16Array): void {
  const bit = failedBit('text');
  for (let row = 0; row < both.length; row += 1) {
    both[row] = (failed[row] ?? 0) | (bit * (1 - (found[row] ?? 0)));
  }
}

function isSame(one: string[] | null, other: string[] | null): boolean {
  if (one === null || other === null) return one === other;
  return one.length === other.length && one.every((value, at) => value === other[at]);
}
