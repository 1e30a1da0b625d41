import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KEEP_ALL } from '#core/query/filter.ts';
import { eventsAt } from '#core/query/query-index.ts';
import { selectEvents } from '#core/query/select-events.ts';
import { rowsOfSeries } from '#core/query/series-order.ts';
import { toSeriesOverview } from '#core/summary/to-series-overview.ts';
import { arbitraryFilter, arbitraryIndex } from '../support/arbitrary-index.ts';
import { allEvents, buildIndex, idsOf } from '../support/build-data-set.ts';

const SERIES = [
  { id: 'talks', title: 'Talks' },
  { id: 'forum', title: 'Forum' },
  { id: 'never', title: 'Never met' },
];

describe('toSeriesOverview', () => {
  const index = buildIndex(
    [
      { id: 't2', series: 'talks', edition: 2, date: '2013-05-01', partners: ['UA'] },
      { id: 't4', series: 'talks', edition: 4, date: '2017-12-05', partners: ['UA', 'PL'] },
      { id: 't3', series: 'talks', edition: 3, partners: ['UA'] },
      { id: 'f', series: 'forum', date: '2016~', partners: ['PL'], status: 'planned' },
      { id: 'alone', date: '2018-06', partners: ['UA'], status: 'cancelled' },
      { id: 'context', date: '2019', partners: ['UA'], background: true },
    ],
    { series: SERIES },
  );

  it('lists series with their editions in order, those with the most events first', () => {
    const { series, moreSeries } = toSeriesOverview(index, KEEP_ALL);
    expect(series.map(({ title, earlier }) => [title, earlier])).toEqual([
      ['Talks', 0],
      ['Forum', 0],
    ]);
    expect(moreSeries).toBe(0);
    expect(
      series[0]?.editions.map(({ id, number, year, isHeld }) => [id, number, year, isHeld]),
    ).toEqual([
      ['t2', 2, '2013', true],
      ['t3', 3, null, true],
      ['t4', 4, '2017', true],
    ]);
    expect(series[0]?.partners.map(({ name }) => name)).toEqual(['Ukraine', 'Poland']);
    expect(series[1]?.planned?.date).toBe('about 2016');
  });

  it('tells when a partner was met last, of what was held, and its series', () => {
    expect(
      toSeriesOverview(index, KEEP_ALL).partners.map(({ name, last, series }) => [
        name,
        last?.date,
        series,
      ]),
    ).toEqual([
      ['Poland', '5 Dec 2017', ['Talks', 'Forum']],
      ['Ukraine', '5 Dec 2017', ['Talks']],
    ]);
  });

  it('lists what a filter keeps, but tells it by the whole data set', () => {
    const { series, partners } = toSeriesOverview(index, { ...KEEP_ALL, from: '2013', to: '2013' });
    expect(series.map(({ title, facts }) => [title, facts.count])).toEqual([['Talks', 3]]);
    expect(partners.map(({ name, last }) => [name, last?.date])).toEqual([
      ['Ukraine', '5 Dec 2017'],
    ]);
  });

  it('finds what a scan of the events finds', () => {
    fc.assert(
      fc.property(arbitraryIndex, arbitraryFilter, (any, filter) => {
        const kept = eventsAt(any, selectEvents(any, filter).kept);
        const { series, partners } = toSeriesOverview(any, filter);
        const ids = new Set(kept.flatMap(({ event }) => event.series ?? []));
        expect(new Set(series.map(({ id }) => id))).toEqual(ids);
        for (const { id, editions } of series)
          expect(editions.map((edition) => edition.id)).toEqual(
            idsOf(eventsAt(any, rowsOfSeries(any.columns, id).subarray(-16))),
          );
        expect(new Set(partners.map(({ code }) => code))).toEqual(
          new Set(kept.flatMap((event) => event.partners)),
        );
        for (const { code, last } of partners) {
          const held = allEvents(any).filter(
            ({ event, date, partners: who }) =>
              event.status === 'held' && !event.background && date !== null && who.includes(code),
          );
          expect(last?.id).toBe(held.at(-1)?.event.id);
        }
      }),
    );
  });
});
