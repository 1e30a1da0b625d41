/** What XML 1.0 cannot hold or, as a carriage return, would not give back (sections 2.2 and 2.11). */
// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const UNSAFE = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;
/** An underscore that would be taken for the beginning of an escape, also with the one that an escape after it begins with. */
const LIKE_ESCAPE =
  // oxlint-disable-next-line no-control-regex -- control characters are what it looks for
  /_(?=x[0-9A-Fa-f]{4}(?:_|[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|\p{Cs}))/gu;
const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/**
 * Text of a cell as spreadsheets write it (ST_Xstring, ECMA-376 part 1, section 22.9.2.19): what XML cannot hold becomes
 * "_x000B_", and an underscore that only looks like the beginning of that becomes "_x005F_". XML's own signs are left.
 */
export function escapeSheetText(text: string): string {
  return text.replaceAll(LIKE_ESCAPE, '_x005F_').replaceAll(UNSAFE, escapeUnit);
}

function escapeUnit(unit: string): string {
  return `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

/** Undoes `escapeSheetText`. */
export function unescapeSheetText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replaceAll(ESCAPE, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
