import type { Actor } from '../schema.ts';
import { shortKeys } from './formal-words.ts';
import { nameWords } from './name-words.ts';
import { codeKey } from './partner-codes.ts';
import { buildPartnerIndex, type PartnerIndex } from './partner-index.ts';

/** What a name or code of a partner means. */
export type PartnerAnswer =
  /** An ISO 3166-1 alpha-2 code; XK, which users assign to Kosovo, is one of them here. */
  | { readonly kind: 'country'; readonly code: string }
  /** An organisation, a region, or a former state by its ISO 3166-3 code, with the entry that a data set needs for it. */
  | { readonly kind: 'actor'; readonly actor: Actor }
  /** Several, by their codes in alphabetical order, each of which means one when it is asked for. */
  | { readonly kind: 'ambiguous'; readonly candidates: readonly string[] }
  | { readonly kind: 'unknown' };

/** No name is longer; what is, costs no time. */
const LONGEST = 120;

/** How many different texts are remembered with their answers: more than there are partners, less than a megabyte. */
const REMEMBERED = 4096;

const UNKNOWN: PartnerAnswer = { kind: 'unknown' };
const remembered = new Map<string, PartnerAnswer>();
let built: PartnerIndex | undefined;

/**
 * What one name or code of a partner means: a country by its names in English (short, formal, former ones still in use),
 * Chinese and seven other languages, its ISO codes, its demonym ("Dutch") or prefix ("Sino-"); a former state of
 * ISO 3166-3; an organisation. Case, marks, dots, apostrophes, "the", "&" and widths do not matter. Names of several
 * countries are ambiguous ("Korea", "Congo"), never guessed; so are codes that changed hands ("CS"). A text with several
 * partners is to be split first.
 */
export function resolvePartner(text: string): PartnerAnswer {
  const before = remembered.get(text);
  if (before) return before;
  if (text.length > LONGEST) return UNKNOWN;
  const answer = toAnswer(meaningOf(text.normalize('NFKC').trim()));
  if (remembered.size >= REMEMBERED) forgetOldest();
  remembered.set(text, answer);
  return answer;
}

function forgetOldest() {
  for (const oldest of remembered.keys()) {
    remembered.delete(oldest);
    return;
  }
}

function index(): PartnerIndex {
  built ??= buildPartnerIndex();
  return built;
}

function meaningOf(text: string): readonly string[] {
  return meaningOfName(text) ?? meaningOfNameTwice(text) ?? [];
}

function meaningOfName(text: string): readonly string[] | undefined {
  const { codes, names } = index();
  const code = codes.get(codeKey(text) ?? '');
  if (code) return code;
  const words = nameWords(text);
  const keys = [words.join(' '), ...shortKeys(words)];
  return keys.map((key) => names.get(key)).find((meaning) => meaning !== undefined);
}

/** "Netherlands (NL)": both have to mean the same. */
function meaningOfNameTwice(text: string): readonly string[] | undefined {
  const [, first = '', second = ''] = /^([^([]+)[([]([^)\]]+)[)\]]$/u.exec(text) ?? [];
  const meaning = meaningOfName(first.trim());
  const again = meaningOfName(second.trim());
  return meaning && again && meaning.join() === again.join() ? meaning : undefined;
}

function toAnswer(candidates: readonly string[]): PartnerAnswer {
  const [code, ...others] = candidates;
  if (code === undefined) return UNKNOWN;
  if (others.length > 0) return { kind: 'ambiguous', candidates };
  const actor = index().actors.get(code);
  return actor ? { kind: 'actor', actor } : { kind: 'country', code };
}
