import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };

/** Short names people use, where the library puts a formal one first. */
const SHORT_NAMES: Record<string, string> = {
  BN: 'Brunei',
  BQ: 'Caribbean Netherlands',
  CD: 'DR Congo',
  CI: 'Côte d’Ivoire',
  CN: 'China',
  CZ: 'Czechia',
  FM: 'Micronesia',
  GM: 'Gambia',
  IR: 'Iran',
  LA: 'Laos',
  MD: 'Moldova',
  MK: 'North Macedonia',
  PS: 'Palestine',
  RU: 'Russia',
  SY: 'Syria',
  TW: 'Taiwan',
  TZ: 'Tanzania',
  US: 'United States',
  VA: 'Vatican City',
  VG: 'British Virgin Islands',
  VI: 'US Virgin Islands',
};

const countries: Record<string, string | string[]> = english.countries;

/** Whether a code is an ISO 3166-1 alpha-2 country code, in capitals. */
export function isCountryCode(code: string): boolean {
  return Object.hasOwn(countries, code);
}

/** Every ISO 3166-1 alpha-2 country code. */
export function countryCodes(): string[] {
  return Object.keys(countries);
}

/** English short name of an ISO 3166-1 alpha-2 country; an unknown code is its own name. */
export function countryName(code: string): string {
  const short = SHORT_NAMES[code];
  if (short !== undefined) return short;
  const names = Object.hasOwn(countries, code) ? countries[code] : undefined;
  return (Array.isArray(names) ? names[0] : names) ?? code;
}
