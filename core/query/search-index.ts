import type { DataSet } from '../events/data-set.ts';
import { ATTRIBUTES, type EventColumns } from '../events/event-columns.ts';
import type { ValueColumn } from '../events/value-column.ts';
import { attributeWords, dayWords, TERMS, termWords, type Term } from './search-terms.ts';
import type { EventInput } from '../events/schema.ts';
import { addOwnTexts } from './search-text.ts';
import { markTexts, WordBlockBuilder, type WordBlock } from './word-index.ts';

/** All that events say in words, laid out to be searched. */
export interface SearchIndex {
  /**
   * Does a small part of what the first search would have to wait for, as gathering the words of a million events takes
   * four seconds; tells whether nothing of it is left to do.
   */
  prepareSome: () => boolean;
  /** For each row 1 where the event holds a word, else 0. A word is folded and holds no white space. Read-only. */
  rowsWith: (word: string) => Uint8Array;
}

/** What a search looks at; rows are those of `columns` and `terms`. */
export interface SearchedParts {
  dataSet: DataSet;
  columns: EventColumns;
  /** The terms of each row; nothing but a search looks at them, so they are joined when it gets ready. */
  terms: (term: Term) => ValueColumn;
  /** The event at a place of the file. */
  eventAt: (place: number) => EventInput;
  /** The row of each place. */
  rowOfPlace: Int32Array;
}

/** How many words are remembered: those of a search that is being typed. */
const MAX_REMEMBERED = 8;

/** Lays out what is searched. */
export function toSearchIndex(parts: SearchedParts): SearchIndex {
  const { columns, rowOfPlace } = parts;
  // What it is made from is let go of when it is done.
  let making: ReturnType<typeof makeWords> | null = makeWords(parts);
  let made: Words | null = null;
  const advance = (): Words | null => {
    const step = making?.next();
    if (step?.done) [made, making] = [step.value, null];
    return made;
  };
  const words = (): Words => {
    let ready = advance();
    while (!ready) ready = advance();
    return ready;
  };
  const remembered = new Map<string, Uint8Array>();
  return {
    prepareSome: () => advance() !== null,
    rowsWith: (word) => {
      const known = remembered.get(word);
      if (known) return known;
      const rows = findRows({ columns, rowOfPlace }, words(), word);
      if (remembered.size >= MAX_REMEMBERED) remembered.clear();
      remembered.set(word, rows);
      return rows;
    },
  };
}

/** All that is said in words. */
interface Words {
  texts: readonly WordBlock[];
  columns: readonly WordedColumn[];
  /** What each day says that is the whole date of an event. */
  days: ReadonlyMap<number, string>;
}

/** A column with what each of its values says. */
interface WordedColumn {
  column: ValueColumn;
  words: readonly string[];
}

/** How many values are put into words at a time: a few milliseconds. */
const VALUES_A_STEP = 500;

/** How many events have their texts in one block: as many as are gathered in some ten milliseconds. */
const EVENTS_A_BLOCK = 4096;

/** Puts into words what events share, and gathers their own texts, step by step. */
function* makeWords({
  dataSet,
  columns,
  terms,
  eventAt,
}: SearchedParts): Generator<undefined, Words> {
  const worded: WordedColumn[] = ATTRIBUTES.map((attribute) => {
    const column = columns.attributes[attribute];
    const words = column.values.map((value) => attributeWords(attribute, value, dataSet));
    return { column, words };
  });
  for (const term of TERMS) {
    const column = terms(term);
    const words = yield* inSteps(column.values, (value) => termWords(term, value, dataSet));
    worded.push({ column, words });
  }
  const days = singleDays(columns);
  const words = yield* inSteps(days, dayWords);
  const texts: WordBlock[] = [];
  for (let place = 0; place < columns.size; place += EVENTS_A_BLOCK) {
    texts.push(gatherTexts(eventAt, place, Math.min(place + EVENTS_A_BLOCK, columns.size)));
    yield;
  }
  const dayWordsOf = new Map(days.map((day, at) => [day, words[at] ?? '']));
  return { columns: worded, days: dayWordsOf, texts };
}

function gatherTexts(eventAt: SearchedParts['eventAt'], first: number, end: number): WordBlock {
  const builder = new WordBlockBuilder();
  for (let place = first; place < end; place += 1) {
    const event = eventAt(place);
    builder.add((texts) => addOwnTexts(texts, event));
  }
  return builder.build();
}

function* inSteps<T>(
  values: readonly T[],
  toWords: (value: T) => string,
): Generator<undefined, string[]> {
  const words: string[] = [];
  for (const value of values) {
    words.push(toWords(value));
    if (words.length % VALUES_A_STEP === 0) yield;
  }
  return words;
}

/** The rows that hold a word. */
function findRows(
  { columns, rowOfPlace }: Pick<SearchedParts, 'columns' | 'rowOfPlace'>,
  { columns: shared, days, texts }: Words,
  word: string,
): Uint8Array {
  const rows = new Uint8Array(columns.size);
  markDays(rows, columns, days, word);
  for (const { column, words } of shared) {
    const hits = Uint8Array.from(words, (text) => Number(text.includes(word)));
    if (hits.includes(1)) markRows(rows, column, hits);
  }
  markTexts(texts, word, rowOfPlace, rows);
  return rows;
}

/** The days that are all that the date of an event may mean: such a date says what the day says, or more. */
function singleDays({ startDay, endDay }: EventColumns): number[] {
  const days = new Set<number>();
  for (let row = 0; row < startDay.length; row += 1) {
    const day = startDay[row] ?? 0;
    if (endDay[row] === day + 1) days.add(day);
  }
  return [...days];
}

function markDays(
  rows: Uint8Array,
  { startDay, endDay }: EventColumns,
  days: ReadonlyMap<number, string>,
  word: string,
): void {
  const hits = new Set<number>();
  for (const [day, words] of days) if (words.includes(word)) hits.add(day);
  if (hits.size === 0) return;
  for (let row = 0; row < rows.length; row += 1) {
    const day = startDay[row] ?? 0;
    if (endDay[row] === day + 1 && hits.has(day)) rows[row] = 1;
  }
}

/** Marks the rows that have one of the values that are hit. No branches: these cost more than marking in vain. */
function markRows(rows: Uint8Array, { starts, codes }: ValueColumn, hits: Uint8Array): void {
  // One value in every row: a row's code stands at its own number.
  if (codes.length === rows.length) {
    for (let row = 0; row < rows.length; row += 1) {
      rows[row] = (rows[row] ?? 0) | (hits[codes[row] ?? 0] ?? 0);
    }
    return;
  }
  let at = 0;
  for (let row = 0; row < rows.length; row += 1) {
    const end = starts[row + 1] ?? 0;
    let hit = rows[row] ?? 0;
    for (; at < end; at += 1) hit |= hits[codes[at] ?? 0] ?? 0;
    rows[row] = hit;
  }
}
