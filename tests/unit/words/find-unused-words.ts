import { WordTypes } from './held-words.ts';
import type { Sources } from './sources.ts';
import { WordFollower } from './word-follower.ts';
import { WordUses } from './word-uses.ts';
import { findWords } from './words-objects.ts';

/**
 * The keys that `inLanguages` objects have and nobody uses, as "file: CONSTANT.key". Words are followed from their
 * constant through `X[language]`, `useWords(X)`, variables, destructuring and parameters with their type; a member that is
 * not written out uses all that it could be.
 */
export function findUnusedWords(sources: Sources): string[] {
  const words = findWords(sources);
  const uses = new WordUses();
  const types = new WordTypes(sources, words);
  for (const source of sources.values())
    new WordFollower({ sources, source, types, uses }).follow();
  return words.flatMap((one) =>
    one.keys
      .filter((key) => !uses.isUsed(one, key))
      .map((key) => `${one.path}: ${one.name}.${key}`),
  );
}
