/** What parts several values in one cell, in tables of any origin. */
const BETWEEN = /\s*[;；|\n]\s*/;
const BETWEEN_WITH_COMMAS = /\s*[;；|\n,，、]\s*/;

/** The values of a cell that has several, as others write them: parted by semicolons, bars or lines, else by commas. */
export function splitList(text: string): string[] {
  const between = BETWEEN.test(text) ? BETWEEN : BETWEEN_WITH_COMMAS;
  return text.split(between).filter((part) => part.trim() !== '');
}

/** Several values as one cell of ours: parted by semicolons, which stand behind a backslash inside a value. */
export function joinOwnList(values: readonly string[]): string {
  return values.map((value) => value.replaceAll(/[\\;]/g, String.raw`\$&`)).join('; ');
}

/** The values of a cell that `joinOwnList` made. */
export function splitOwnList(text: string): string[] {
  if (!/[\\;]/.test(text)) return text.trim() === '' ? [] : [text.trim()];
  const parts = text.match(/(?:\\.|[^\\;])+/gs) ?? [];
  return parts.map((part) => part.trim().replaceAll(/\\(.)/gs, '$1')).filter((part) => part !== '');
}
