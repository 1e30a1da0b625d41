import { describe, expect, it } from 'vitest';
import { NONE } from '#core/events/value-column.ts';
import { filterSchema } from '#core/query/filter-schema.ts';
import { KEEP_ALL, type EventFilter } from '#core/query/filter.ts';
import { eventsAt } from '#core/query/query-index.ts';
import { selectEvents } from '#core/query/select-events.ts';
import { buildIndex, idsOf } from '../support/build-data-set.ts';

const index = buildIndex(
  [
    { id: 'dg', partners: ['NL'], date: '2016-05-19', level: 'director-general' },
    { id: 'three', partners: ['NL', 'US', 'EU'], date: '2016-06', kind: 'summit' },
    { id: 'nobody', date: '2017', topics: ['health'] },
    { id: 'undated', partners: ['US'], status: 'planned' },
    { id: 'open', partners: ['JP'], date: '2010/..' },
    { id: 'plan', background: true, date: '2006/2020' },
  ],
  { perspective: 'CN', actors: [{ code: 'EU', name: 'European Union', kind: 'organisation' }] },
);

function kept(filter: Partial<EventFilter>): string[] {
  return idsOf(eventsAt(index, selectEvents(index, { ...KEEP_ALL, ...filter }).kept)).toSorted();
}

function keptBackground(filter: Partial<EventFilter>): string[] {
  return idsOf(eventsAt(index, selectEvents(index, { ...KEEP_ALL, ...filter }).background));
}

describe('a filter', () => {
  it('keeps everything by default', () => {
    expect(kept({})).toEqual(['dg', 'nobody', 'open', 'three', 'undated']);
  });

  it('keeps nothing with an empty list', () => {
    expect(kept({ partners: [] })).toEqual([]);
  });

  it('keeps an event when one of its partners is asked for', () => {
    expect(kept({ partners: ['NL'] })).toEqual(['dg', 'three']);
    expect(kept({ partners: ['EU', 'JP'] })).toEqual(['open', 'three']);
  });

  it('keeps events without a partner, level or topic as "none"', () => {
    expect(kept({ partners: [NONE] })).toEqual(['nobody']);
    expect(kept({ levels: [NONE] })).toEqual(['nobody', 'open', 'three', 'undated']);
    expect(kept({ topics: [NONE, 'health'] })).toEqual(kept({}));
  });

  it('lets all its parts agree', () => {
    expect(kept({ partners: ['NL', 'US'], kinds: ['summit'] })).toEqual(['three']);
    expect(kept({ partners: ['US'], statuses: ['held'] })).toEqual(['three']);
  });

  it('takes the first day of "from" and the last day of "to", as coarse as they are', () => {
    expect(kept({ from: '2016-05-19', to: '2016-05-19' })).toEqual(['dg', 'open']);
    expect(kept({ from: '2016-06-30' })).toEqual(['nobody', 'open', 'three']);
    expect(kept({ to: '2016' })).toEqual(['dg', 'open', 'three']);
    expect(kept({ to: '2009' })).toEqual([]);
  });

  it('drops undated events as soon as a date is asked for', () => {
    expect(kept({ from: '1900' })).not.toContain('undated');
  });

  it('never hides background events by a facet, but does so by date and text', () => {
    expect(
      keptBackground({ partners: [], kinds: [], levels: [], statuses: [], topics: [] }),
    ).toEqual(['plan']);
    expect(keptBackground({ from: '2021' })).toEqual([]);
    expect(keptBackground({ text: 'nowhere' })).toEqual([]);
  });
});

describe('the schema of a filter', () => {
  it('accepts dates in EDTF and refuses others', () => {
    expect(filterSchema.safeParse({ ...KEEP_ALL, from: '2016-05' }).success).toBe(true);
    expect(filterSchema.safeParse({ ...KEEP_ALL, from: 'May' }).success).toBe(false);
  });

  it('refuses a part that it does not know', () => {
    expect(filterSchema.safeParse({ ...KEEP_ALL, countries: [] }).success).toBe(false);
  });
});
