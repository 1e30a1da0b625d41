import type { DataSet } from '../events/data-set.ts';
import { NONE } from '../events/value-column.ts';
import { inLanguages } from '../words/language.ts';
import { listWords } from '../words/list-words.ts';

const EDITION = inLanguages({
  en: (title: string, edition: number) => `${title}, edition ${edition}`,
  zh: (title, edition) => `${title}，第${edition}届`,
});

/** "Joint committee, edition 9": the series of an event with its number in it; empty where it is of none. */
export function seriesWords(dataSet: DataSet, id: string, edition: number): string {
  if (id === NONE) return '';
  const title = dataSet.series.get(id)?.title ?? id;
  return edition === 0 ? title : EDITION[dataSet.language](title, edition);
}

/** The publishers of some sources, each once. */
export function sourceWords(dataSet: DataSet, ids: readonly string[]): string {
  const publishers = ids.map((id) => dataSet.sources.get(id)?.publisher ?? id);
  return listWords([...new Set(publishers)], dataSet.language);
}
