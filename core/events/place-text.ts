import { listWords } from '../words/list-words.ts';
import { partnerName, type DataSet } from './data-set.ts';
import type { Place } from './schema.ts';

/** Venue, city and country in words; null when nothing is known. */
export function placeText(
  dataSet: Pick<DataSet, 'actors' | 'language' | 'names'>,
  place: Place | undefined,
): string | null {
  const country = place?.country === undefined ? undefined : partnerName(dataSet, place.country);
  const known = [place?.venue, place?.city, country].filter((part) => part !== undefined);
  return listWords(known.filter(Boolean), dataSet.language) || null;
}
