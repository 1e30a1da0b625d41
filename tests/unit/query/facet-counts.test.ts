import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NONE } from '#core/events/value-column.ts';
import { countFacets, type FacetOptions } from '#core/query/facet-counts.ts';
import { FACETS, KEEP_ALL } from '#core/query/filter.ts';
import { selectEvents } from '#core/query/select-events.ts';
import { arbitraryFilter, arbitraryIndex } from '../support/arbitrary-index.ts';
import { buildIndex } from '../support/build-data-set.ts';

function labelsOf(facets: FacetOptions) {
  return FACETS.map((facet) => facets[facet].map(({ value, label }) => [value, label]));
}

describe('countFacets', () => {
  it('counts what ticking a value alone would show', () => {
    fc.assert(
      fc.property(arbitraryIndex, arbitraryFilter, (index, filter) => {
        const facets = countFacets(index, filter);
        for (const facet of FACETS) {
          for (const { value, count } of facets[facet]) {
            const alone = selectEvents(index, { ...filter, [facet]: [value] });
            expect([facet, value, count]).toEqual([facet, value, alone.kept.length]);
          }
        }
      }),
    );
  });

  it('counts the same whatever was counted before', () => {
    fc.assert(
      fc.property(arbitraryIndex, fc.array(arbitraryFilter, { minLength: 2 }), (index, filters) => {
        for (const filter of filters) {
          const afresh = { ...index, columns: { ...index.columns } };
          expect(countFacets(index, filter)).toEqual(countFacets(afresh, filter));
        }
      }),
    );
  });

  it('lists the same values in the same order whatever the filter is', () => {
    fc.assert(
      fc.property(arbitraryIndex, arbitraryFilter, (index, filter) => {
        expect(labelsOf(countFacets(index, filter))).toEqual(
          labelsOf(countFacets(index, KEEP_ALL)),
        );
      }),
    );
  });

  it('counts what a search has found by phrases and by forgiven slips', () => {
    const index = buildIndex([
      { title: 'Joint committee', partners: ['NL'] },
      { title: 'Committee, joint', partners: ['NL', 'US'] },
      { title: 'Summit', partners: ['US'] },
    ]);
    const counted = (text: string) =>
      countFacets(index, { ...KEEP_ALL, text }).partners.map(({ value, count }) => [value, count]);
    expect(counted('"joint committee"')).toEqual([
      ['NL', 1],
      ['US', 0],
    ]);
    expect(counted('comittee')).toEqual([
      ['NL', 2],
      ['US', 1],
    ]);
    expect(counted('"comittee"')).toEqual([
      ['NL', 0],
      ['US', 0],
    ]);
  });

  it('puts countries by name before actors, and "none" last', () => {
    const index = buildIndex([{ partners: ['US', 'EU', 'NL'] }, {}, { partners: ['CI'] }], {
      actors: [{ code: 'EU', name: 'European Union', kind: 'organisation' }],
    });
    expect(countFacets(index, KEEP_ALL).partners).toEqual([
      { value: 'CI', label: 'Côte d’Ivoire', count: 1, flag: 'CI' },
      { value: 'NL', label: 'Netherlands', count: 1, flag: 'NL' },
      { value: 'US', label: 'United States', count: 1, flag: 'US' },
      { value: 'EU', label: 'European Union', count: 1, flag: 'EU' },
      { value: NONE, label: 'No partner named', count: 1 },
    ]);
  });

  it('names series and places, and those of none last', () => {
    const index = buildIndex(
      [
        { series: 'talks', place: { city: 'Wuhan', country: 'CN' } },
        { place: { city: 'Delft', country: 'NL' } },
        {},
      ],
      { series: [{ id: 'talks', title: 'Talks' }] },
    );
    const { series, places } = countFacets(index, { ...KEEP_ALL, places: ['CN|Wuhan'] });
    expect(series.map(({ label, count }) => [label, count])).toEqual([
      ['Talks', 1],
      ['Not in a series', 0],
    ]);
    expect(places.map(({ label, count }) => [label, count])).toEqual([
      ['Delft, Netherlands', 1],
      ['Wuhan, China', 1],
      ['Place not given', 1],
    ]);
  });

  it('lists no value of a facet that has too many to choose from', () => {
    const index = buildIndex(
      Array.from({ length: 5001 }, (_, at) => ({ place: { city: `City ${at}`, country: 'NL' } })),
    );
    expect(countFacets(index, KEEP_ALL).places).toEqual([]);
    expect(countFacets(index, KEEP_ALL).kinds).toHaveLength(1);
  });

  it('leaves background events out', () => {
    const index = buildIndex([{ partners: ['NL'] }, { partners: ['NL'], background: true }]);
    expect(countFacets(index, KEEP_ALL).partners).toMatchObject([{ value: 'NL', count: 1 }]);
  });

  it('keeps levels in the order of rank', () => {
    const index = buildIndex([{ level: 'expert' }, { level: 'leaders' }, { level: 'working' }]);
    expect(countFacets(index, KEEP_ALL).levels.map(({ value }) => value)).toEqual([
      'leaders',
      'working',
      'expert',
    ]);
  });
});
