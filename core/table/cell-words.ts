import { partnerName, type DataSet } from '../events/data-set.ts';
import { placeOfKey } from '../events/place-key.ts';
import { NONE } from '../events/value-column.ts';

/** Several names in one cell. */
export function listWords(names: readonly string[]): string {
  return names.join(', ');
}

/** "Harbin, China": the city and the country of a place, by its key; empty where neither is known. */
export function placeWords(dataSet: DataSet, key: string): string {
  if (key === NONE) return '';
  const { city, country } = placeOfKey(key);
  return listWords([city, country === '' ? '' : partnerName(dataSet, country)].filter(Boolean));
}

/** "Joint committee, edition 9": the series of an event with its number in it; empty where it is of none. */
export function seriesWords(dataSet: DataSet, id: string, edition: number): string {
  if (id === NONE) return '';
  const title = dataSet.series.get(id)?.title ?? id;
  return edition === 0 ? title : `${title}, edition ${edition}`;
}

/** The publishers of some sources, each once. */
export function sourceWords(dataSet: DataSet, ids: readonly string[]): string {
  return listWords([...new Set(ids.map((id) => dataSet.sources.get(id)?.publisher ?? id))]);
}
