import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { placesInPage } from '../../../../renderer/panels/places-in-page.ts';

test('the rows in sight, the first, the last and the one with the focus are in the page, each once', () => {
  const list = fc.record({
    total: fc.integer({ min: 1, max: 5000 }),
    first: fc.nat(6000),
    rows: fc.integer({ min: 1, max: 60 }),
    focusedAt: fc.integer({ min: -1, max: 6000 }),
  });
  fc.assert(
    fc.property(list, ({ total, first, rows, focusedAt }) => {
      const places = placesInPage(total, { first, end: first + rows }, focusedAt);
      const seen = Array.from({ length: rows }, (_, at) => first + at);
      const wanted = [0, total - 1, focusedAt, ...seen].filter((at) => at >= 0 && at < total);
      expect(places).toEqual(expect.arrayContaining(wanted));
      expect(places).toEqual([...new Set(places)].toSorted((one, other) => one - other));
      expect(places.at(-1)).toBeLessThan(total);
      expect(places.length).toBeLessThanOrEqual(rows + 2 * 12 + 3);
    }),
  );
});

test('a list without rows has none in the page', () => {
  expect(placesInPage(0, { first: 0, end: 10 }, -1)).toEqual([]);
});
