import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DatedEvent } from '#core/events/data-set.ts';
import { placeKey } from '#core/events/place-key.ts';
import { NONE } from '#core/events/value-column.ts';
import { changeFilter, KEEP_ALL, type EventFilter } from '#core/query/filter.ts';
import { eventsAt, type QueryIndex } from '#core/query/query-index.ts';
import { isWithin, selectEvents } from '#core/query/select-events.ts';
import { pressBar } from '#core/summary/bar-filter.ts';
import { toSummary } from '#core/summary/to-summary.ts';
import { parseEdtf } from '#core/time/edtf.ts';
import { arbitraryIndex, arbitraryView } from '../support/arbitrary-index.ts';
import { buildIndex } from '../support/build-data-set.ts';

const ALL = { filter: KEEP_ALL, window: null };

const labelled = (bars: readonly { label: string; count: number }[]) =>
  bars.map(({ label, count }) => [label, count]);

/** The events that a request is about, found one by one. */
function scan(
  index: QueryIndex,
  filter: EventFilter,
  window: { startMs: number; endMs: number } | null,
) {
  const rows = selectEvents(index, filter).kept;
  return eventsAt(index, window ? rows.filter(isWithin(index.columns, window)) : rows);
}

function countBy(events: DatedEvent[], valuesOf: (event: DatedEvent) => string[]) {
  const counts = new Map<string, number>();
  for (const event of events) {
    for (const value of valuesOf(event)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

const byValue = (bars: readonly { value: string; count: number }[]) =>
  new Map(bars.map(({ value, count }) => [value, count]));

const orNone = (values: readonly string[]) => (values.length > 0 ? [...values] : [NONE]);

const arbitraryRequest = fc
  .tuple(arbitraryView, fc.boolean())
  .map(([{ filter, window }, isWhole]) => ({ filter, window: isWhole ? null : window }));

describe('toSummary', () => {
  it('counts what a scan of the events counts', () => {
    fc.assert(
      fc.property(arbitraryIndex, arbitraryRequest, (index, { filter, window }) => {
        const events = scan(index, filter, window);
        const { total, undated, partners, kinds, places } = toSummary(index, { filter, window });
        expect(total).toBe(events.length);
        expect(undated).toBe(events.filter(({ date }) => date === null).length);
        expect(byValue(partners.bars)).toEqual(countBy(events, (event) => orNone(event.partners)));
        expect(byValue(kinds.bars)).toEqual(countBy(events, ({ event }) => [event.kind]));
        expect(byValue(places.bars)).toEqual(
          countBy(events, ({ event }) => [placeKey(event.place)]),
        );
      }),
    );
  });

  it('has the number on each year that a filter by it keeps', () => {
    fc.assert(
      fc.property(arbitraryIndex, arbitraryRequest, (index, { filter, window }) => {
        for (const bar of toSummary(index, { filter, window }).years) {
          // A bar that is on already is the whole of its years.
          const pressed = pressBar({ ...filter }, { part: 'dates', ...bar });
          if (pressed.from === null && pressed.to === null) continue;
          const alone = changeFilter(filter, pressed);
          expect([bar.label, bar.count]).toEqual([bar.label, scan(index, alone, window).length]);
        }
      }),
    );
  });

  it('finds the first and the last that was held with each partner', () => {
    fc.assert(
      fc.property(arbitraryIndex, arbitraryRequest, (index, { filter, window }) => {
        const events = scan(index, filter, window);
        for (const { value, first, last } of toSummary(index, { filter, window }).partners.bars) {
          const held = events.filter(
            ({ event, date, partners }) =>
              event.status === 'held' && date !== null && partners.includes(value),
          );
          expect([first?.id, last?.id]).toEqual([held[0]?.event.id, held.at(-1)?.event.id]);
        }
      }),
    );
  });

  it('puts the longest bar first, equal ones by name, and "none" last', () => {
    const index = buildIndex([
      { partners: ['US'] },
      {},
      {},
      {},
      { partners: ['NL', 'DE'] },
      { partners: ['US'] },
    ]);
    expect(labelled(toSummary(index, ALL).partners.bars)).toEqual([
      ['United States', 2],
      ['Germany', 1],
      ['Netherlands', 1],
      ['No partner named', 3],
    ]);
  });

  it('counts an event of several years in each, an open one up to the last year named', () => {
    const index = buildIndex([
      { date: '2014/2016' },
      { date: '2016-05-19' },
      { date: '2018-01-01' },
      { date: '2017/..' },
      {},
    ]);
    const { years, undated } = toSummary(index, ALL);
    expect(labelled(years)).toEqual([
      ['2014', 1],
      ['2015', 1],
      ['2016', 2],
      ['2017', 1],
      ['2018', 2],
    ]);
    expect(undated).toBe(1);
  });

  it('counts only what lies in a year for certain where the filter asks for that', () => {
    const index = buildIndex([{ date: '2016-05' }, { date: '2016?' }, { date: '2015/2017' }]);
    const filter: EventFilter = { ...KEEP_ALL, from: '2014', to: '2018', isDateCertain: true };
    const { years } = toSummary(index, { filter, window: null });
    expect(labelled(years)).toEqual([
      ['2015', 1],
      ['2016', 2],
      ['2017', 1],
    ]);
  });

  it('joins years into tens or hundreds where there are too many, which stay filters', () => {
    const index = buildIndex([{ date: '-0044-03-15' }, { date: '0009' }, { date: '2016-05-19' }]);
    const { yearsABar, years } = toSummary(index, ALL);
    expect(yearsABar).toBe(100);
    expect(labelled(years.filter(({ count }) => count > 0))).toEqual([
      ['-0100 – -0001', 1],
      ['0000–0099', 1],
      ['2000–2099', 1],
    ]);
    expect(years.every(({ from, to }) => parseEdtf(from).ok && parseEdtf(to).ok)).toBe(true);
  });

  it('leaves background events out, and sums up nothing as nothing', () => {
    const index = buildIndex([{ date: '2016', background: true, partners: ['NL'] }]);
    expect(toSummary(index, ALL)).toEqual({
      total: 0,
      undated: 0,
      yearsABar: 1,
      years: [],
      partners: { bars: [], more: 0 },
      kinds: { bars: [], more: 0 },
      places: { bars: [], more: 0 },
      countries: { bars: [], more: 0 },
    });
  });

  it('names places by their words, those of no place last', () => {
    const index = buildIndex([
      { place: { city: 'Beijing', country: 'CN' } },
      { place: { country: 'NL' } },
      {},
    ]);
    expect(toSummary(index, ALL).places.bars.map(({ value, label }) => [value, label])).toEqual([
      ['CN|Beijing', 'Beijing, China'],
      ['NL|', 'Netherlands'],
      [NONE, 'Place not given'],
    ]);
  });
});
