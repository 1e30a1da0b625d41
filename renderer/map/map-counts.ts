import { NONE } from '#core/events/value-column.ts';
import type { FacetOption, FacetOptions } from '#core/query/facet-counts.ts';
import type { EventFilter } from '#core/query/filter.ts';
import { placeOfKey } from '#core/events/place-key.ts';
import type { BarPart } from '#core/summary/bar-filter.ts';
import { placesByCountry } from '#core/summary/place-countries.ts';
import type { Bars, CountryBar, Summary } from '#core/summary/summary.ts';
import type { MapReading } from '../state/summary-state.ts';

/** What is counted of each country or partner, and how a press keeps it. */
export interface MapCounts {
  reading: MapReading;
  /** The longest first, that of no country or partner last. */
  bars: Bars<CountryBar>;
  /** The same by their codes. */
  barOf: ReadonlyMap<string, CountryBar>;
  /** By their codes, all that a press can keep; none where there are too many places for a filter to list. */
  presses: ReadonlyMap<string, MapPress>;
}

/** A press on a country or partner. */
export interface MapPress {
  part: BarPart;
  /** How many events it would keep, whatever is kept of the others now. */
  count: number;
}

/** What a summary says of each country, or of each partner. */
export function toMapCounts(
  reading: MapReading,
  { countries, partners }: Pick<Summary, 'countries' | 'partners'>,
  facets: Pick<FacetOptions, MapReading> | null,
): MapCounts {
  const bars: Bars<CountryBar> = reading === 'places' ? countries : partners;
  const options = facets?.[reading] ?? [];
  return {
    reading,
    bars,
    barOf: new Map(bars.bars.map((bar) => [bar.value, bar])),
    presses: reading === 'places' ? countryPresses(options) : partnerPresses(options),
  };
}

function partnerPresses(partners: readonly FacetOption[]): Map<string, MapPress> {
  return new Map(
    partners.map(({ value, count }) => [value, { part: { part: 'partners', value }, count }]),
  );
}

function countryPresses(options: readonly FacetOption[]): Map<string, MapPress> {
  const countOf = new Map(options.map(({ value, count }) => [value, count]));
  return new Map(
    Array.from(placesByCountry([...countOf.keys()]), ([value, places]) => {
      const count = places.reduce((sum, key) => sum + (countOf.get(key) ?? 0), 0);
      return [value, { part: { part: 'country', value, places }, count }];
    }),
  );
}

/** The countries or partners that a filter keeps, by their codes; none where it keeps all. */
export function keptCodes(reading: MapReading, filter: EventFilter): ReadonlySet<string> {
  const values = filter[reading] ?? [];
  return new Set(reading === 'places' ? values.map((key) => placeOfKey(key).country) : values);
}

/** The bars that stand for a country or partner. */
export function namedBars({ bars }: MapCounts): CountryBar[] {
  return bars.bars.filter(({ value }) => value !== NONE);
}
