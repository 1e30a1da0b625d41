import { describe, expect, it } from 'vitest';
import { NONE } from '#core/events/value-column.ts';
import { filterSchema } from '#core/query/filter-schema.ts';
import { changeFilter, FACETS, KEEP_ALL, type EventFilter } from '#core/query/filter.ts';
import { eventsAt } from '#core/query/query-index.ts';
import { selectEvents } from '#core/query/select-events.ts';
import { buildIndex, idsOf } from '../support/build-data-set.ts';

const index = buildIndex(
  [
    {
      id: 'dg',
      partners: ['NL'],
      date: '2016-05-19',
      level: 'director-general',
      series: 'talks',
      place: { city: 'The Hague', country: 'NL' },
    },
    {
      id: 'three',
      partners: ['NL', 'US', 'EU'],
      date: '2016-06',
      kind: 'summit',
      place: { country: 'US' },
    },
    { id: 'nobody', date: '2017', topics: ['health'] },
    { id: 'undated', partners: ['US'], status: 'planned' },
    { id: 'open', partners: ['JP'], date: '2010/..' },
    { id: 'plan', background: true, date: '2006/2020' },
  ],
  {
    perspective: 'CN',
    series: [{ id: 'talks', title: 'Talks' }],
    actors: [{ code: 'EU', name: 'European Union', kind: 'organisation' }],
  },
);

function kept(filter: Partial<EventFilter>): string[] {
  return idsOf(eventsAt(index, selectEvents(index, { ...KEEP_ALL, ...filter }).kept)).toSorted();
}

/** What certainly lies in a range. */
function certain(from: string | null, to: string | null): string[] {
  return kept({ from, to, isDateCertain: true });
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

  it('keeps the series and the places that are asked for', () => {
    expect(kept({ series: ['talks'] })).toEqual(['dg']);
    expect(kept({ places: ['NL|The Hague', 'US|'] })).toEqual(['dg', 'three']);
    expect(kept({ places: [NONE] })).toEqual(['nobody', 'open', 'undated']);
  });

  it('of views of before series and places could be chosen keeps all of them', () => {
    const { series: _, places: __, ...before } = KEEP_ALL;
    expect(filterSchema.parse(before)).toStrictEqual(KEEP_ALL);
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

  it('keeps what lies in the range for certain alone, when that is chosen', () => {
    expect(certain('2016-06', '2016-06')).toEqual(['open', 'three']);
    expect(certain('2016-06-10', '2016-07')).toEqual(['open']);
    expect(certain('2016-05-19', '2016-05-19')).toEqual(['dg', 'open']);
    expect(certain('2016-06-30', null)).toEqual(['nobody', 'open']);
    expect(certain(null, '2016')).toEqual(['dg', 'open', 'three']);
    expect(certain(null, '2010-06')).toEqual([]);
    expect(keptBackground({ from: '2020-06', isDateCertain: true })).toEqual([]);
  });

  it('keeps the same whether the choice is made before the range or after it', () => {
    kept({ from: '2016-06-10' });
    expect(kept({ from: '2016-06-10', isDateCertain: true })).toEqual(['nobody', 'open']);
    expect(kept({ from: '2016-06-10' })).toEqual(['nobody', 'open', 'three']);
    expect(kept({ isDateCertain: true })).toEqual(kept({}));
  });

  it('drops undated events as soon as a date is asked for', () => {
    expect(kept({ from: '1900' })).not.toContain('undated');
  });

  it('never hides background events by a facet, but does so by date and text', () => {
    for (const facet of FACETS) expect(keptBackground({ [facet]: [] })).toEqual(['plan']);
    expect(keptBackground({ from: '2021' })).toEqual([]);
    expect(keptBackground({ text: 'nowhere' })).toEqual([]);
  });
});

describe('a change of a filter', () => {
  const range = { ...KEEP_ALL, from: '2016' };

  it('lays its fields over those before', () => {
    expect(changeFilter(range, { to: '2017', text: 'moscow' })).toStrictEqual({
      ...range,
      to: '2017',
      text: 'moscow',
    });
  });

  it('chooses certain dates, or leaves no trace of the choice', () => {
    const chosen = changeFilter(range, { isDateCertain: true });
    expect(chosen).toStrictEqual({ ...range, isDateCertain: true });
    expect(changeFilter(chosen, { to: '2017' })).toHaveProperty('isDateCertain', true);
    expect(changeFilter(chosen, { isDateCertain: false })).toStrictEqual(range);
  });

  it('takes the choice away with the last bound', () => {
    const chosen = changeFilter(range, { to: '2017', isDateCertain: true });
    expect(changeFilter(chosen, { from: null })).toHaveProperty('isDateCertain', true);
    expect(changeFilter(chosen, { from: null, to: null })).toStrictEqual(KEEP_ALL);
    expect(changeFilter(KEEP_ALL, { isDateCertain: true })).toStrictEqual(KEEP_ALL);
  });
});

describe('the schema of a filter', () => {
  it('takes the choice of certain dates, which may be left out but not denied', () => {
    for (const choice of [{}, { isDateCertain: true as const }]) {
      const filter = { ...KEEP_ALL, from: '2016', ...choice };
      expect(filterSchema.parse(filter)).toStrictEqual(filter);
    }
    expect(filterSchema.safeParse({ ...KEEP_ALL, isDateCertain: false }).success).toBe(false);
  });

  it('accepts dates in EDTF and refuses others', () => {
    expect(filterSchema.safeParse({ ...KEEP_ALL, from: '2016-05' }).success).toBe(true);
    expect(filterSchema.safeParse({ ...KEEP_ALL, from: 'May' }).success).toBe(false);
  });

  it('refuses a part that it does not know', () => {
    expect(filterSchema.safeParse({ ...KEEP_ALL, countries: [] }).success).toBe(false);
  });
});
