import { MAX_DEPTH } from './scan-json.ts';

/** Below this, no way to write a whole number is shorter than its digits: "1e3" is shorter than 1000. */
const SHORTEST_FROM = 1000;

/**
 * The least length that JSON of a value can have: no white space, nothing escaped. JSON of just this length has no member
 * twice, for what `JSON.parse` drops of it would make it longer. NaN for a value of which this cannot be said.
 */
export function plainLength(value: unknown, depth = 0): number {
  switch (typeof value) {
    case 'string':
      return value.length + 2;
    case 'boolean':
      return value ? 4 : 5;
    case 'number':
      return Number.isInteger(value) && value >= 0 && value < SHORTEST_FROM
        ? lengthOfDigits(value)
        : NaN;
    case 'object':
      if (value === null) return 4;
      if (depth > MAX_DEPTH) return NaN;
      return Array.isArray(value) ? lengthOfList(value, depth) : lengthOfObject(value, depth);
    default:
      return NaN;
  }
}

function lengthOfDigits(value: number): number {
  return value < 10 ? 1 : value < 100 ? 2 : 3;
}

function lengthOfList(list: readonly unknown[], depth: number): number {
  // Brackets, and a comma between two entries.
  let length = 2 + Math.max(0, list.length - 1);
  for (const entry of list) length += plainLength(entry, depth + 1);
  return length;
}

function lengthOfObject(object: object, depth: number): number {
  let [length, members] = [2, 0];
  // What JSON makes has no inherited members.
  for (const name in object) {
    // Quotation marks and a colon.
    length += name.length + 3 + plainLength((object as Record<string, unknown>)[name], depth + 1);
    members += 1;
  }
  return length + Math.max(0, members - 1);
}
