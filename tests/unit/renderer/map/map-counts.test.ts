import { describe, expect, it } from 'vitest';
import { NONE } from '#core/events/value-column.ts';
import { countFacets } from '#core/query/facet-counts.ts';
import { changeFilter, KEEP_ALL, type EventFilter } from '#core/query/filter.ts';
import { pressBar } from '#core/summary/bar-filter.ts';
import { toSummary } from '#core/summary/to-summary.ts';
import { keptCodes, namedBars, toMapCounts } from '../../../../renderer/map/map-counts.ts';
import type { MapReading } from '../../../../renderer/state/summary-state.ts';
import { buildIndex } from '../../support/build-data-set.ts';

const index = buildIndex([
  { partners: ['NL'], place: { city: 'Delft', country: 'NL' } },
  { partners: ['NL', 'JP'], place: { city: 'The Hague', country: 'NL' } },
  { partners: ['JP'], place: { country: 'JP' } },
  {},
]);

const countsOf = (reading: MapReading, filter: EventFilter) =>
  toMapCounts(reading, toSummary(index, { filter, window: null }), countFacets(index, filter));

describe('what the map counts', () => {
  it('is, of each country, what a press on it then keeps', () => {
    for (const reading of ['places', 'partners'] as const) {
      const { barOf, presses } = countsOf(reading, KEEP_ALL);
      expect(barOf.size).toBe(3);
      for (const [code, { part, count }] of presses) {
        const pressed = changeFilter(KEEP_ALL, pressBar(KEEP_ALL, part));
        expect(toSummary(index, { filter: pressed, window: null }).total).toBe(count);
        expect(barOf.get(code)?.count).toBe(count);
      }
    }
  });

  it('tells what a press would keep also where the filter keeps another country', () => {
    const filter = { ...KEEP_ALL, places: ['NL|Delft'] };
    const counts = countsOf('places', filter);
    expect(namedBars(counts).map(({ value, count }) => [value, count])).toEqual([['NL', 1]]);
    expect(counts.presses.get('NL')?.count).toBe(2);
    expect(counts.presses.get('JP')?.count).toBe(1);
    expect(counts.presses.get(NONE)?.part).toEqual({ part: 'country', value: NONE, places: [''] });
  });

  it('stands out where the filter keeps it', () => {
    const filter = { ...KEEP_ALL, places: ['NL|Delft', 'NL|The Hague'], partners: ['JP', NONE] };
    expect([...keptCodes('places', filter)]).toEqual(['NL']);
    expect([...keptCodes('partners', filter)]).toEqual(['JP', NONE]);
    expect(keptCodes('places', KEEP_ALL).size).toBe(0);
  });

  it('can be pressed nowhere until it is known what there is', () => {
    const summary = toSummary(index, { filter: KEEP_ALL, window: null });
    expect(toMapCounts('places', summary, null).presses.size).toBe(0);
  });
});
