import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { OPEN_END, OPEN_START, UNDATED } from '#core/events/day-range.ts';
import { timeOrder } from '#core/events/time-order.ts';

const day = fc.oneof(
  fc.integer({ min: -100, max: 100 }),
  fc.integer({ min: -100_000_000, max: 100_000_000 }),
  fc.constantFrom(OPEN_START, OPEN_END, UNDATED, -65_536, 65_536),
);

it('orders rows by first day, then last day, then as they stand', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(day, day), { maxLength: 60 }), (days) => {
      const [start, end] = [days.map(([first]) => first), days.map(([, last]) => last)];
      const expected = days
        .map(([first, last], row) => ({ first, last, row }))
        .toSorted((a, b) => a.first - b.first || a.last - b.last || a.row - b.row)
        .map(({ row }) => row);
      expect([...timeOrder(Int32Array.from(start), Int32Array.from(end))]).toEqual(expected);
    }),
  );
});
