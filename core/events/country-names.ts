import type { Language } from '../words/language.ts';

/** What an office calls a country, in one language or in both. */
export type GivenName = Readonly<Partial<Record<Language, string>>>;

/**
 * Names that are laid over the usual ones, by ISO 3166-1 alpha-2 codes. In a language that a country has none in it goes by
 * its usual name.
 */
export type CountryNames = ReadonlyMap<string, GivenName>;

/** The same as a message between processes holds it. */
export type GivenNames = Readonly<Record<string, GivenName>>;

/** Every country goes by its usual name. */
export const USUAL_NAMES: CountryNames = new Map();
