/** A formula whose only part is a link with an address that is written out. */
const LINK = /^\s*HYPERLINK\(\s*"((?:[^"]|"")*)"\s*(?:[,;][^]*)?\)\s*$/i;

/** Longest formula that Excel takes. */
export const MAX_FORMULA_LENGTH = 8_192;

/** Where a cell leads to by its formula, as HYPERLINK("https://example.org","Report"); null when that is computed. */
export function linkOfFormula(formula: string): string | null {
  const url = LINK.exec(formula)?.[1]?.replaceAll('""', '"').trim();
  return url === undefined || url === '' ? null : url;
}
