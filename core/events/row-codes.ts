import type { ValueColumn } from './value-column.ts';

/** Different values that codes of a byte tell apart. */
const BYTE_VALUES = 256;

/**
 * The code of each row in a column whose rows have one value each. Where a byte is enough for a code there are bytes, kept
 * while the column is: many rows here and there are looked up several times faster in so little memory.
 */
export function codesOfRows(column: ValueColumn): Uint8Array | Int32Array {
  if (column.values.length > BYTE_VALUES) return column.codes;
  const codes = inBytes.get(column) ?? Uint8Array.from(column.codes);
  inBytes.set(column, codes);
  return codes;
}

const inBytes = new WeakMap<ValueColumn, Uint8Array>();
