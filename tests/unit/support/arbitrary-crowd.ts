import * as fc from 'fast-check';
import type { QueryIndex } from '#core/query/query-index.ts';
import { FACETS, KEEP_ALL, type EventFilter } from '#core/query/filter.ts';
import { GROUPINGS } from '#core/timeline/view.ts';
import { FIRST_LANES, type ViewRequest } from '#core/timeline/view-request.ts';
import { DAY_MS } from '#core/time/calendar.ts';
import { arbitraryEdtf } from './arbitrary-date.ts';
import { arbitraryFilter, arbitraryView } from './arbitrary-index.ts';
import { buildIndex } from './build-data-set.ts';
import type { EventInput } from './build-event.ts';

const PARTNERS = ['NL', 'US', 'EU', 'CN', 'JP', 'DE', 'FR', 'BR'];

const day = fc
  .integer({ min: 0, max: 1500 })
  .map((after) => new Date(Date.UTC(2012, 0, 1 + after)).toISOString().slice(0, 10));

const event = fc.record(
  {
    date: fc.oneof(
      { weight: 6, arbitrary: day },
      { weight: 2, arbitrary: arbitraryEdtf },
      fc.constant('2013-05-19'),
      fc.constant(undefined),
    ),
    kind: fc.constantFrom('meeting', 'summit', 'visit'),
    status: fc.constantFrom('held', 'planned'),
    partners: fc.subarray(PARTNERS, { maxLength: 3 }),
    background: fc.integer({ min: 0, max: 15 }).map((die) => die === 0),
    series: fc.constantFrom('talks', 'forum'),
    place: fc.constantFrom({ city: 'Beijing', country: 'CN' }, { country: 'NL' }),
  },
  { requiredKeys: ['date'] },
);

function indexOf(events: Partial<EventInput>[]): QueryIndex {
  return buildIndex(events, {
    perspective: 'CN',
    actors: [{ code: 'EU', name: 'European Union', kind: 'organisation' }],
    series: [
      { id: 'talks', title: 'Talks' },
      { id: 'forum', title: 'Forum' },
    ],
  });
}

/** A data set of 300 to 500 events in the perspective of China, many of them close together: lanes have to gather them. */
export const arbitraryCrowd = fc
  .array(event, { minLength: 300, maxLength: 500, size: 'max' })
  .map(indexOf);

/** Such a data set, or one of some tens of events. */
export const arbitraryFewOrMany = fc.oneof(
  fc.array(event, { maxLength: 60, size: 'max' }).map(indexOf),
  arbitraryCrowd,
);

/** Mostly everything, else what one facet keeps, else any filter: crowds are rare where much is filtered out. */
const filter: fc.Arbitrary<EventFilter> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(KEEP_ALL) },
  fc
    .tuple(fc.constantFrom(...FACETS), arbitraryFilter)
    .map(([facet, some]) => ({ ...KEEP_ALL, [facet]: some[facet] })),
  arbitraryFilter,
);

/** A window of some days up to all those years, beginning in the middle of a day. */
const busyWindow = fc
  .tuple(fc.integer({ min: 15_300, max: 16_700 }), fc.integer({ min: 4, max: 25 }))
  .map(([first, halves]) => ({
    startMs: (first + 0.3) * DAY_MS,
    endMs: (first + 0.3 + 2 ** (halves / 2)) * DAY_MS,
  }));

/** What windows of any width ask of those data sets, with few lanes or many. */
export const arbitraryRequest: fc.Arbitrary<ViewRequest> = fc
  .record({
    view: arbitraryView,
    filter,
    window: fc.option(busyWindow),
    groupBy: fc.constantFrom(...GROUPINGS),
    widthPx: fc.constantFrom(60, 300, 1100, 3000),
    mostLanes: fc.constantFrom(1, 2, 4, FIRST_LANES),
  })
  .map(({ view, filter: kept, window, groupBy, widthPx, mostLanes }) => ({
    view: { filter: kept, groupBy, window: window ?? view.window },
    widthPx,
    mostLanes,
    knownKey: null,
  }));

/** What wide windows ask of some of those years and all their events: most of them show clusters. */
export const arbitraryCrowdedRequest: fc.Arbitrary<ViewRequest> = fc
  .record({
    first: fc.integer({ min: 15_300, max: 16_000 }),
    days: fc.integer({ min: 500, max: 1100 }),
    groupBy: fc.constantFrom('kind', 'series', 'none'),
    widthPx: fc.constantFrom(1100, 1700, 3000),
    mostLanes: fc.constantFrom(1, FIRST_LANES),
  })
  .map(({ first, days, groupBy, widthPx, mostLanes }) => ({
    view: {
      filter: KEEP_ALL,
      groupBy,
      window: { startMs: first * DAY_MS, endMs: (first + days) * DAY_MS },
    },
    widthPx,
    mostLanes,
    knownKey: null,
  }));
