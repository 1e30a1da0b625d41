import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shapesOf, type TextNode } from '#core/figure/scene.ts';
import { toSummaryScene } from '#core/figure/summary-scene.ts';
import { arbitraryIndex, arbitraryView } from '../support/arbitrary-index.ts';
import { buildIndex, buildView, plainMeasure } from './build-figure.ts';

const options = { theme: 'light' } as const;
const measure = plainMeasure;

function textsOf(scene: ReturnType<typeof toSummaryScene>): TextNode[] {
  return scene.nodes.flatMap(shapesOf).filter((node) => node.type === 'text');
}

const edgesOf = ({ x, anchor, widthPx }: TextNode) => {
  const left = anchor === 'end' ? x - widthPx : x;
  return [left, left + widthPx] as const;
};

/** Texts that leave the page or run into others of their line. */
function faultsOf(scene: ReturnType<typeof toSummaryScene>): string[] {
  const texts = textsOf(scene);
  return texts
    .filter((text) => {
      const [left, right] = edgesOf(text);
      const beside = texts.filter((other) => other !== text && other.y === text.y);
      const isApart = beside.map(edgesOf).every(([from, to]) => from >= right || to <= left);
      return left < 0 || right > scene.widthPx || text.y > scene.heightPx || !isApart;
    })
    .map(({ text }) => text);
}

describe('toSummaryScene', () => {
  it('keeps every text on the page and apart from others of its line', () => {
    fc.assert(
      fc.property(arbitraryIndex, arbitraryView, fc.boolean(), (index, view, isOfWindow) => {
        const scene = toSummaryScene({ index, view, isOfWindow, options, measure });
        expect(faultsOf(scene)).toEqual([]);
      }),
    );
  });

  it('shortens names that have no room', () => {
    const long = 'A name that goes on and on and on';
    const index = buildIndex(
      [
        {
          date: '2016-08-24/2016-09-02',
          partners: ['LONG'],
          kind: 'long',
          place: { city: long, country: 'NL' },
        },
        { date: '-0044-03-15/-0044-04-20', partners: ['LONG'] },
      ],
      {
        title: `${long} `.repeat(9),
        actors: [{ code: 'LONG', name: long, kind: 'bloc' }],
        kinds: [{ id: 'long', label: long, colour: '#882255' }],
      },
    );
    const view = buildView('2013-01-01', '2016-01-01');
    const scene = toSummaryScene({ index, view, isOfWindow: false, options, measure });
    expect(faultsOf(scene)).toEqual([]);
    const texts = textsOf(scene).map(({ text }) => text);
    expect(texts.filter((text) => text.startsWith('A name') && text.endsWith('…'))).not.toEqual([]);
  });

  it('says what it sums up, and how many bars there is no room for', () => {
    const countries = [
      'NL',
      'DE',
      'FR',
      'IT',
      'ES',
      'PT',
      'GB',
      'IE',
      'DK',
      'SE',
      'NO',
      'FI',
      'PL',
      'CZ',
    ];
    const more = [
      'SK',
      'HU',
      'RO',
      'BG',
      'GR',
      'TR',
      'US',
      'CA',
      'MX',
      'BR',
      'AR',
      'JP',
      'KR',
      'IN',
    ];
    const index = buildIndex([
      { date: '2014', partners: [...countries, ...more] },
      { date: '2017' },
    ]);
    const view = buildView('2013-01-01', '2016-01-01');
    const texts = (isOfWindow: boolean) =>
      textsOf(toSummaryScene({ index, view, isOfWindow, options, measure })).map(
        ({ text }) => text,
      );
    expect(texts(false)).toContain('2 events · all dates');
    expect(texts(false)).toContain('2015 to 2016: none');
    expect(texts(true)).toContain('1 event · 2013 – 2015');
    expect(texts(true)).toContain('and 3 more');
  });
});
