import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeKey } from '#core/events/place-key.ts';
import { NONE } from '#core/events/value-column.ts';
import { changeFilter, KEEP_ALL } from '#core/query/filter.ts';
import { eventsAt } from '#core/query/query-index.ts';
import { isWithin, selectEvents } from '#core/query/select-events.ts';
import { pressBar, type BarPart } from '#core/summary/bar-filter.ts';
import { countCountries, placesByCountry } from '#core/summary/place-countries.ts';
import { toSummary } from '#core/summary/to-summary.ts';
import { arbitraryIndex, arbitraryView } from '../support/arbitrary-index.ts';
import { buildIndex } from '../support/build-data-set.ts';

const arbitraryRequest = fc
  .tuple(arbitraryView, fc.boolean())
  .map(([{ filter, window }, isWhole]) => ({ filter, window: isWhole ? null : window }));

describe('the countries of the places', () => {
  it('are counted as a scan of the events counts them, and add up to all of them', () => {
    fc.assert(
      fc.property(arbitraryIndex, arbitraryRequest, (index, { filter, window }) => {
        const { kept } = selectEvents(index, filter);
        const rows = window ? kept.filter(isWithin(index.columns, window)) : kept;
        const scanned = new Map<string, number>();
        for (const { event } of eventsAt(index, rows)) {
          const country = event.place?.country ?? NONE;
          scanned.set(country, (scanned.get(country) ?? 0) + 1);
        }
        const { total, countries } = toSummary(index, { filter, window });
        expect(new Map(countries.bars.map(({ value, count }) => [value, count]))).toEqual(scanned);
        expect(countries.bars.reduce((sum, { count }) => sum + count, 0)).toBe(total);
      }),
    );
  });

  it('are what a press on one of them keeps', () => {
    fc.assert(
      fc.property(arbitraryIndex, (index) => {
        const { values } = index.columns.attributes.places;
        const places = placesByCountry(values);
        const { countries } = toSummary(index, { filter: KEEP_ALL, window: null });
        for (const { value, count } of countries.bars) {
          const part: BarPart = { part: 'country', value, places: places.get(value) ?? [] };
          const alone = changeFilter(KEEP_ALL, pressBar(KEEP_ALL, part));
          expect(selectEvents(index, alone).kept.length).toBe(count);
        }
      }),
    );
  });

  it('come with the longest first and what has none last, each by its name and flag', () => {
    const index = buildIndex([
      { place: { city: 'Delft', country: 'NL' } },
      { place: { city: 'The Hague', country: 'NL' } },
      { place: { city: 'Beijing', country: 'CN' } },
      { place: { city: 'Atlantis' } },
      {},
      {},
    ]);
    const { countries } = toSummary(index, { filter: KEEP_ALL, window: null });
    expect(countries).toEqual({
      bars: [
        { value: 'NL', label: 'Netherlands', count: 2, flag: 'NL' },
        { value: 'CN', label: 'China', count: 1, flag: 'CN' },
        { value: NONE, label: 'Country not given', count: 3, flag: null },
      ],
      more: 0,
    });
  });

  it('are those of the keys of places', () => {
    const keys = ['NL|Delft', 'NL|', '|Atlantis', placeKey()];
    expect([...placesByCountry(keys)]).toEqual([
      ['NL', ['NL|Delft', 'NL|']],
      [NONE, ['|Atlantis', NONE]],
    ]);
    expect(countCountries({ values: keys, counts: Int32Array.of(3, 4, 5, 6) })).toEqual({
      values: ['NL', NONE],
      counts: Int32Array.of(7, 11),
    });
  });
});
