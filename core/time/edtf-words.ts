import { inLanguages, type Language } from '../words/language.ts';
import { parseEdtf } from './edtf.ts';
import { formatEventDate } from './format-date.ts';

/** Wording a date costs 4 µs, and the dates of a large data set repeat: this many are kept, of each language. */
const MAX_REMEMBERED = 50_000;
const remembered = inLanguages({ en: new Map<string, string>(), zh: new Map<string, string>() });

/** Words for a date as it is written, "19 May 2016" for 2016-05-19; what is no date stays as it is. */
export function edtfWords(edtf: string, language: Language): string {
  const known = remembered[language].get(edtf);
  if (known !== undefined) return known;
  const date = parseEdtf(edtf);
  const words = date.ok ? formatEventDate(date.value, language) : edtf;
  if (remembered[language].size >= MAX_REMEMBERED) remembered[language].clear();
  remembered[language].set(edtf, words);
  return words;
}
