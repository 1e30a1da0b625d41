import { placeOfKey } from '../events/place-key.ts';
import type { ValueCounts } from './count-values.ts';

/** The keys of places by their countries; those that name none by `NONE`. */
export function placesByCountry(keys: readonly string[]): Map<string, string[]> {
  const places = new Map<string, string[]>();
  for (const key of keys) {
    const { country } = placeOfKey(key);
    const found = places.get(country);
    if (found) found.push(key);
    else places.set(country, [key]);
  }
  return places;
}

/** How many events took place in each country, by how many did at each place; in none that is named by `NONE`. */
export function countCountries({ values: keys, counts }: ValueCounts): ValueCounts {
  const sums = new Map<string, number>();
  for (const [code, key] of keys.entries()) {
    const { country } = placeOfKey(key);
    sums.set(country, (sums.get(country) ?? 0) + (counts[code] ?? 0));
  }
  return { values: [...sums.keys()], counts: Int32Array.from(sums.values()) };
}
