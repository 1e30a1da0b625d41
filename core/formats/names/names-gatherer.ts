import { cleanText } from '../../clean-text.ts';
import type { CountryNames, GivenName } from '../../events/country-names.ts';
import { countryOfCode } from '../../events/partners/country-of-code.ts';
import type { Fact } from '../fact.ts';
import type { Problem } from '../problem.ts';
import { quote } from '../schema-findings.ts';

/** What could be read of a file of country names, and what could not. */
export interface NamesRead {
  names: CountryNames;
  problems: Problem[];
}

/** Why an entry is not in. */
type Refusal = Pick<Problem, 'code' | 'found' | 'expected'>;

/** What stands where the code of a country should. */
export const COUNTRY_CODE = { say: 'country-code' } as const;

/** Gathers what countries are called; of several entries of one country the first counts. */
export class NamesGatherer {
  readonly names = new Map<string, GivenName>();
  /** Where each country has its entry. */
  readonly #places = new Map<string, Fact>();

  /** Takes an entry by its code and its place; tells why it cannot. One without any name is taken for nothing. */
  add(text: string, place: Fact, given: GivenName): Refusal | null {
    const code = countryOfCode(text);
    if (code === null) return { code: 'field-value', found: quote(text), expected: COUNTRY_CODE };
    const before = this.#places.get(code);
    if (before !== undefined) return { code: 'id-duplicate', found: quote(text), expected: before };
    this.#places.set(code, place);
    const names = Object.entries(given).map(([language, name]) => [language, cleanText(name)]);
    if (names.length > 0) this.names.set(code, Object.fromEntries(names) as GivenName);
    return null;
  }
}
