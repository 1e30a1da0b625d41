import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { parseSync, type ESTree } from 'vite';

import { rootDir } from '../../../scripts/paths.ts';

/** A name in a file. */
interface Place {
  path: string;
  name: string;
}

export type FunctionNode = ESTree.Function | ESTree.ArrowFunctionExpression;
export type TypeNode = ESTree.TSInterfaceDeclaration | ESTree.TSTypeAliasDeclaration;

/** A source file, and what stands at its top under which name. */
export interface Source {
  /** From the root of the project. */
  path: string;
  program: ESTree.Program;
  /** What it takes from others, by the names that it has here. */
  imports: Map<string, Place>;
  constants: Map<string, ESTree.Expression>;
  functions: Map<string, FunctionNode>;
  types: Map<string, TypeNode>;
}

export type Sources = ReadonlyMap<string, Source>;

/** Something at the top of a file, with the file. */
export interface Found<N> {
  source: Source;
  node: N;
}

/** Parses files, by their paths from the root of the project. */
export function parseSources(texts: Record<string, string>): Sources {
  return new Map(Object.entries(texts).map(([path, text]) => [path, parseSource(path, text)]));
}

/** All sources of the app. */
export function readSources(): Sources {
  const paths = ['core', 'renderer', 'electron'].flatMap((folder) =>
    readdirSync(join(rootDir, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /(?<!\.d)\.tsx?$/.test(path))
      .map((path) => posix.join(folder, path)),
  );
  return parseSources(
    Object.fromEntries(paths.map((path) => [path, readFileSync(join(rootDir, path), 'utf8')])),
  );
}

function parseSource(path: string, text: string): Source {
  const { program, errors } = parseSync(path, text, { preserveParens: false });
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  const source: Source = {
    path,
    program,
    imports: new Map(),
    constants: new Map(),
    functions: new Map(),
    types: new Map(),
  };
  for (const statement of program.body) {
    const isExport = statement.type === 'ExportNamedDeclaration' && statement.declaration !== null;
    noteStatement(source, isExport ? (statement.declaration ?? statement) : statement);
  }
  return source;
}

function noteStatement(source: Source, node: ESTree.Node): void {
  switch (node.type) {
    case 'ImportDeclaration':
      return noteImports(source, node);
    case 'TSInterfaceDeclaration':
    case 'TSTypeAliasDeclaration':
      source.types.set(node.id.name, node);
      return;
    case 'FunctionDeclaration':
      if (node.id) source.functions.set(node.id.name, node);
      return;
    case 'VariableDeclaration':
      for (const { id, init } of node.declarations) {
        if (id.type !== 'Identifier' || init === null) continue;
        source.constants.set(id.name, init);
        if (init.type === 'ArrowFunctionExpression') source.functions.set(id.name, init);
      }
      return;
    default:
  }
}

function noteImports({ path, imports }: Source, node: ESTree.ImportDeclaration): void {
  const from = node.source.value;
  const target = from.startsWith('#') ? from.slice(1) : posix.join(posix.dirname(path), from);
  for (const specifier of node.specifiers) {
    if (specifier.type !== 'ImportSpecifier') continue;
    const { imported, local } = specifier;
    const name = imported.type === 'Identifier' ? imported.name : imported.value;
    imports.set(local.name, { path: target, name });
  }
}

/** Where a name leads from a file: to the file itself, or to the one that it is imported from. */
export function placeOf(source: Source, name: string): Place {
  return source.imports.get(name) ?? { path: source.path, name };
}

/** What a name of a file stands for, there or where it is imported from. */
export function find<N>(
  sources: Sources,
  source: Source,
  name: string,
  among: (source: Source) => ReadonlyMap<string, N>,
): Found<N> | null {
  const place = placeOf(source, name);
  const home = sources.get(place.path);
  const node = home && among(home).get(place.name);
  return home && node !== undefined ? { source: home, node } : null;
}

/** The nodes right below one. */
export function childrenOf(node: ESTree.Node): ESTree.Node[] {
  return Object.values(node).flat().filter(isNode);
}

function isNode(value: unknown): value is ESTree.Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

/** The name of a key that is written out; null of a computed one. */
export function nameOfKey(node: { key: ESTree.PropertyKey; computed: boolean }): string | null {
  if (node.key.type === 'Literal') return String(node.key.value);
  return !node.computed && node.key.type === 'Identifier' ? node.key.name : null;
}

/** The properties of an object that are written out, by their names. */
export function propertiesOf(node: ESTree.ObjectExpression): Map<string, ESTree.Expression> {
  const properties = new Map<string, ESTree.Expression>();
  for (const property of node.properties) {
    const name = property.type === 'Property' ? nameOfKey(property) : null;
    if (property.type === 'Property' && name !== null) properties.set(name, property.value);
  }
  return properties;
}
