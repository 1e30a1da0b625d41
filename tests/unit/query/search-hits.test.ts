import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KEEP_ALL, type EventFilter } from '#core/query/filter.ts';
import { searchHits, stepHit } from '#core/query/search-hits.ts';
import { selectEvents } from '#core/query/select-events.ts';
import { eventsAt } from '#core/query/query-index.ts';
import { startOfDay } from '#core/time/calendar.ts';
import { buildIndex, idsOf } from '../support/build-data-set.ts';

const index = buildIndex([
  { id: 'last', title: 'Joint committee', date: '2018' },
  { id: 'undated', title: 'Committee of experts' },
  { id: 'first', title: 'Committee', date: '2001-05-01' },
  { id: 'other', title: 'Summit', date: '2010' },
  { id: 'middle', title: 'The committee', date: '2012-02', partners: ['NL'] },
  { id: 'context', title: 'A committee elsewhere', date: '2011', background: true },
]);

const committee: EventFilter = { ...KEEP_ALL, text: 'committee' };

function walk(step: 1 | -1, from: string | null, steps: number, fromMs = 0): string[] {
  const seen: string[] = [];
  let eventId = from;
  for (let at = 0; at < steps; at += 1) {
    eventId = stepHit(index, { filter: committee, eventId, fromMs, step })?.eventId ?? null;
    seen.push(eventId ?? 'none');
  }
  return seen;
}

describe('what a search has found', () => {
  it('is counted, with the place of an event', () => {
    const placeOf = (eventId: string | null) =>
      searchHits(index, { filter: committee, eventId }).place;
    expect(searchHits(index, { filter: committee, eventId: null }).total).toBe(4);
    expect(['first', 'middle', 'last', 'undated'].map(placeOf)).toEqual([0, 1, 2, 3]);
    expect(['other', 'context', 'nobody', null].map(placeOf)).toEqual([null, null, null, null]);
  });

  it('is told with the words that were taken for others', () => {
    const { forgiven } = searchHits(index, {
      filter: { ...KEEP_ALL, text: 'Comittee "the" xyz sumit' },
      eventId: null,
    });
    expect(forgiven).toEqual([
      { typed: 'Comittee', takenFor: ['committee'] },
      { typed: 'sumit', takenFor: ['summit'] },
    ]);
  });
});

describe('going through what was found', () => {
  it('follows time, with undated events last, and begins anew after the last', () => {
    expect(walk(1, 'first', 4)).toEqual(['middle', 'last', 'undated', 'first']);
    expect(walk(-1, 'first', 4)).toEqual(['undated', 'last', 'middle', 'first']);
  });

  it('goes on from the place of an event that was not found', () => {
    expect(walk(1, 'other', 1)).toEqual(['middle']);
    expect(walk(-1, 'other', 1)).toEqual(['first']);
    expect(walk(1, 'context', 1)).toEqual(['middle']);
  });

  it('begins at an instant where there is no event to go on from', () => {
    expect(walk(1, null, 1, startOfDay(2005))).toEqual(['middle']);
    expect(walk(-1, null, 1, startOfDay(2005))).toEqual(['first']);
    expect(walk(-1, null, 1, startOfDay(1990))).toEqual(['undated']);
    expect(walk(1, 'nobody', 1, startOfDay(2015))).toEqual(['last']);
  });

  it('leads nowhere when nothing was found', () => {
    const filter = { ...KEEP_ALL, text: 'xyzzy' };
    expect(stepHit(index, { filter, eventId: 'first', fromMs: 0, step: 1 })).toBeNull();
    expect(searchHits(index, { filter, eventId: 'first' }).total).toBe(0);
  });

  it('comes by every event once, in their order', () => {
    const dates = fc.array(fc.constantFrom('2001', '2002-03', '2003-04-05', undefined), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(dates, (all) => {
        const some = buildIndex(all.map((date) => (date === undefined ? {} : { date })));
        const ids = idsOf(eventsAt(some, selectEvents(some, KEEP_ALL).kept));
        const places = ids.map((eventId) => {
          const hit = stepHit(some, { filter: KEEP_ALL, eventId, fromMs: 0, step: 1 });
          const back = stepHit(some, {
            filter: KEEP_ALL,
            eventId: hit?.eventId ?? null,
            fromMs: 0,
            step: -1,
          });
          expect(back?.eventId).toBe(eventId);
          return hit?.place;
        });
        expect(places).toEqual(ids.map((_, at) => (at + 1) % ids.length));
      }),
    );
  });
});
