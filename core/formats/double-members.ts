import { visit, type JSONPath } from 'jsonc-parser';
import { formatPath } from './json-places.ts';
import type { Problem } from './problem.ts';

/**
 * The members whose names stand in their object already; of those `JSON.parse` keeps the last and drops the others
 * without a word. `members` is how many the text has: where the parsed value has as many, there is nothing to look for.
 */
export function doubleMembers(json: string, value: unknown, members: number): Problem[] {
  return countMembers(value) === members ? [] : findDoubles(json);
}

/** How many members the objects of a value have in all. */
export function countMembers(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let count = 0;
  if (Array.isArray(value)) {
    for (const part of value) count += countMembers(part);
    return count;
  }
  // What JSON makes has no inherited members.
  for (const name in value) count += 1 + countMembers((value as Record<string, unknown>)[name]);
  return count;
}

function findDoubles(json: string): Problem[] {
  const problems: Problem[] = [];
  const objects: Set<string>[] = [];
  visit(json, {
    onObjectBegin: () => void objects.push(new Set()),
    onObjectEnd: () => void objects.pop(),
    onObjectProperty: (name, _offset, _length, line, column, pathTo: () => JSONPath) => {
      const names = objects.at(-1);
      if (names?.has(name)) {
        const path = formatPath([...pathTo(), name]);
        problems.push({ code: 'field-duplicate', line: line + 1, column: column + 1, path });
      }
      names?.add(name);
    },
  });
  return problems;
}
