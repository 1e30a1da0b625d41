/** What ends a line or jumps in it. */
const BREAKS = /\r\n|[\t-\r\u0085\u2028\u2029]/gu;

/** Control characters, non-characters and those that turn the direction of the text around them. */
const INVISIBLE = /[\p{Cc}\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/gu;

/**
 * A text of a file as one line that moves no cursor, colours no terminal and turns no text around it: a line break or
 * tab becomes a space, half a surrogate pair U+FFFD, and what draws nothing is left out.
 */
export function toSafeText(text: string): string {
  return text
    .replaceAll(BREAKS, ' ')
    .replaceAll(/\p{Cs}/gu, '\uFFFD')
    .replaceAll(INVISIBLE, '');
}

/** A safe text without white space around it, and with one space for any inside. */
export function cleanText(text: string): string {
  return toSafeText(text).replaceAll(/\s+/gu, ' ').trim();
}
