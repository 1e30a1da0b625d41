import arabic from 'i18n-iso-countries/langs/ar.json' with { type: 'json' };
import german from 'i18n-iso-countries/langs/de.json' with { type: 'json' };
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import spanish from 'i18n-iso-countries/langs/es.json' with { type: 'json' };
import french from 'i18n-iso-countries/langs/fr.json' with { type: 'json' };
import japanese from 'i18n-iso-countries/langs/ja.json' with { type: 'json' };
import portuguese from 'i18n-iso-countries/langs/pt.json' with { type: 'json' };
import russian from 'i18n-iso-countries/langs/ru.json' with { type: 'json' };
import chinese from 'i18n-iso-countries/langs/zh.json' with { type: 'json' };
import { countryName } from '../countries.ts';
import type { NameTable } from './name-table.ts';

interface CountryNames {
  countries: Record<string, string | string[]>;
}

/** Names in English, as the library and the app have them, and in Chinese. */
export const LIBRARY_NAMES = namesIn(english, chinese).map(
  ([code, names]) => [code, [countryName(code, 'en'), ...names]] as const,
);

/** Names in the other languages of the United Nations, in German, Portuguese and Japanese. */
export const FOREIGN_NAMES = namesIn(
  french,
  spanish,
  russian,
  arabic,
  german,
  portuguese,
  japanese,
);

function namesIn(...languages: CountryNames[]): NameTable {
  return languages.flatMap(({ countries }) =>
    Object.entries(countries).map(([code, names]) => [code, [names].flat()] as const),
  );
}
