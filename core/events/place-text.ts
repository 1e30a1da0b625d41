import { listWords } from '../words/list-words.ts';
import { partnerName, type DataSet } from './data-set.ts';
import { placeOfKey } from './place-key.ts';
import type { Place } from './schema.ts';
import { NONE } from './value-column.ts';

/** Venue, city and country in words; null when nothing is known. */
export function placeText(
  dataSet: Pick<DataSet, 'actors' | 'language' | 'names'>,
  place: Place | undefined,
): string | null {
  const country = place?.country === undefined ? undefined : partnerName(dataSet, place.country);
  const known = [place?.venue, place?.city, country].filter((part) => part !== undefined);
  return listWords(known.filter(Boolean), dataSet.language) || null;
}

/** "Harbin, China": the city and the country of a place, by its key; empty where neither is known. */
export function placeKeyText(
  dataSet: Pick<DataSet, 'actors' | 'language' | 'names'>,
  key: string,
): string {
  return key === NONE ? '' : (placeText(dataSet, toPlace(key)) ?? '');
}

function toPlace(key: string): Place {
  const { city, country } = placeOfKey(key);
  return { ...(city !== '' && { city }), ...(country !== '' && { country }) };
}
