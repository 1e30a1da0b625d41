import { describe, expect, it } from 'vitest';
import { changeFilter, KEEP_ALL } from '#core/query/filter.ts';
import { isBarOn, pressBar, type BarPart } from '#core/summary/bar-filter.ts';

const BARS: BarPart[] = [
  { part: 'dates', from: '2016', to: '2016' },
  { part: 'partners', value: 'NL' },
  { part: 'kinds', value: 'summit' },
  { part: 'places', value: 'CN|Beijing' },
  { part: 'country', value: 'CN', places: ['CN|Beijing', 'CN|'] },
];

describe('a bar of a summary', () => {
  it.each(BARS)('is on once it is pressed, and lets go when it is pressed again: $part', (bar) => {
    expect(isBarOn(KEEP_ALL, bar)).toBe(false);
    const pressed = changeFilter(KEEP_ALL, pressBar(KEEP_ALL, bar));
    expect(isBarOn(pressed, bar)).toBe(true);
    expect(changeFilter(pressed, pressBar(pressed, bar))).toEqual(KEEP_ALL);
  });

  it('takes the place of what was kept of its part', () => {
    const filter = { ...KEEP_ALL, partners: ['NL', 'DE'] };
    expect(pressBar(filter, { part: 'partners', value: 'NL' })).toEqual({ partners: ['NL'] });
  });

  it('goes back from a place to all of its country', () => {
    const places = ['CN|Beijing', 'CN|'];
    const beijing: BarPart = { part: 'place-in-country', value: 'CN|Beijing', places };
    const china: BarPart = { part: 'country', value: 'CN', places };
    const inBeijing = changeFilter(KEEP_ALL, pressBar(KEEP_ALL, beijing));
    expect([isBarOn(inBeijing, beijing), isBarOn(inBeijing, china)]).toEqual([true, true]);
    expect(pressBar(inBeijing, beijing)).toEqual({ places });
    expect(pressBar(inBeijing, china)).toEqual({ places: null });
    expect(isBarOn({ ...KEEP_ALL, places: [] }, china)).toBe(false);
    expect(isBarOn({ ...KEEP_ALL, places: ['CN|Beijing', 'NL|'] }, china)).toBe(false);
  });

  it('keeps to a range of dates that cuts through its years', () => {
    const filter = { ...KEEP_ALL, from: '2015-06', to: '2016-03' };
    expect(pressBar(filter, { part: 'dates', from: '2016', to: '2016' })).toEqual({
      from: '2016',
      to: '2016-03',
    });
    expect(pressBar(filter, { part: 'dates', from: '2015', to: '2015' })).toEqual({
      from: '2015-06',
      to: '2015',
    });
  });
});
