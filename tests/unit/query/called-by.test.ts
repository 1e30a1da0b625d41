import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countryName } from '#core/events/countries.ts';
import { USUAL_NAMES, type CountryNames } from '#core/events/country-names.ts';

import { partnerName } from '#core/events/data-set.ts';
import { countFacets } from '#core/query/facet-counts.ts';
import { eventDetail } from '#core/query/event-detail.ts';
import { KEEP_ALL } from '#core/query/filter.ts';
import { calledBy, toldIn, type QueryIndex } from '#core/query/query-index.ts';
import { selectEvents } from '#core/query/select-events.ts';
import { toSummary } from '#core/summary/to-summary.ts';
import { LANGUAGES } from '#core/words/language.ts';
import { tableRowAt } from '#core/table/table-row.ts';
import { firstView } from '#core/timeline/view.ts';
import { toSlice } from '#core/timeline/slice.ts';
import { writeText } from '../../../electron/export/write-events.ts';
import { arbitraryNames } from '../support/arbitrary-names.ts';
import { buildIndex } from '../support/build-data-set.ts';
import { toRequest } from '../support/view-request.ts';

const NAMES: CountryNames = new Map([
  ['VN', { en: 'Viet Nam', zh: '越南国' }],
  ['KR', { en: 'Republic of Korea' }],
  ['EU', { en: 'Never told' }],
]);
const plain = buildIndex(
  [
    { date: '2016-05-19', title: 'Talks', partners: ['VN', 'EU'], place: { country: 'KR' } },
    {
      date: '2017',
      title: 'A visit',
      partners: ['KR'],
      announced: [
        { text: 'Talks', date: '2016', place: { city: 'Hanoi', country: 'VN' }, source: 'paper' },
      ],
    },
    { date: '2018', title: 'A walk', partners: ['NL'] },
  ],
  {
    actors: [{ code: 'EU', name: 'European Union', kind: 'organisation' }],
  },
);
const named = calledBy(plain, NAMES);

const found = (index: QueryIndex, text: string) =>
  Array.from(
    selectEvents(index, { ...KEEP_ALL, text }).kept,
    (row) => index.events.at(row).event.id,
  );
const laneNames = (index: QueryIndex) =>
  toSlice(index, toRequest(firstView(index))).lanes.map(({ label }) => label);

describe('a data set that calls countries by given names', () => {
  it('tells them in lanes, facets, rows, details, summary and reports', () => {
    expect(laneNames(named)).toEqual(
      expect.arrayContaining(['Republic of Korea', 'Viet Nam', 'European Union', 'Netherlands']),
    );
    const labels = countFacets(named, KEEP_ALL).partners.map(({ label }) => label);
    expect(labels).toEqual(
      expect.arrayContaining(['Republic of Korea', 'Viet Nam', 'European Union']),
    );
    expect(tableRowAt(named, 0)).toMatchObject({
      partners: [{ name: 'Viet Nam' }, { name: 'European Union' }],
      place: 'Republic of Korea',
    });
    expect(eventDetail(named, 'e1')?.partners).toEqual([{ code: 'KR', name: 'Republic of Korea' }]);
    const summary = JSON.stringify(toSummary(named, { filter: KEEP_ALL, window: null }));
    expect(summary).toContain('Viet Nam');
    const events = { index: named, rows: [0, 1, 2], head: named.dataSet.head };
    for (const format of ['markdown', 'html', 'csv', 'json-ld', 'timelinejs'] as const) {
      const text = [...writeText(events, format)].join('');
      expect(text).toContain('Republic of Korea');
      expect(text).not.toContain('South Korea');
    }
  });

  it('tells those of the language, else the usual ones', () => {
    const chinese = toldIn(named, 'zh');
    expect(partnerName(chinese.dataSet, 'VN')).toBe('越南国');
    expect(partnerName(chinese.dataSet, 'KR')).toBe('韩国');
    expect(laneNames(chinese)).toContain('越南国');
    expect(toldIn(named, 'zh')).toBe(chinese);
  });

  it.each([
    ['"viet nam"', ['e0', 'e1']],
    ['越南国', ['e0', 'e1']],
    ['vietnam', ['e0', 'e1']],
    ['越南', ['e0', 'e1']],
    ['"republic of korea"', ['e0', 'e1']],
    ['south korea', ['e0', 'e1']],
    ['never', []],
    ['republik', ['e0', 'e1']],
    ['netherlands', ['e2']],
  ])('is found by %s', (text, ids) => {
    expect(found(named, text)).toEqual(ids);
  });

  it('is no longer found by names that are let go', () => {
    const other = calledBy(named, new Map([['VN', { en: 'Tonkin' }]]));
    expect(found(other, 'tonkin')).toEqual(['e0', 'e1']);
    expect(found(other, 'republic of korea')).toEqual([]);
    const usual = calledBy(other, USUAL_NAMES);
    expect(found(usual, 'tonkin')).toEqual([]);
    expect(partnerName(usual.dataSet, 'VN')).toBe('Vietnam');
    expect(found(plain, '"republic of korea"')).toEqual([]);
  });

  it('is the very same where no country has another name', () => {
    expect(calledBy(plain, new Map())).toBe(plain);
    expect(calledBy(named, NAMES)).toBe(named);
  });

  it('keeps the same events by every filter, and finds no fewer by any word', () => {
    fc.assert(
      fc.property(
        arbitraryNames,
        fc.constantFrom('talks', 'vietnam', '韩国', 'nether', 'x'),
        (names, text) => {
          const called = calledBy(plain, names);
          expect(found(called, '')).toEqual(found(plain, ''));
          expect(found(called, `"${text}"`)).toEqual(
            expect.arrayContaining(found(plain, `"${text}"`)),
          );
          for (const language of LANGUAGES) {
            const told = toldIn(called, language).dataSet;
            for (const [code, given] of names)
              expect(partnerName(told, code)).toBe(given[language] ?? countryName(code, language));
          }
        },
      ),
    );
  });
});
