import type { DataSet } from '../events/data-set.ts';
import { joinTexts } from './joined-texts.ts';
import { givenWords } from './search-terms.ts';
import type { SearchWords } from './search-words.ts';
import { Vocabulary } from './vocabulary.ts';
import type { WordedColumn } from './worded-column.ts';

/** The words with those beside them by which a data set calls its countries: both are found. */
export function withGivenNames(words: SearchWords, dataSet: DataSet): SearchWords {
  if (dataSet.names.size === 0) return words;
  const vocabulary = new Vocabulary(words.vocabulary);
  const named = words.columns.flatMap((column): WordedColumn[] => {
    const given = column.values.map((value) => givenWords(column.of, value, dataSet));
    for (const text of given) vocabulary.add(text);
    return given.every((text) => text === '') ? [] : [{ ...column, words: joinTexts(given) }];
  });
  return { ...words, vocabulary, columns: [...words.columns, ...named] };
}
