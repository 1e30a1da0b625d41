import type { Place } from './schema.ts';
import { NONE } from './value-column.ts';

/** Tells places apart: "CN|Beijing", "CN|", "|Beijing"; `NONE` where neither is given. A code holds no "|". */
export function placeKey({ city = '', country = '' }: Place = {}): string {
  return city === '' && country === '' ? NONE : `${country}|${city.trim()}`;
}

/** The city and the country of a key, each empty where it is not given. */
export function placeOfKey(key: string): { city: string; country: string } {
  const bar = key.indexOf('|');
  return { country: key.slice(0, bar), city: key.slice(bar + 1) };
}
