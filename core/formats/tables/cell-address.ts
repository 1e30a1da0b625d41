const LETTER_A = 65;

/** The number of a column by the address of one of its cells, "C7" gives 3; null for what is no address. */
export function columnOf(address: string): number | null {
  let column = 0;
  let at = 0;
  for (; at < address.length; at += 1) {
    const letter = address.charCodeAt(at) - LETTER_A + 1;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  const isRow = at < address.length && Number.isInteger(Number(address.slice(at)));
  // Four letters are more than any program has.
  return at > 0 && at < 5 && isRow ? column : null;
}

/** The letters of a column, which counts from 1: 3 gives "C", 27 "AA". */
export function columnName(column: number): string {
  const rest = (column - 1) % 26;
  const before = (column - 1 - rest) / 26;
  return `${before > 0 ? columnName(before) : ''}${String.fromCharCode(LETTER_A + rest)}`;
}

/** The address of a cell as formulas have it: "Sheet1!C7", "'My events'!C7". */
export function cellAddress(sheet: string, column: number, row: number): string {
  return `${quoteSheet(sheet)}!${columnName(column)}${row}`;
}

/** The address of all cells from the first to this one, which stays when a formula is moved: "Sheet1!$A$1:$C$7". */
export function fixedRange(sheet: string, column: number, row: number): string {
  return `${quoteSheet(sheet)}!$A$1:$${columnName(column)}$${row}`;
}

function quoteSheet(sheet: string): string {
  return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}
