import type { ESTree } from 'vite';

import type { Held, WordTypes } from './held-words.ts';
import { Scope } from './scope.ts';
import {
  childrenOf,
  find,
  nameOfKey,
  propertiesOf,
  type FunctionNode,
  type Source,
  type Sources,
} from './sources.ts';
import type { WordUses } from './word-uses.ts';
import { wordsOfCall } from './words-objects.ts';

interface Surroundings {
  sources: Sources;
  source: Source;
  types: WordTypes;
  uses: WordUses;
}

/** Goes through a file and notes which words it uses. */
export class WordFollower {
  readonly #sources: Sources;
  readonly #source: Source;
  readonly #types: WordTypes;
  readonly #uses: WordUses;

  constructor({ sources, source, types, uses }: Surroundings) {
    this.#sources = sources;
    this.#source = source;
    this.#types = types;
    this.#uses = uses;
  }

  follow(): void {
    const scope = new Scope(null);
    // A function may use what stands below it.
    for (const [name, node] of this.#source.constants) {
      if (this.#types.constant(this.#source, name).length === 0) {
        scope.set(name, this.#hold(node, scope));
      }
    }
    this.#walk(this.#source.program, scope);
  }

  #walk(node: ESTree.Node, scope: Scope): void {
    switch (node.type) {
      case 'ImportDeclaration':
        return;
      case 'VariableDeclarator':
        return this.#declare(node, scope);
      case 'FunctionDeclaration':
      case 'FunctionExpression':
      case 'ArrowFunctionExpression':
        return this.#enter(node, scope);
      case 'BlockStatement':
        return this.#walkAll(node.body, new Scope(scope));
      case 'ReturnStatement':
        return node.argument ? this.#give(node.argument, scope) : undefined;
      case 'SpreadElement':
      case 'JSXSpreadAttribute':
        return this.#spread(node.argument, scope);
      case 'Property':
      case 'MethodDefinition':
      case 'PropertyDefinition':
        if (node.computed) this.#walk(node.key, scope);
        if (node.value) this.#walk(node.value, scope);
        return;
      case 'MemberExpression':
      case 'Identifier':
      case 'CallExpression':
        return this.#use(node, scope);
      default:
        // Types use nothing; what they are said of does.
        if (node.type.startsWith('TS') && !('expression' in node)) return;
        this.#walkAll(childrenOf(node), scope);
    }
  }

