import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { BinSums } from '#core/timeline/bin-sums.ts';

const BINS = 12;

const spans = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: BINS - 1 }), fc.integer({ min: 0, max: BINS - 1 }))
    .map(([one, other]) => ({ first: Math.min(one, other), last: Math.max(one, other) })),
  { maxLength: 40 },
);

it('shares each event out among its bins, and leaves no trace where there is none', () => {
  fc.assert(
    fc.property(spans, (events) => {
      const sums = new BinSums(BINS);
      for (const { first, last } of events) sums.addOver(first, last);
      sums.sums().forEach((sum, bin) => {
        const here = events.filter(({ first, last }) => first <= bin && bin <= last);
        const expected = here.reduce((all, { first, last }) => all + 1 / (last - first + 1), 0);
        expect(sum).toBeCloseTo(expected, 9);
        expect(sum === 0).toBe(here.length === 0);
      });
    }),
  );
});

it('leaves no trace of very many events either, nor on what follows', () => {
  const sums = new BinSums(BINS);
  for (let event = 0; event < 300_000; event += 1)
    sums.addOver(event % 3, (event % 3) + (event % 7));
  sums.addTo(11, 5);
  const [before, empty, last] = [8, 9, 10].map((bin) => sums.sums()[bin]);
  expect(before).toBeGreaterThan(2000);
  expect([empty, last, sums.sums()[11]]).toEqual([0, 0, 5]);
});
