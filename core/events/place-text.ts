import { inLanguages } from '../words/language.ts';
import { partnerName, type DataSet } from './data-set.ts';
import { placeOfKey } from './place-key.ts';
import type { Place } from './schema.ts';
import { NONE } from './value-column.ts';

/** What is in the country, and the country; either may be missing. */
const PLACES = inLanguages({
  en: (local: readonly string[], country: string) => [...local, country].filter(Boolean).join(', '),
  zh: (local, country) => {
    const words = local.join('，');
    return words === '' || country === '' ? words + country : `${words}（${country}）`;
  },
});

/** Venue, city and country in words; null when nothing is known. */
export function placeText(
  dataSet: Pick<DataSet, 'actors' | 'language' | 'names'>,
  place: Place | undefined,
): string | null {
  const country = place?.country === undefined ? '' : partnerName(dataSet, place.country);
  const local = [place?.venue ?? '', place?.city ?? ''].filter(Boolean);
  return PLACES[dataSet.language](local, country) || null;
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
