import { isCountryCode } from '../countries.ts';
import { codeKey, partnerCodes } from './partner-codes.ts';

let codes: ReadonlyMap<string, readonly string[]> | undefined;

/**
 * The ISO 3166-1 alpha-2 code of the country of today that a code means: alpha-2, alpha-3 or numeric, in any case; null for
 * what is none. A number may have lost its zeros, as spreadsheets take them away.
 */
export function countryOfCode(text: string): string | null {
  codes ??= partnerCodes();
  const [code, ...others] = codes.get(codeKey(text.trim()) ?? '') ?? [];
  return code !== undefined && others.length === 0 && isCountryCode(code) ? code : null;
}
