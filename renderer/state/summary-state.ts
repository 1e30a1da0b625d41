import type { EventFilter } from '#core/query/filter.ts';
import type { SeriesOverview } from '#core/summary/series-overview.ts';
import type { Summary } from '#core/summary/summary.ts';
import type { SummaryRequest } from '#core/summary/summary-request.ts';

/** What the summary shows. */
export type SummaryTab = 'numbers' | 'series';

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
