import * as fc from 'fast-check';
import { NONE } from '#core/events/value-column.ts';
import { LEVELS, STATUSES } from '#core/events/vocabulary.ts';
import { FACETS, KEEP_ALL, type EventFilter } from '#core/query/filter.ts';
import { GROUPINGS, type View } from '#core/timeline/view.ts';
import { startOfDay } from '#core/time/calendar.ts';
import { arbitraryEdtf } from './arbitrary-date.ts';
import { buildIndex } from './build-data-set.ts';

const PARTNERS = ['NL', 'US', 'EU', 'CN', 'JP'];
const TOPICS = ['health', 'space', 'energy'];
const KINDS = ['meeting', 'summit', 'visit'];
const WORDS = ['Café', '北京', 'water'];

const event = fc.record(
  {
    title: fc.constantFrom('Meeting', ...WORDS),
    date: arbitraryEdtf,
    kind: fc.constantFrom(...KINDS),
    level: fc.constantFrom(...LEVELS),
    status: fc.constantFrom(...STATUSES),
    partners: fc.array(fc.constantFrom(...PARTNERS), { maxLength: 4 }),
    topics: fc.array(fc.constantFrom(...TOPICS), { maxLength: 2 }),
    background: fc.integer({ min: 0, max: 5 }).map((die) => die === 0),
    series: fc.constantFrom('talks', 'forum'),
    place: fc.constantFrom(
      { city: 'Beijing', country: 'CN' },
      { country: 'NL' },
      { venue: 'Hall' },
    ),
  },
  { requiredKeys: [] },
);

/** A data set of up to 30 events in the perspective of China, with everything that may be missing now and then missing. */
export const arbitraryIndex = fc.array(event, { maxLength: 30 }).map((events) =>
  buildIndex(events, {
    perspective: 'CN',
    actors: [{ code: 'EU', name: 'European Union', kind: 'organisation' }],
    series: [
      { id: 'talks', title: 'Talks' },
      { id: 'forum', title: 'Forum' },
    ],
  }),
);

const some = (values: readonly string[]) => fc.option(fc.subarray([...values, NONE]), { freq: 1 });

/** The same, but mostly all: with every facet filtered nothing would be left. */
const seldom = (values: readonly string[]) =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.subarray([...values, NONE]) },
  );

const dates = fc.constantFrom<Pick<EventFilter, 'from' | 'to' | 'isDateCertain'>>(
  { from: null, to: null },
  { from: '2013', to: null },
  { from: '2013', to: null, isDateCertain: true },
  { from: null, to: '2016-05' },
  { from: null, to: '2016-05', isDateCertain: true },
  { from: '2012-03-04', to: '2017-22' },
  { from: '2012-03-04', to: '2017-22', isDateCertain: true },
);

/** A filter over those data sets. */
export const arbitraryFilter: fc.Arbitrary<EventFilter> = fc
  .record({
    partners: some(PARTNERS),
    kinds: some(KINDS),
    series: seldom(['talks', 'forum']),
    places: seldom(['CN|Beijing', 'NL|']),
    levels: some(LEVELS),
    statuses: some(STATUSES),
    topics: some(TOPICS),
    dates,
    text: fc.constantFrom('', '', 'cafe', '北京', 'meeting 2016'),
  })
  .map(({ dates: chosen, ...rest }) => ({ ...rest, ...chosen }));

/** A filter that changes one facet at most, which keeps more events than the one above. */
const arbitraryMildFilter = fc
  .tuple(fc.constantFrom(...FACETS), arbitraryFilter)
  .map(([facet, filter]) => ({ ...KEEP_ALL, [facet]: filter[facet] }));

/** A view of some months up to some years between 2005 and 2025. */
export const arbitraryView: fc.Arbitrary<View> = fc.record({
  filter: fc.oneof(arbitraryFilter, arbitraryMildFilter),
  groupBy: fc.constantFrom(...GROUPINGS),
  window: fc
    .tuple(fc.integer({ min: 0, max: 240 }), fc.integer({ min: 1, max: 60 }))
    .map(([first, months]) => ({
      startMs: startOfDay(2005, first),
      endMs: startOfDay(2005, first + months),
    })),
});
