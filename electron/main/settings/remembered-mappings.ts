import type { Mapping } from '#core/formats/mapping/mapping.ts';

/** More kinds of tables than anyone opens; the ones not used for the longest are forgotten first. */
const MAX_MAPPINGS = 50;

/** Keeps a mapping on top of the others, in place of the one for a table of the same columns. */
export function rememberMapping(kept: readonly Mapping[], mapping: Mapping): Mapping[] {
  const key = JSON.stringify(mapping.columns);
  const others = kept.filter(({ columns }) => JSON.stringify(columns) !== key);
  return [mapping, ...others].slice(0, MAX_MAPPINGS);
}
