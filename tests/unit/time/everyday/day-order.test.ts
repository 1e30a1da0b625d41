import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { DayOrderEvidence, type DecidedOrder } from '#core/time/everyday/day-order.ts';

function decide(...texts: string[]): DecidedOrder {
  const evidence = new DayOrderEvidence();
  for (const text of texts) evidence.add(text);
  return evidence.decide();
}

it('is sure when dates tell one order only', () => {
  expect(decide('05/06/2016', '13/06/2016')).toEqual({
    order: 'day-first',
    isCertain: true,
    ambiguous: 1,
    dayFirstOnly: 1,
    monthFirstOnly: 0,
    example: '05/06/2016',
  });
  expect(decide('05/06/2016', '06/13/16', '1-2-2016')).toEqual({
    order: 'month-first',
    isCertain: true,
    ambiguous: 2,
    dayFirstOnly: 0,
    monthFirstOnly: 1,
    example: '05/06/2016',
  });
});

it('follows most dates when they tell both, and is not sure', () => {
  expect(decide('13/06/2016', '06/13/2016', '06/14/2016')).toMatchObject({
    order: 'month-first',
    isCertain: false,
  });
  expect(decide('13/06/2016', '06/13/2016')).toMatchObject({
    order: 'day-first',
    isCertain: false,
  });
});

it('takes the day for first, unsure, when nothing tells', () => {
  expect(decide('05/06/2016', '05/05/2016', '19 May 2016', '2016-05-19', '16-05-19')).toEqual({
    order: 'day-first',
    isCertain: false,
    ambiguous: 1,
    dayFirstOnly: 0,
    monthFirstOnly: 0,
    example: '05/06/2016',
  });
});

it('finds no doubt in dates with dots', () => {
  expect(decide('05.06.2016', '05.19.2016')).toMatchObject({ ambiguous: 0, monthFirstOnly: 0 });
  expect(decide('19.05.2016')).toMatchObject({ order: 'day-first', isCertain: true });
});

it('sees both dates of a range, in typographic signs too', () => {
  expect(decide('０５／０６／２０１６ – 13/06/2016')).toMatchObject({
    ambiguous: 1,
    dayFirstOnly: 1,
  });
});

it('counts no impossible dates', () => {
  expect(decide('32/01/2016', '13/13/2016', '00/05/2016', '1.2.3.4', '99/99/9999')).toMatchObject({
    ambiguous: 0,
    dayFirstOnly: 0,
    monthFirstOnly: 0,
  });
});

it('does not depend on the order of the rows', () => {
  const date = fc
    .tuple(fc.integer({ min: 1, max: 31 }), fc.integer({ min: 1, max: 31 }))
    .map(([first, second]) => `${first}/${second}/2016`);
  fc.assert(
    fc.property(fc.array(date), (texts) => {
      const { example: _one, ...forwards } = decide(...texts);
      const { example: _other, ...backwards } = decide(...texts.toReversed());
      expect(forwards).toEqual(backwards);
    }),
  );
});
