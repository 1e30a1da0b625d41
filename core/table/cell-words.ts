import { partnerName, type DataSet } from '../events/data-set.ts';
import { placeOfKey } from '../events/place-key.ts';
import { NONE } from '../events/value-column.ts';

/** Several names in one cell. */
export function listWords(names: readonly string[]): string {
  return names.join(', ');
}

/**
 * "Harbin, China", or "Harbin, China (Songhua Hall)": the city and the country of a place, by its key, and a venue, which
 * stands last because rows are ordered by city and country; empty where nothing is known.
 */
export function placeWords(dataSet: DataSet, key: string, venue = ''): string {
  const { city, country } = key === NONE ? { city: '', country: '' } : placeOfKey(key);
  const names = [city, country === '' ? '' : partnerName(dataSet, country)].filter(Boolean);
  if (names.length === 0) return venue.trim();
  return venue === '' ? listWords(names) : `${listWords(names)} (${venue.trim()})`;
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
