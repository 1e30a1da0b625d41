/** One line break of any system. */
const LINE_BREAK = /\r\n|\n|\r/g;
const ANY_BREAK = /[\r\n]/;

/** How many line breaks are in a text. */
export function breaksIn(text: string): number {
  // Hardly a text has any, and looking for one takes much less time than listing them.
  return ANY_BREAK.test(text) ? (text.match(LINE_BREAK)?.length ?? 0) : 0;
}
