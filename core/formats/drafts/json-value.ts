import type { JsonValue } from './event-draft.ts';

/** An object of JSON. */
export type JsonObject = { [name: string]: JsonValue };

/** Whether a parsed value is an object of JSON, and no list. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether two values of JSON say the same; the order of an object's members says nothing, and one left out is undefined. */
export function isSameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((part, at) => isSameJson(part, b[at]));
  }
  if (!isJsonObject(a) || !isJsonObject(b)) return false;
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => isSameJson(own(a, name), own(b, name)));
}

/** Not what an object inherits: a file may name a member "constructor". */
function own(object: JsonObject, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

/** An object without its undefined members. */
export function withoutGaps<T extends object>(
  object: T,
): { [K in keyof T]: Exclude<T[K], undefined> } {
  const known = {} as { [K in keyof T]: Exclude<T[K], undefined> };
  for (const name of Object.keys(object) as (keyof T)[]) {
    const value = object[name];
    if (value !== undefined) known[name] = value as Exclude<T[keyof T], undefined>;
  }
  return known;
}

/** An object without some of its members. */
export function omit(object: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));
}
