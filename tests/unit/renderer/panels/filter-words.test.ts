import { describe, expect, test } from 'vitest';

import type { FacetOptions } from '#core/query/facet-counts.ts';
import { changeFilter, FACETS, KEEP_ALL, type EventFilter } from '#core/query/filter.ts';
import { filterChips, hasFilter } from '../../../../renderer/panels/filter-words.ts';

const words = (filter: Partial<typeof KEEP_ALL>) =>
  filterChips({ ...KEEP_ALL, ...filter }, undefined, { language: 'en' }).map((chip) => chip.words);

describe('the active filters in words', () => {
  test('there is none when everything is kept', () => {
    expect(words({})).toEqual([]);
    expect(hasFilter(KEEP_ALL)).toBe(false);
    expect(hasFilter({ ...KEEP_ALL, text: '  ' })).toBe(false);
  });

  test('are those of pictures', () => {
    expect(words({ to: '2016-05' })).toEqual(['up to May 2016']);
    expect(words({ from: '2016', to: '2018-03-01' })).toEqual(['from 2016 to 1 Mar 2018']);
    expect(words({ text: ' nuclear ' })).toEqual(['text: “nuclear”']);
    expect(words({ kinds: ['visit', 'signing'] })).toEqual(['kind: visit or signing']);
  });

  test('a chip takes away its own part only', () => {
    const filter: EventFilter = { ...KEEP_ALL, kinds: ['visit'], text: 'nuclear', from: '2016' };
    const removals = filterChips(filter, undefined, { language: 'en' }).map(
      ({ removal }) => removal,
    );
    expect(removals).toEqual([{ kinds: null }, { from: null, to: null }, { text: '' }]);
    expect(removals.reduce<EventFilter>(changeFilter, filter)).toStrictEqual(KEEP_ALL);
    expect(hasFilter(KEEP_ALL)).toBe(false);
  });

  test('the chip of certain dates takes the range away together with the choice', () => {
    const filter: EventFilter = { ...KEEP_ALL, from: '2016', isDateCertain: true };
    const [chip] = filterChips(filter, undefined, { language: 'en' });
    expect(chip?.words).toBe('certainly from 2016');
    expect(changeFilter(filter, chip?.removal ?? {})).toStrictEqual(KEEP_ALL);
  });

  test('all places of a country are told as that country, by the name that is chosen for it', () => {
    const keys = ['DE|Berlin', 'DE|Bonn', 'DE|', 'DE|Jena', 'NL|Delft'];
    const places = keys.map((value) => ({ value, label: value, count: 1 }));
    const options = { ...NO_OPTIONS, places };
    const chip = (kept: string[], given = {}) =>
      filterChips({ ...KEEP_ALL, places: kept }, options, { language: 'en', given })[0]?.words;
    expect(chip(keys.slice(0, 4))).toBe('place: Germany');
    expect(chip(keys.slice(0, 4), { DE: { en: 'FRG' } })).toBe('place: FRG');
    expect(chip(keys.slice(0, 2))).toBe('place: DE|Berlin or DE|Bonn');
    expect(chip(keys)).toBe('place: 5 of 5');
    expect(chip(['NL|Delft'])).toBe('place: NL|Delft');
  });
});

const NO_OPTIONS = Object.fromEntries(
  FACETS.map((facet) => [facet, []]),
) as unknown as FacetOptions;
