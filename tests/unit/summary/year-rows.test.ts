import { describe, expect, it } from 'vitest';
import { toYearRows } from '#core/summary/year-rows.ts';

const bar = (year: string, count: number) => ({ from: year, to: year, label: year, count });

describe('toYearRows', () => {
  it('gathers years without events that follow each other', () => {
    const years = [bar('2010', 1), bar('2011', 0), bar('2012', 0), bar('2013', 2), bar('2014', 0)];
    expect(toYearRows(years)).toEqual([
      { bar: years[0] },
      { emptyFrom: '2011', emptyTo: '2012' },
      { bar: years[3] },
      { emptyFrom: '2014', emptyTo: '2014' },
    ]);
  });

  it('makes nothing of nothing', () => expect(toYearRows([])).toEqual([]));
});
