import type { DataSet } from '../events/data-set.ts';
import { ATTRIBUTES, type Attribute, type EventColumns } from '../events/event-columns.ts';
import type { ValueColumn } from '../events/value-column.ts';
import type { Steps } from '../steps.ts';
import { attributeWords, dayWords, TERMS, termWords, type Term } from './search-terms.ts';
import type { TextBlocks, TextRecords } from './text-blocks.ts';
import { Vocabulary } from './vocabulary.ts';
import type { WordBlock } from './word-index.ts';
import { toWordedColumn, type WordedColumn } from './worded-column.ts';

/** What a search looks at; rows are those of `columns` and `terms`. */
export interface SearchedParts {
  dataSet: DataSet;
  columns: EventColumns;
  /** The terms of each row; nothing but a search looks at them, so they are joined when it gets ready. */
  terms: (term: Term) => ValueColumn;
  records: TextRecords;
  /** The row of each place. */
  rowOfPlace: Int32Array;
}

/** All that is said in words. */
export interface SearchWords {
  texts: readonly WordBlock[];
  columns: readonly WordedColumn[];
  /** What each day says that is the whole date of an event. */
  days: ReadonlyMap<number, string>;
  /** What misspelt words are taken for. */
  vocabulary: Vocabulary;
}

/** How many values are put into words at a time: a few milliseconds at most. */
const VALUES_A_STEP = 100;

/** Puts into words what events share, and gathers their own texts, step by step. */
export function* makeSearchWords(
  { dataSet, columns, terms }: SearchedParts,
  blocks: TextBlocks,
): Steps<SearchWords> {
  const vocabulary = new Vocabulary();
  const worded: WordedColumn[] = [];
  function* add(
    of: Attribute | Term,
    column: ValueColumn,
    wordsOf: (value: string) => string,
  ): Steps<void> {
    const words = yield* inSteps(column.values, wordsOf);
    yield* inSteps(words, (text) => vocabulary.add(text));
    worded.push(yield* toWordedColumn(of, column, words));
  }
  for (const attribute of ATTRIBUTES) {
    yield* add(attribute, columns.attributes[attribute], (value) =>
      attributeWords(attribute, value, dataSet),
    );
  }
  for (const term of TERMS) {
    yield* add(term, terms(term), (value) => termWords(term, value, dataSet));
  }
  const days = singleDays(columns);
  const words = yield* inSteps(days, dayWords);
  const texts = yield* blocks.all((block) =>
    inSteps(block.words.text.split('\n'), (word) => vocabulary.add(word)),
  );
  const dayWordsOf = new Map(days.map((day, at) => [day, words[at] ?? '']));
  return { columns: worded, days: dayWordsOf, texts, vocabulary };
}

function* inSteps<T, R>(values: readonly T[], take: (value: T) => R): Steps<R[]> {
  const taken: R[] = [];
  for (const value of values) {
    taken.push(take(value));
    if (taken.length % VALUES_A_STEP === 0) yield;
  }
  return taken;
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
