import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };

const names: Record<string, string | string[]> = english.countries;

/** What a country is also called in English: "UK", "Great Britain"; its formal names among them. */
export function otherCountryNames(code: string): string[] {
  const known = names[code];
  return Array.isArray(known) ? known : [];
}
