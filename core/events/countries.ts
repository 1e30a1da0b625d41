import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import chinese from 'i18n-iso-countries/langs/zh.json' with { type: 'json' };
import { inLanguages, type Language } from '../words/language.ts';

/** Short names people use, where the library puts a formal one first. */
const SHORT_NAMES = inLanguages<Record<string, string>>({
  en: {
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
  },
  zh: { EH: '西撒哈拉', ID: '印度尼西亚', TW: '台湾' },
});

type CountryNames = Record<string, string | string[]>;
const countries = inLanguages<CountryNames>({ en: english.countries, zh: chinese.countries });

/** Whether a code is an ISO 3166-1 alpha-2 country code, in capitals. */
export function isCountryCode(code: string): boolean {
  return Object.hasOwn(countries.en, code);
}

/** Every ISO 3166-1 alpha-2 country code. */
export function countryCodes(): string[] {
  return Object.keys(countries.en);
}

/** Short name of an ISO 3166-1 alpha-2 country; an unknown code is its own name. */
export function countryName(code: string, language: Language): string {
  const short = SHORT_NAMES[language][code];
  if (short !== undefined) return short;
  const names = Object.hasOwn(countries[language], code) ? countries[language][code] : undefined;
  return (Array.isArray(names) ? names[0] : names) ?? code;
}
