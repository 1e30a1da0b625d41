import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  joinColumns,
  NONE,
  ValueColumnBuilder,
  valuesAt,
  withoutValue,
  type ValueColumn,
} from '#core/events/value-column.ts';

type Rows = string[][];

function build(rows: Rows): ValueColumn {
  const builder = new ValueColumnBuilder();
  for (const row of rows) builder.add(row);
  return builder.build();
}

function rowsOf(column: ValueColumn): Rows {
  return Array.from({ length: column.starts.length - 1 }, (_, row) => valuesAt(column, row));
}

const arbitraryRows: fc.Arbitrary<Rows> = fc.array(
  fc.uniqueArray(fc.constantFrom('NL', 'US', 'JP', '', 'EU'), { minLength: 1, maxLength: 4 }),
  { maxLength: 40 },
);

describe('a column of values', () => {
  it('gives back the rows it was built from', () => {
    fc.assert(
      fc.property(arbitraryRows, (rows) => {
        expect(rowsOf(build(rows))).toEqual(rows);
      }),
    );
  });

  it('names each value of a row once', () => {
    expect(rowsOf(build([['NL', 'US', 'NL']]))).toEqual([['NL', 'US']]);
  });

  it('has no value in a row without any', () => {
    expect(valuesAt(build([['a'], []]), 1)).toEqual([NONE]);
  });

  it('holds each value once, whatever the rows', () => {
    fc.assert(
      fc.property(arbitraryRows, (rows) => {
        const { values } = build(rows);
        expect([...values].toSorted()).toEqual([...new Set(rows.flat())].toSorted());
      }),
    );
  });

  it('puts rows into another order', () => {
    const column = build([['NL'], ['US', 'JP'], ['']]);
    expect(rowsOf(joinColumns([column], Int32Array.of(2, 0, 1)))).toEqual([
      [''],
      ['NL'],
      ['US', 'JP'],
    ]);
  });

  it('joins parts with codes of their own into the rows of all', () => {
    fc.assert(
      fc.property(fc.array(arbitraryRows, { maxLength: 5 }), (parts) => {
        const rows = parts.flat();
        const backwards = Int32Array.from(rows, (_, at) => rows.length - 1 - at);
        expect(rowsOf(joinColumns(parts.map(build), backwards))).toEqual(rows.toReversed());
      }),
    );
  });

  it('leaves one value out, and no value where there was no other', () => {
    fc.assert(
      fc.property(arbitraryRows, fc.constantFrom('NL', 'US', 'absent'), (rows, value) => {
        const column = withoutValue(build(rows), value);
        expect(column.values).not.toContain(value);
        expect(rowsOf(column)).toEqual(
          rows.map((row) => {
            const others = row.filter((other) => other !== value);
            return others.length > 0 ? others : [NONE];
          }),
        );
      }),
    );
  });
});
