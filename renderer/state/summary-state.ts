import type { EventFilter } from '#core/query/filter.ts';
import type { SeriesOverview } from '#core/summary/series-overview.ts';
import type { Summary } from '#core/summary/summary.ts';
import type { SummaryRequest } from '#core/summary/summary-request.ts';

/** What the summary shows. */
export type SummaryTab = 'numbers' | 'series' | 'map';

/** What the map counts in a country: events that took place there, or events with it. */
export type MapReading = 'places' | 'partners';

/** The parts of the world that the map can be of. */
export const MAP_REGIONS = ['world', 'europe', 'asia', 'africa', 'americas'] as const;
export type MapRegion = (typeof MAP_REGIONS)[number];

/** A summary with what it sums up. */
export interface ShownSummary {
  request: SummaryRequest;
  value: Summary;
}

/** Series and partners with the filter that they are listed by. */
export interface ShownSeries {
  filter: EventFilter;
  value: SeriesOverview;
}
