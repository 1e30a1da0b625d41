import { countryName } from '../../events/countries.ts';
import type { Place } from '../../events/schema.ts';

/**
 * A text as a calendar can hold it: line feeds and tabs, and no other control characters (RFC 5545, 3.3.11), no half
 * surrogate pairs, which no file can hold, nothing blank at its ends, which programs drop.
 */
export function toCalendarText(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\n\t]/gu, ' ')
    .replaceAll(/\p{Cs}/gu, '\uFFFD')
    .trim();
}

/** A title as a calendar can hold it, which is never nothing. */
export function toSummary(title: string): string {
  return toCalendarText(title) || '-';
}

/** A place as one line, the closest first. */
export function toLocation({ venue, city, country }: Place): string {
  const parts = [venue, city, country === undefined ? undefined : countryName(country, 'en')];
  return toCalendarText(parts.filter((part) => part !== undefined).join(', '));
}
