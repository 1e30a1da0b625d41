import type { ESTree } from 'vite';

import { find, nameOfKey, placeOf, type Source, type Sources, type TypeNode } from './sources.ts';
import { idOf, type WordsObject } from './words-objects.ts';

/** What a value holds: words in all languages, those of one, or an object with members that hold some. */
export type Held =
  | { of: 'languages'; words: WordsObject }
  /** `path` leads into them: "roles.cut", or "" where it is all of them. */
  | { of: 'words'; words: WordsObject; path: string }
  | { of: 'members'; members: ReadonlyMap<string, readonly Held[]> };

/** Types that leave the words of another one as they are. */
const WRAPPERS = new Set(['Pick', 'Omit', 'Readonly', 'Partial', 'Required', 'NonNullable']);

/** Knows which types say that a value holds words. */
export class WordTypes {
  readonly #sources: Sources;
  readonly #words: readonly WordsObject[];
  /** What was found for a declared type; while it is being found, nothing. */
  readonly #declared = new Map<string, readonly Held[]>();

  constructor(sources: Sources, words: readonly WordsObject[]) {
    this.#sources = sources;
    this.#words = words;
  }

  /** The words of a constant, by the name that it has in a file. */
  constant(source: Source, name: string): Held[] {
    const id = idOf(placeOf(source, name));
    const words = this.#words.find((one) => idOf(one) === id);
    return words ? [{ of: 'languages', words }] : [];
  }

  /** What a value of a type holds. */
  of(source: Source, type: ESTree.TSType | undefined | null): Held[] {
    switch (type?.type) {
      case 'TSTypeReference':
        return this.#named(source, type);
      case 'TSTypeQuery':
        return type.exprName.type === 'Identifier' ? this.constant(source, type.exprName.name) : [];
      case 'TSIndexedAccessType':
        return inside(this.of(source, type.objectType), literalName(type.indexType));
      case 'TSTypeLiteral':
        return this.#members(source, type.members);
      case 'TSUnionType':
      case 'TSIntersectionType':
        return type.types.flatMap((one) => this.of(source, one));
      case 'TSParenthesizedType':
        return this.of(source, type.typeAnnotation);
      default:
        return [];
    }
  }

  #named(source: Source, { typeName, typeArguments }: ESTree.TSTypeReference): Held[] {
    if (typeName.type !== 'Identifier') return [];
    const [first] = typeArguments?.params ?? [];
    if (WRAPPERS.has(typeName.name)) return this.of(source, first);
    if (typeName.name === 'InLanguages') {
      return this.of(source, first).flatMap((held) =>
        held.of === 'words' && held.path === '' ? [{ of: 'languages', words: held.words }] : [],
      );
    }
    const found = find(this.#sources, source, typeName.name, ({ types }) => types);
    return found ? [...this.#declaration(found.source, found.node)] : [];
  }

  #declaration(source: Source, node: TypeNode): readonly Held[] {
    const id = idOf({ path: source.path, name: node.id.name });
    const known = this.#declared.get(id);
    if (known) return known;
    this.#declared.set(id, []);
    const own = this.#words
      .filter(({ type }) => type === id)
      .map((words): Held => ({ of: 'words', words, path: '' }));
    const inner =
      node.type === 'TSInterfaceDeclaration'
        ? this.#members(source, node.body.body)
        : this.of(source, node.typeAnnotation);
    const held = own.length > 0 ? own : inner;
    this.#declared.set(id, held);
    return held;
  }

  #members(source: Source, signatures: readonly ESTree.TSSignature[]): Held[] {
    const members = new Map<string, Held[]>();
    for (const signature of signatures) {
      if (signature.type !== 'TSPropertySignature') continue;
      const name = nameOfKey(signature);
      const held = this.of(source, signature.typeAnnotation?.typeAnnotation);
      if (name !== null && held.length > 0) members.set(name, held);
    }
    return members.size > 0 ? [{ of: 'members', members }] : [];
  }
}

/** What a member of a value holds; one that is not written out is that of a language, or any word. */
function inside(held: readonly Held[], name: string | null): Held[] {
  return held.flatMap((one): Held[] => {
    if (one.of === 'languages') return [{ of: 'words', words: one.words, path: '' }];
    if (name === null) return [];
    if (one.of === 'members') return [...(one.members.get(name) ?? [])];
    return [{ ...one, path: pathTo(one.path, name) }];
  });
}

function literalName(type: ESTree.TSType): string | null {
  return type.type === 'TSLiteralType' && type.literal.type === 'Literal'
    ? String(type.literal.value)
    : null;
}

/** The path of a member of what stands at a path. */
export function pathTo(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}
