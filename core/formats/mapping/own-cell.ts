/** The signs that begin a formula in a spreadsheet; in East Asian settings the wide ones do too. */
const SIGNS = String.raw`=+\-@\uFF1D\uFF0B\uFF0D\uFF20`;

/**
 * Where a spreadsheet could take text for a formula: at the start of a cell, and after what a program takes to part cells.
 * (OWASP, "CSV injection", which names separators within a text too.) Text that has apostrophes there already is told
 * apart by one more.
 */
const TO_GUARD = new RegExp(String.raw`(^|[;\t\r\n])(?='*[${SIGNS}])|^(?='*[\t\r\n])`, 'g');
const GUARDED = new RegExp(String.raw`(^|[;\t\r\n])'(?='*[${SIGNS}])|^'(?='*[\t\r\n])`, 'g');

/** Text of a cell with an apostrophe before whatever a spreadsheet would run. */
export function guardCell(text: string): string {
  return text.replaceAll(TO_GUARD, "$1'");
}

/** The text that `guardCell` was given. */
export function unguardCell(text: string): string {
  // Most cells have none, and looking for it takes a tenth of the time.
  return text.includes("'") ? text.replaceAll(GUARDED, '$1') : text;
}
