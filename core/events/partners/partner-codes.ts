import isoCodes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import { FORMER_CODES, FORMER_STATES } from './former-states.ts';

/** Two to four letters, or a number; with nothing between, for "N/A" and "n.a." are not Namibia. */
const CODE = /^(?:[a-z]{2,4}|\d{1,3})$/iu;

/** A code as `partnerCodes` has it; undefined for what cannot be one. */
export function codeKey(text: string): string | undefined {
  if (!CODE.test(text)) return undefined;
  return text.toLowerCase().padStart(/\d/u.test(text) ? 3 : 0, '0');
}

/**
 * What each code of ISO 3166-1 (alpha-2, alpha-3, numeric: those of M49 too) and ISO 3166-3 means: an alpha-2 or alpha-4
 * code. A code of today wins over a former one (AI is Anguilla, not Afars and Issas); one that two states had one after the
 * other means both.
 */
export function partnerCodes(): Map<string, string[]> {
  const meanings = new Map<string, string[]>();
  for (const [alpha2 = '', alpha3 = '', numeric = ''] of isoCodes)
    for (const code of [alpha2, alpha3, numeric]) meanings.set(code.toLowerCase(), [alpha2]);
  for (const { code } of FORMER_STATES) meanings.set(code.toLowerCase(), [code]);
  const former = new Map<string, string[]>();
  for (const [alpha4, codes] of FORMER_CODES)
    for (const code of codes) {
      const key = code.toLowerCase();
      if (!meanings.has(key)) former.set(key, [...(former.get(key) ?? []), alpha4]);
    }
  return new Map([...former, ...meanings]);
}
