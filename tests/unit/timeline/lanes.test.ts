import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KEEP_ALL } from '#core/query/filter.ts';
import { NONE } from '#core/events/value-column.ts';
import { eventsAt } from '#core/query/query-index.ts';
import { selectEvents } from '#core/query/select-events.ts';
import { overlaps, startOfDay } from '#core/time/calendar.ts';
import { BACKGROUND_LANE } from '#core/timeline/lane-names.ts';
import { GROUPINGS, type Grouping } from '#core/timeline/view.ts';
import { arbitraryIndex, arbitraryView } from '../support/arbitrary-index.ts';
import { buildIndex, idsOf } from '../support/build-data-set.ts';
import { toLanes } from '../support/to-lanes.ts';

const index = buildIndex(
  [
    { id: 'a', date: '2016', partners: ['US', 'CN'], place: { city: 'Beijing', country: 'CN' } },
    { id: 'b', date: '2016', partners: ['NL', 'US', 'EU'], series: 'talks', kind: 'summit' },
    { id: 'c', date: '2017', place: { country: 'NL' } },
    { id: 'plan', date: '2010', background: true, partners: ['US'] },
    { id: 'undated', partners: ['JP'] },
  ],
  {
    perspective: 'CN',
    actors: [{ code: 'EU', name: 'European Union', kind: 'organisation' }],
    series: [{ id: 'talks', title: 'The talks' }],
  },
);

function lanesBy(groupBy: Grouping, partners: string[] | null = null): [string, string[]][] {
  const window = { startMs: startOfDay(2000), endMs: startOfDay(2020) };
  const view = { window, groupBy, filter: { ...KEEP_ALL, partners } };
  return toLanes(index, view).map((lane) => [lane.label, idsOf(eventsAt(index, lane.rows))]);
}

describe('lanes', () => {
  it('by place: a city is named whole, whatever its name holds', () => {
    const odd = buildIndex([{ date: '2016', place: { city: 'A|B', country: 'NL' } }]);
    const window = { startMs: startOfDay(2010), endMs: startOfDay(2020) };
    const lanes = toLanes(odd, { window, groupBy: 'place', filter: KEEP_ALL });
    expect(lanes.map(({ label }) => label)).toEqual(['A|B, Netherlands']);
  });

  it('by partner: the fullest first, by name where equal, background before and "none" after all', () => {
    expect(lanesBy('partner')).toEqual([
      ['Background', ['plan']],
      ['United States', ['a', 'b']],
      ['European Union', ['b']],
      ['Netherlands', ['b']],
      ['No partner named', ['c']],
    ]);
  });

  it('by partner: only those that the filter keeps', () => {
    expect(lanesBy('partner', ['NL', 'EU'])).toEqual([
      ['Background', ['plan']],
      ['European Union', ['b']],
      ['Netherlands', ['b']],
    ]);
  });

  it.each<[Grouping, string[]]>([
    ['kind', ['Background', 'Summit', 'Meeting']],
    ['series', ['Background', 'The talks', 'Not in a series']],
    ['place', ['Background', 'Beijing, China', 'Netherlands', 'Place not given']],
    ['none', ['Background', 'All events']],
  ])('by %s', (groupBy, labels) => {
    expect(lanesBy(groupBy).map(([label]) => label)).toEqual(labels);
  });

  it('hold every kept dated event of the window once in each of its kept partner lanes, and nothing else', () => {
    fc.assert(
      fc.property(arbitraryIndex, arbitraryView, (any, { filter, window }) => {
        const found = toLanes(any, { filter, window, groupBy: 'partner' }).flatMap((lane) =>
          idsOf(eventsAt(any, lane.rows)).map((id) => `${lane.id}/${id}`),
        );
        const { kept, background } = selectEvents(any, filter);
        const expected = [
          ...eventsAt(any, background).map((event) => ({ event, lanes: [BACKGROUND_LANE] })),
          ...eventsAt(any, kept).map((event) => {
            const lanes = event.partners.filter((code) => filter.partners?.includes(code) ?? true);
            const keys = lanes.length > 0 ? lanes : [NONE];
            return { event, lanes: keys.map((key) => `partner:${key}`) };
          }),
        ]
          .filter(({ event: { date } }) => date !== null && overlaps(date, window))
          .flatMap(({ event, lanes }) => lanes.map((lane) => `${lane}/${event.event.id}`));
        expect(found.toSorted()).toEqual(expected.toSorted());
      }),
    );
  });

  it('hold every shown event once, however they are grouped otherwise', () => {
    fc.assert(
      fc.property(arbitraryIndex, arbitraryView, (any, view) => {
        for (const groupBy of GROUPINGS.filter((grouping) => grouping !== 'partner')) {
          const ids = toLanes(any, { ...view, groupBy }).flatMap(({ rows }) => rows);
          expect(new Set(ids).size).toBe(ids.length);
        }
      }),
    );
  });

  it('keep their order when the filter changes', () => {
    fc.assert(
      fc.property(arbitraryIndex, arbitraryView, (any, view) => {
        const all = toLanes(any, { ...view, filter: KEEP_ALL }).map(({ id }) => id);
        const some = toLanes(any, view).map(({ id }) => id);
        expect(some).toEqual(all.filter((id) => some.includes(id)));
      }),
    );
  });
});

describe('ids that read like words of ours', () => {
  const odd = buildIndex(
    [
      { id: 'a', date: '2016', kind: 'background', series: 'none' },
      { id: 'b', date: '2016' },
      { id: 'plan', date: '2016', background: true },
    ],
    {
      kinds: [{ id: 'background', label: 'Odd kind', colour: '#000000' }],
      series: [{ id: 'none', title: 'Odd series' }],
    },
  );
  const labelsBy = (groupBy: Grouping) => {
    const window = { startMs: startOfDay(2016), endMs: startOfDay(2017) };
    return toLanes(odd, { window, groupBy, filter: KEEP_ALL }).map(({ label, dated }) => [
      label,
      dated,
    ]);
  };

  it('have lanes of their own', () => {
    expect(labelsBy('kind')).toEqual([
      ['Background', 1],
      ['Meeting', 1],
      ['Odd kind', 1],
    ]);
    expect(labelsBy('series')).toEqual([
      ['Background', 1],
      ['Odd series', 1],
      ['Not in a series', 1],
    ]);
  });
});
