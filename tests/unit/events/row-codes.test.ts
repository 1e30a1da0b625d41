import { expect, it } from 'vitest';
import { codesOfRows } from '#core/events/row-codes.ts';
import { ValueColumnBuilder, type ValueColumn } from '#core/events/value-column.ts';

function columnOf(count: number): ValueColumn {
  const builder = new ValueColumnBuilder();
  for (let value = 0; value < count; value += 1) builder.addOne(`value ${value}`);
  return builder.build();
}

it('gives the codes of few values in a byte each, the same ones while their column is kept', () => {
  const column = columnOf(256);
  const codes = codesOfRows(column);
  expect(codes).toEqual(Uint8Array.from(column.codes));
  expect(codes[255]).toBe(255);
  expect(codesOfRows(column)).toBe(codes);
});

it('gives those of more values as they are', () => {
  const column = columnOf(257);
  expect(codesOfRows(column)).toBe(column.codes);
});
