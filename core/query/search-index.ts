import type { DataSet } from '../events/data-set.ts';
import type { EventColumns } from '../events/event-columns.ts';
import { runAll, type Steps } from '../steps.ts';
import { FoundLately, type Found } from './found-lately.ts';
import { markPhrase, markTexts } from './mark-texts.ts';
import { withGivenNames } from './search-names.ts';
import { makeSearchWords, type SearchedParts, type SearchWords } from './search-words.ts';
import type { Sought } from './sought.ts';
import { TextBlocks } from './text-blocks.ts';
import { markRows } from './worded-column.ts';

/** All that events say in words, laid out to be searched. */
export interface SearchIndex {
  /**
   * Does a small part of what the first search would have to wait for, as gathering the words of a million events takes
   * many seconds; tells whether nothing of it is left to do.
   */
  prepareSome: () => boolean;
  /** The texts among it, for whoever helps to gather their words. */
  texts: Pick<TextBlocks, 'take' | 'give' | 'share'>;
  /** Whether a search waits for it. */
  isAwaited: () => boolean;
  /** Which events hold a part of a search. Read it at once, and only read it: see `FoundLately`. */
  find: (sought: Sought) => Found;
  /** The same in small steps, for whoever has to look up meanwhile; what was found is remembered for `find`. */
  findInSteps: (sought: Sought) => Steps<Found>;
  /** The same, where countries are found by the names that the data set gives them as well; those of before are let go. */
  withNames: (dataSet: DataSet) => SearchIndex;
}

/** Lays out what is searched. */
export function toSearchIndex(parts: SearchedParts): SearchIndex {
  const { columns, rowOfPlace, records } = parts;
  const texts = new TextBlocks(records, columns.size);
  // What it is made from is let go of when it is done.
  let making: ReturnType<typeof makeSearchWords> | null = makeSearchWords(parts, texts);
  let made: SearchWords | null = null;
  const advance = (): SearchWords | null => {
    const step = making?.next();
    if (step?.done) [made, making] = [step.value, null];
    return made;
  };
  const words = (): SearchWords => {
    let ready = advance();
    while (!ready) ready = advance();
    return ready;
  };
  const later = { prepareSome: () => advance() !== null, texts, words, waiting: 0 };
  return searchIn({ columns, rowOfPlace }, later, null);
}

/** Words that take a while to get ready. */
interface LaterWords extends Pick<SearchIndex, 'prepareSome' | 'texts'> {
  /** How many searches wait for them. */
  waiting: number;
  /** Does what is left to do. */
  words: () => SearchWords;
}

/** Searches words and, where a data set is given, the names that it gives to countries. */
function searchIn(searched: Searched, later: LaterWords, dataSet: DataSet | null): SearchIndex {
  let all: SearchWords | null = null;
  const words = () => (all ??= dataSet ? withGivenNames(later.words(), dataSet) : later.words());
  const lately = new FoundLately(searched.columns.size);
  function* findInSteps(sought: Sought): Steps<Found> {
    const key = JSON.stringify([sought.text, sought.isPhrase]);
    const known = lately.get(key);
    if (known) return known;
    later.waiting += 1;
    try {
      while (!later.prepareSome()) yield;
    } finally {
      later.waiting -= 1;
    }
    const rows = lately.lend();
    let found: Found | null = null;
    try {
      const takenFor = yield* markForgiving(rows, searched, words(), sought);
      found = { rows, takenFor };
    } finally {
      if (found) lately.keep(key, found);
      else lately.giveBack(rows);
    }
    return found;
  }
  return {
    prepareSome: later.prepareSome,
    texts: later.texts,
    isAwaited: () => later.waiting > 0,
    find: (sought) => runAll(findInSteps(sought)),
    findInSteps,
    withNames: (named) => searchIn(searched, later, named),
  };
}

/** Where words and phrases are looked for. */
type Searched = Pick<SearchedParts, 'columns' | 'rowOfPlace'>;

/**
 * Marks the rows that hold what is sought or, if none does and it is a word, those with the words nearest to it: these it was
 * taken for.
 */
function* markForgiving(
  rows: Uint8Array,
  searched: Searched,
  words: SearchWords,
  { text, isPhrase }: Sought,
): Steps<readonly string[]> {
  yield* markRowsWith(rows, searched, words, text);
  if (isPhrase || rows.includes(1)) return [];
  const takenFor = words.vocabulary.nearestTo(text);
  for (const word of takenFor) yield* markRowsWith(rows, searched, words, word);
  return takenFor;
}

/** Marks the rows that hold a word or a phrase. */
function* markRowsWith(
  rows: Uint8Array,
  { columns, rowOfPlace }: Searched,
  { columns: shared, days, texts }: SearchWords,
  word: string,
): Steps<void> {
  markDays(rows, columns, days, word);
  for (const column of shared) {
    const isFound = markRows(rows, column, word);
    // To find nothing takes no time that anyone would wait for.
    if (isFound) yield;
  }
  const mark = word.includes(' ') ? markPhrase : markTexts;
  yield* mark(texts, word, rowOfPlace, rows);
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
