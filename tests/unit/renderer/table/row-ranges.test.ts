import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  countRows,
  hasRow,
  rowsBetween,
  toggleRow,
} from '../../../../renderer/table/row-ranges.ts';

test('toggling rows is the same as keeping a set of them', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(12), { maxLength: 40 }), (toggled) => {
      const set = new Set<number>();
      let ranges: ReturnType<typeof toggleRow> = [];
      for (const row of toggled) {
        if (!set.delete(row)) set.add(row);
        ranges = toggleRow(ranges, row);
      }
      const found = Array.from({ length: 13 }, (_, row) => row).filter((row) =>
        hasRow(ranges, row),
      );
      expect(found).toEqual([...set].toSorted((a, b) => a - b));
      expect(countRows(ranges)).toBe(set.size);
      // None touches the next.
      expect(ranges.every(({ to }, at) => to < (ranges[at + 1]?.from ?? Infinity))).toBe(true);
    }),
  );
});

test('a range goes from one row to another in either order', () => {
  expect(rowsBetween(5, 2)).toEqual({ from: 2, to: 6 });
  expect(rowsBetween(2, 5)).toEqual({ from: 2, to: 6 });
});
