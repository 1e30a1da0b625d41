import { GrowingInts } from './growing-ints.ts';

/** Stands for "no value here": no partner named, no level given. No code, id or topic is empty. */
export const NONE = '';

/**
 * One attribute of many events, of which each may have several values. The values of row r are
 *
 *     values[codes[at]]  for at from starts[r] up to, not including, starts[r + 1]
 *
 * A row has each value once.
 */
export interface ValueColumn {
  /** The different values, by code. */
  values: readonly string[];
  /** One more than there are rows. */
  starts: Int32Array;
  codes: Int32Array;
}

/** Builds a column row by row. */
export class ValueColumnBuilder {
  readonly #codeOf = new Map<string, number>();
  readonly #starts = new GrowingInts();
  readonly #codes = new GrowingInts();

  constructor() {
    this.#starts.push(0);
  }

  /** Adds a row with these values; doubles are left out, and a row without any has `NONE`. */
  add(values: readonly string[]): void {
    for (let at = 0; at < values.length; at += 1) {
      const value = values[at] ?? NONE;
      if (at === 0 || values.indexOf(value) === at) this.#codes.push(this.#code(value));
    }
    if (values.length === 0) this.#codes.push(this.#code(NONE));
    this.#starts.push(this.#codes.length);
  }

  /** Adds a row with one value. */
  addOne(value: string): void {
    this.#codes.push(this.#code(value));
    this.#starts.push(this.#codes.length);
  }

  build(): ValueColumn {
    return {
      values: [...this.#codeOf.keys()],
      starts: this.#starts.toArray(),
      codes: this.#codes.toArray(),
    };
  }

  #code(value: string): number {
    const known = this.#codeOf.get(value);
    if (known !== undefined) return known;
    this.#codeOf.set(value, this.#codeOf.size);
    return this.#codeOf.size - 1;
  }
}

/** The values of one row. */
export function valuesAt({ values, starts, codes }: ValueColumn, row: number): string[] {
  return Array.from(codes.subarray(starts[row], starts[row + 1]), (code) => values[code] ?? '');
}

/** The values that the rows of some lists have. */
export function valuesOf(
  { values, starts, codes }: ValueColumn,
  lists: readonly Int32Array[],
): Set<string> {
  const isFound = new Uint8Array(values.length);
  for (const rows of lists) {
    for (const row of rows) {
      const end = starts[row + 1] ?? 0;
      for (let at = starts[row] ?? 0; at < end; at += 1) isFound[codes[at] ?? 0] = 1;
    }
  }
  return new Set(values.filter((_, code) => isFound[code] === 1));
}

/** Columns of the same attribute one below the other, whose rows then stand in another order: row r is row `order[r]`. */
export function joinColumns(columns: readonly ValueColumn[], order: Int32Array): ValueColumn {
  const codeOf = new Map<string, number>();
  const { starts, codes } = stack(columns, codeOf);
  const values = [...codeOf.keys()];
  // One value in every row: a row's code stands at its own number.
  if (codes.length === order.length) {
    return { values, starts: upTo(order.length), codes: reorder(codes, order) };
  }
  const newStarts = new Int32Array(order.length + 1);
  const newCodes = new Int32Array(codes.length);
  let end = 0;
  for (let row = 0; row < order.length; row += 1) {
    const from = order[row] ?? 0;
    const to = starts[from + 1] ?? 0;
    for (let at = starts[from] ?? 0; at < to; at += 1) {
      newCodes[end] = codes[at] ?? 0;
      end += 1;
    }
    newStarts[row + 1] = end;
  }
  return { values, starts: newStarts, codes: newCodes };
}

/** Numbers of a list in another order: number r is `numbers[order[r]]`. */
export function reorder(numbers: Int32Array, order: Int32Array): Int32Array {
  const reordered = new Int32Array(order.length);
  for (let row = 0; row < order.length; row += 1) reordered[row] = numbers[order[row] ?? 0] ?? 0;
  return reordered;
}

let counted = new Int32Array(1);

/** The numbers from 0 up to one that is included; columns of the same size share them. */
function upTo(last: number): Int32Array {
  if (counted.length === last + 1) return counted;
  counted = new Int32Array(last + 1);
  for (let at = 0; at <= last; at += 1) counted[at] = at;
  return counted;
}

/** Puts columns one below the other and gives their values codes in common. */
function stack(
  columns: readonly ValueColumn[],
  codeOf: Map<string, number>,
): Pick<ValueColumn, 'starts' | 'codes'> {
  const starts = new Int32Array(sumOf(columns, (column) => column.starts.length - 1) + 1);
  const codes = new Int32Array(sumOf(columns, (column) => column.codes.length));
  let [row, end] = [0, 0];
  for (const column of columns) {
    const newCode = Int32Array.from(column.values, (value) => {
      if (!codeOf.has(value)) codeOf.set(value, codeOf.size);
      return codeOf.get(value) ?? 0;
    });
    const first = end;
    for (let at = 1; at < column.starts.length; at += 1) {
      row += 1;
      starts[row] = first + (column.starts[at] ?? 0);
    }
    for (let at = 0; at < column.codes.length; at += 1) {
      codes[end] = newCode[column.codes[at] ?? 0] ?? 0;
      end += 1;
    }
  }
  return { starts, codes };
}

/** A column without one of its values; rows that had no other are left with `NONE`. */
export function withoutValue(column: ValueColumn, value: string): ValueColumn {
  const { starts, codes } = column;
  const others = column.values.filter((other) => other !== value);
  const values = others.includes(NONE) ? others : [...others, NONE];
  const newCode = column.values.map((other) => values.indexOf(other));
  const none = values.indexOf(NONE);
  const newStarts = new Int32Array(starts.length);
  const newCodes = new Int32Array(codes.length);
  let end = 0;
  for (let row = 0; row < starts.length - 1; row += 1) {
    const first = end;
    for (let at = starts[row] ?? 0; at < (starts[row + 1] ?? 0); at += 1) {
      const code = newCode[codes[at] ?? 0] ?? none;
      if (code >= 0) newCodes[end++] = code;
    }
    if (end === first) newCodes[end++] = none;
    newStarts[row + 1] = end;
  }
  return { values, starts: newStarts, codes: newCodes.slice(0, end) };
}

function sumOf<T>(things: readonly T[], count: (thing: T) => number): number {
  return things.reduce((sum, thing) => sum + count(thing), 0);
}
