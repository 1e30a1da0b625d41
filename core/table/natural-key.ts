import { foldText } from '../query/search-text.ts';

const NUMBERS = /\d+/g;

/**
 * A text by which texts are ordered as people expect: upper case, accents and forms of letters make no difference (as in
 * a search), and numbers are compared as numbers: "9th" before "10th". Compare keys as `sortKeys` does.
 */
export function naturalKey(text: string): string {
  return foldText(text).trim().replaceAll(NUMBERS, withLength);
}

/** Puts the number of digits first: of two numbers the one with more digits is larger. */
function withLength(digits: string): string {
  const significant = digits.replace(/^0+(?=\d)/, '');
  return String(significant.length).padStart(3, '0') + significant;
}
