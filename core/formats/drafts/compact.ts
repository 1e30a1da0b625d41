/** The fields of an object that may be left out, none of them undefined. */
export type Compact<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** An object without the fields that are undefined, or an empty list or object. */
export function compact<T extends object>(fields: T): Compact<T> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => !isEmpty(value)),
  ) as Compact<T>;
}

function isEmpty(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value === undefined;
  return Object.keys(value).length === 0;
}
