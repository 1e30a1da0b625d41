/** The fields of an object that may be left out, none of them undefined. */
export type Compact<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** An object without the fields that are undefined, or an empty list or object. */
export function compact<T extends object>(fields: T): Compact<T> {
  const kept: Compact<T> = {};
  // Pairs of names and values, as `Object.entries` makes them, would cost several times as much.
  for (const name of Object.keys(fields) as (keyof T)[]) {
    const value = fields[name];
    if (!isNothing(value)) kept[name] = value as Exclude<T[keyof T], undefined>;
  }
  return kept;
}

/** A list or an object itself, undefined when it is empty: an object is when all its fields are undefined. */
export function unlessEmpty<T extends object>(value: T): T | undefined {
  return isEmpty(value) ? undefined : value;
}

/** Whether a list has no members, or an object no field that is not undefined. */
export function isEmpty(value: object): boolean {
  if (Array.isArray(value)) return value.length === 0;
  for (const name in value)
    if (Object.hasOwn(value, name) && value[name as keyof typeof value] !== undefined) return false;
  return true;
}

function isNothing(value: unknown): boolean {
  return value === undefined || (typeof value === 'object' && value !== null && isEmpty(value));
}