  #walkAll(nodes: readonly ESTree.Node[], scope: Scope): void {
    for (const node of nodes) this.#walk(node, scope);
  }

  #use(node: ESTree.Node, scope: Scope): void {
    const held = this.#hold(node, scope);
    if (held.length > 0) this.#uses.handOn(held);
    else if (node.type === 'MemberExpression') {
      this.#walk(node.object, scope);
      if (node.computed) this.#walk(node.property, scope);
    } else if (node.type === 'CallExpression') {
      this.#walkAll([node.callee, ...node.arguments], scope);
    }
  }

  #spread(node: ESTree.Expression, scope: Scope): void {
    const held = this.#hold(node, scope);
    if (held.length > 0) this.#uses.whole(held);
    else this.#walk(node, scope);
  }

  /** What a function gives back is followed where its type says what it is. */
  #give(node: ESTree.Expression, scope: Scope): void {
    const held = this.#hold(node, scope);
    if (held.length === 0) this.#walk(node, scope);
    else if (!scope.givesWords) this.#uses.whole(held);
  }

  #declare({ id, init }: ESTree.VariableDeclarator, scope: Scope): void {
    if (init && wordsOfCall(init)) return this.#walk(init, scope);
    const typed = this.#types.of(this.#source, id.typeAnnotation?.typeAnnotation);
    const held = init ? this.#holdAny([init], scope) : [];
    this.#bind(id, held.length > 0 ? held : typed, scope);
  }

  #enter(node: FunctionNode, outer: Scope): void {
    const given = this.#types.of(this.#source, node.returnType?.typeAnnotation);
    const scope = new Scope(outer, given.length > 0);
    for (const parameter of node.params) this.#bindParameter(parameter, scope);
    if (node.body?.type === 'BlockStatement') this.#walkAll(node.body.body, scope);
    else if (node.body) this.#give(node.body, scope);
  }

  #bindParameter(parameter: ESTree.ParamPattern, scope: Scope): void {
    const pattern = parameter.type === 'TSParameterProperty' ? parameter.parameter : parameter;
    const typed = pattern.type === 'AssignmentPattern' ? pattern.left : pattern;
    const held = this.#types.of(this.#source, typed.typeAnnotation?.typeAnnotation);
    this.#uses.take(held);
    this.#bind(pattern, held, scope);
  }

  #bind(
    pattern: ESTree.BindingPattern | ESTree.BindingRestElement | ESTree.FormalParameterRest,
    held: readonly Held[],
    scope: Scope,
  ): void {
    switch (pattern.type) {
      case 'Identifier':
        return scope.set(pattern.name, held);
      case 'AssignmentPattern':
        return this.#bind(
          pattern.left,
          held.length > 0 ? held : this.#holdAny([pattern.right], scope),
          scope,
        );
      case 'RestElement':
        return this.#bind(pattern.argument, [], scope);
      case 'ArrayPattern':
        for (const element of pattern.elements) if (element) this.#bind(element, [], scope);
        return;
      case 'ObjectPattern':
        for (const property of pattern.properties) this.#bindProperty(property, held, scope);
    }
  }

  #bindProperty(
    property: ESTree.BindingProperty | ESTree.BindingRestElement,
    held: readonly Held[],
    scope: Scope,
  ): void {
    if (property.type === 'RestElement') {
      this.#uses.whole(held);
      return this.#bind(property.argument, [], scope);
    }
    const name = nameOfKey(property);
    const inner = name === null ? this.#uses.anyMember(held) : this.#uses.member(held, name);
    this.#bind(property.value, inner, scope);
  }

  /** What an expression holds; then its parts have been gone through. */
  #hold(node: ESTree.Node, scope: Scope): readonly Held[] {
    switch (node.type) {
      case 'Identifier':
        return scope.get(node.name) ?? this.#types.constant(this.#source, node.name);
      case 'MemberExpression':
        return this.#holdMember(node, scope);
      case 'CallExpression':
        return this.#holdCall(node, scope);
      case 'ObjectExpression':
        return this.#holdObject(node, scope);
      case 'ConditionalExpression':
        this.#walk(node.test, scope);
        return this.#holdAny([node.consequent, node.alternate], scope);
      case 'LogicalExpression':
        return this.#holdAny([node.left, node.right], scope);
      case 'ChainExpression':
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
      case 'TSNonNullExpression':
        return this.#hold(node.expression, scope);
      default:
        return [];
    }
  }

  /** What any of some expressions holds; those that hold nothing have been gone through too. */
  #holdAny(nodes: readonly ESTree.Expression[], scope: Scope): readonly Held[] {
    return nodes.flatMap((node) => {
      const held = this.#hold(node, scope);
      if (held.length === 0) this.#walk(node, scope);
      return held;
    });
  }

  #holdMember(node: ESTree.MemberExpression, scope: Scope): readonly Held[] {
    const held = this.#hold(node.object, scope);
    if (held.length === 0) return [];
    if (!node.computed) return this.#uses.member(held, node.property.name);
    if (node.property.type === 'Literal') {
      return this.#uses.member(held, String(node.property.value));
    }
    this.#walk(node.property, scope);
    return this.#uses.anyMember(held);
  }

  /** `useWords(X)`, or a function that says that it gives words. */
  #holdCall({ callee, arguments: given }: ESTree.CallExpression, scope: Scope): readonly Held[] {
    if (callee.type !== 'Identifier') return [];
    const [first] = given;
    if (['useWords', 'currentWords'].includes(callee.name) && first) {
      return this.#uses.anyMember(this.#hold(first, scope).filter(({ of }) => of === 'languages'));
    }
    const called = find(this.#sources, this.#source, callee.name, ({ functions }) => functions);
    const held = called && this.#types.of(called.source, called.node.returnType?.typeAnnotation);
    if (held && held.length > 0) this.#walkAll(given, scope);
    return held ?? [];
  }

  #holdObject(node: ESTree.ObjectExpression, scope: Scope): Held[] {
    const members = new Map<string, readonly Held[]>();
    for (const [name, value] of propertiesOf(node)) {
      const held = this.#hold(value, scope);
      if (held.length > 0) members.set(name, held);
    }
    if (members.size === 0) return [];
    for (const property of node.properties) {
      const name = property.type === 'Property' ? nameOfKey(property) : null;
      if (name === null || !members.has(name)) this.#walk(property, scope);
    }
    return [{ of: 'members', members }];
  }
}
