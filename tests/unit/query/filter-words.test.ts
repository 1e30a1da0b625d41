import { describe, expect, test } from 'vitest';

import { KEEP_ALL, type EventFilter } from '#core/query/filter.ts';
import { anyOf, filterWords } from '#core/query/filter-words.ts';

const words = (filter: Partial<EventFilter>) =>
  filterWords({ ...KEEP_ALL, ...filter }, (_, kept) => anyOf(kept, 'en'), 'en').map(
    (part) => part.words,
  );

describe('a filter in words', () => {
  test('says nothing when it keeps everything', () => {
    expect(words({})).toEqual([]);
    expect(words({ text: '  ' })).toEqual([]);
  });

  test('says one bound or both', () => {
    expect(words({ from: '2016' })).toEqual(['from 2016']);
    expect(words({ to: '2016-05' })).toEqual(['up to May 2016']);
    expect(words({ from: '2016', to: '2018-03-01' })).toEqual(['from 2016 to 1 Mar 2018']);
  });

  test('says that dates are certain, where there is a range for them to lie in', () => {
    const certain = { isDateCertain: true } as const;
    expect(words({ ...certain, from: '2016-04', to: '2016-06' })).toEqual([
      'certainly from Apr 2016 to Jun 2016',
    ]);
    expect(words({ ...certain, to: '2016' })).toEqual(['certainly up to 2016']);
    expect(words(certain)).toEqual([]);
  });

  test('says of which facet the kept values are, and that none is kept', () => {
    expect(words({ partners: ['NL', 'RU'], kinds: [] })).toEqual([
      'partner: NL or RU',
      'kind: none',
    ]);
  });

  test('quotes a search', () => {
    expect(words({ text: ' nuclear ' })).toEqual(['text: “nuclear”']);
  });
});
