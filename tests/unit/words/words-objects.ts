import type { ESTree } from 'vite';

import { find, placeOf, propertiesOf, type Source, type Sources } from './sources.ts';

/** Words in each language, as a constant of a file holds them. */
export interface WordsObject {
  path: string;
  name: string;
  /** Keys of texts and functions, those of a record inside as "roles.cut"; none where the words are a single text. */
  keys: string[];
  /** Where its type is declared; null where the words themselves say it. */
  type: string | null;
}

/** One string for a name in a file. */
export function idOf({ path, name }: { path: string; name: string }): string {
  return `${path}#${name}`;
}

/** Every constant that `inLanguages` makes. */
export function findWords(sources: Sources): WordsObject[] {
  return [...sources.values()].flatMap((source) =>
    [...source.constants].flatMap(([name, node]) => toWords(sources, source, name, node) ?? []),
  );
}

function toWords(
  sources: Sources,
  source: Source,
  name: string,
  node: ESTree.Expression,
): WordsObject | null {
  const en = wordsOfCall(node)?.get('en');
  if (!en || node.type !== 'CallExpression') return null;
  const type = node.typeArguments?.params[0];
  const typeName =
    type?.type === 'TSTypeReference' && type.typeName.type === 'Identifier'
      ? idOf(placeOf(source, type.typeName.name))
      : null;
  return { path: source.path, name, keys: keysOf(sources, source, en), type: typeName };
}

/** What a call of `inLanguages` is given, by the languages; null of other nodes. */
export function wordsOfCall(node: ESTree.Node): Map<string, ESTree.Expression> | null {
  if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier') return null;
  const [words] = node.arguments;
  if (node.callee.name !== 'inLanguages' || words?.type !== 'ObjectExpression') return null;
  return propertiesOf(words);
}

function keysOf(sources: Sources, source: Source, node: ESTree.Expression): string[] {
  const words = literalOf(sources, source, node);
  if (words === null) return [];
  return [...propertiesOf(words.node)].flatMap(([key, value]) => {
    const inner = keysOf(sources, words.source, value);
    return inner.length === 0 ? [key] : inner.map((one) => `${key}.${one}`);
  });
}

/** The object that an expression is or that it names. */
export function literalOf(
  sources: Sources,
  source: Source,
  node: ESTree.Expression,
): { source: Source; node: ESTree.ObjectExpression } | null {
  if (node.type === 'ObjectExpression') return { source, node };
  if (node.type !== 'Identifier') return null;
  const found = find(sources, source, node.name, (one) => one.constants);
  return found === null || found.node.type !== 'ObjectExpression'
    ? null
    : { source: found.source, node: found.node };
}
