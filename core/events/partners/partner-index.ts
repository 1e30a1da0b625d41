import type { Actor } from '../schema.ts';
import { CHINESE_NAMES, CHINESE_SIGNS, OTHER_CHINESE_NAMES } from './chinese-names.ts';
import { DEMONYMS, PREFIXES } from './demonyms.ts';
import { ENGLISH_NAMES } from './english-names.ts';
import { FORMER_STATES, FORMER_STATE_NAMES, STANDARD_NAMES } from './former-states.ts';
import { FOREIGN_NAMES, LIBRARY_NAMES } from './library-names.ts';
import type { NameTable } from './name-table.ts';
import { nameKey } from './name-words.ts';
import { ORGANISATIONS, ORGANISATION_NAMES } from './organisations.ts';
import { partnerCodes } from './partner-codes.ts';

/**
 * All names, in layers: what a layer says of a name is not changed by those below it. So "Burma" is the country of today
 * and not the former state, and a word of English is never taken for one of another language.
 */
export const NAME_LAYERS: readonly NameTable[] = [
  [...ENGLISH_NAMES, ...CHINESE_NAMES],
  LIBRARY_NAMES,
  [...FORMER_STATE_NAMES, ...STANDARD_NAMES, ...ORGANISATION_NAMES, ...OTHER_CHINESE_NAMES],
  DEMONYMS,
  [...PREFIXES, ...CHINESE_SIGNS],
  FOREIGN_NAMES,
];

/** What codes and names mean: codes of countries and actors, more than one where they mean several. */
export interface PartnerIndex {
  codes: ReadonlyMap<string, readonly string[]>;
  names: ReadonlyMap<string, readonly string[]>;
  actors: ReadonlyMap<string, Actor>;
}

/** Gathers all tables, which takes some ten milliseconds. */
export function buildPartnerIndex(): PartnerIndex {
  const names = new Map<string, string[]>();
  for (const layer of NAME_LAYERS)
    for (const [key, codes] of gatherLayer(layer)) if (!names.has(key)) names.set(key, codes);
  const actors = [...FORMER_STATES, ...ORGANISATIONS];
  return {
    codes: partnerCodes(),
    names,
    actors: new Map(actors.map((actor) => [actor.code, actor])),
  };
}

function gatherLayer(table: NameTable): Map<string, string[]> {
  const layer = new Map<string, string[]>();
  for (const [code, names] of table)
    for (const name of names) {
      const key = nameKey(name);
      const known = layer.get(key) ?? [];
      if (!known.includes(code)) layer.set(key, [...known, code].toSorted());
    }
  return layer;
}
