const IS_PLAIN = /^[!-~]+(?: [!-~]+)*$/;

/** Signs that draw nothing; spreadsheets and web pages leave them in copied dates. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
/** Hyphens, dashes, minus signs, wave dashes. */
const DASHES =
  /[\u2010-\u2015\u2053\u2212\u2E3A\u2E3B\u301C\u3030\uFE31\uFE32\uFE58\uFE63\uFF0D\uFF5E]/gu;
const QUOTES = /[\u2018\u2019\u02BC\u2032\uFF07]/gu;
const COMMAS = /[\u3001\uFF0C]/gu;
const FULL_WIDTH = /[\uFF01-\uFF5E]/gu;
/** How far a full-width sign stands from its ASCII twin, Unicode block "Halfwidth and Fullwidth Forms". */
const TO_ASCII = 0xfee0;

/**
 * A text with plain signs only where plain and typographic ones mean the same in a date: dashes of every kind become
 * hyphens, full-width digits and signs ASCII, white space one space. Superscripts stay: they are footnotes, not digits.
 */
export function cleanDateText(text: string): string {
  if (IS_PLAIN.test(text)) return text;
  return text
    .normalize('NFC')
    .replaceAll(INVISIBLE, '')
    .replaceAll(DASHES, '-')
    .replaceAll(QUOTES, "'")
    .replaceAll(COMMAS, ',')
    .replaceAll(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - TO_ASCII))
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
