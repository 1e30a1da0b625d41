import { partnerName, type DataSet } from './data-set.ts';
import type { Place } from './schema.ts';

/** Venue, city and country in words; null when nothing is known. */
export function placeText(
  dataSet: Pick<DataSet, 'actors'>,
  place: Place | undefined,
): string | null {
  const country = place?.country === undefined ? undefined : partnerName(dataSet, place.country);
  return [place?.venue, place?.city, country].filter(Boolean).join(', ') || null;
}
