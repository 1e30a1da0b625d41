/** The fields of an object that may be left out, none of them undefined. */
export type Compact<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** An object without the fields that are undefined, or an empty list or object. */
export function compact<T extends object>(fields: T): Compact<T> {
  const kept: Compact<T> = {};
  // Pairs of names and values, as `Object.entries` makes them, would cost several times as much.
  for (const name of Object.keys(fields) as (keyof T)[]) {
    const value = fields[name];
    if (!isEmpty(value)) kept[name] = value as Exclude<T[keyof T], undefined>;
  }
  return kept;
}

function isEmpty(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value === undefined;
  if (Array.isArray(value)) return value.length === 0;
  return Object.keys(value).length === 0;
}
