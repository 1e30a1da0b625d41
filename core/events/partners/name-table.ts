/** Names of partners: each with the codes of all that have it. */
export type NameTable = readonly (readonly [code: string, names: readonly string[]])[];

/** Reads a table that is written as text: a code and its names, parted by commas; entries end with a line or ";". */
export function parseNames(text: string): NameTable {
  const entries = text.split(/[;\n]/u).map((entry) => entry.trim());
  return entries.filter(Boolean).map((entry) => {
    const [code = ''] = entry.split(' ', 1);
    const names = entry.slice(code.length).split(',');
    return [code, names.map((name) => name.trim()).filter(Boolean)];
  });
}

/** The first of some names that is Chinese; nothing when none is. */
export function chineseOf(names: readonly string[]): { zh?: string } {
  const zh = names.find((name) => /\p{Script=Han}/u.test(name));
  return zh === undefined ? {} : { zh };
}
