import * as fc from 'fast-check';
import { cleanText } from '#core/clean-text.ts';
import type { CountryNames } from '#core/events/country-names.ts';
import { countryCodes } from '#core/events/countries.ts';

/** What a country can be called, as it is after it has been read. */
const name = fc
  .oneof(
    fc.constantFrom('Türkiye', 'Republic of Korea', '中国台湾', 'a "quoted", name', '=1+1', '0'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
  )
  .map(cleanText)
  .filter((text) => /[^\s\p{C}]/u.test(text) && text.length <= 100);

const given = fc
  .record({ en: name, zh: name }, { requiredKeys: [] })
  .filter((names) => Object.keys(names).length > 0);

/** Names of any number of countries, in one language or in both. */
export const arbitraryNames: fc.Arbitrary<CountryNames> = fc
  .uniqueArray(fc.tuple(fc.constantFrom(...countryCodes()), given), { selector: ([code]) => code })
  .map((entries) => new Map(entries));
