import { describe, expect, it } from 'vitest';
import { toEditionSteps } from '../../../../renderer/summary/edition-steps.ts';

const edition = (number: number | null) => ({
  id: `e${number}`,
  title: '',
  date: '',
  number,
  year: null,
  isHeld: true,
});

describe('toEditionSteps', () => {
  it('puts what is missing between the editions beside it', () => {
    const editions = [edition(9), edition(11), edition(14)];
    const missing = [
      { from: 2, to: 8 },
      { from: 10, to: 10 },
      { from: 12, to: 13 },
    ];
    expect(toEditionSteps(editions, missing)).toEqual([
      { edition: editions[0] },
      { missing: { from: 10, to: 10 } },
      { edition: editions[1] },
      { missing: { from: 12, to: 13 } },
      { edition: editions[2] },
    ]);
  });

  it('puts nothing beside editions without a number', () => {
    const editions = [edition(1), edition(null), edition(3)];
    expect(toEditionSteps(editions, [{ from: 2, to: 2 }])).toEqual(
      editions.map((one) => ({ edition: one })),
    );
  });
});
