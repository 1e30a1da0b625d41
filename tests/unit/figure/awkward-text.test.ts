import { describe, expect, test } from 'vitest';
import { paintSvg } from '#core/figure/paint-svg.ts';
import { buildIndex, buildScene, buildView, lineOf, textsOf } from './build-figure.ts';
import { expectNothingOffPage, expectTextsApart } from './scene-properties.ts';

const view = buildView('2016-01-01', '2017-01-01');

/** A picture whose one publisher has more sources than are listed one by one. */
function withAddress(url: string) {
  const sources = Array.from({ length: 7 }, (_, at) => ({
    id: `s${at}`,
    publisher: 'The Paper',
    url: `${url}${at}`,
  }));
  const own = sources.map(({ id }) => ({ source: id }));
  return buildScene(buildIndex([{ date: '2016-05-19', sources: own }], { sources }), view);
}

/** An index with one event of a kind of its own. */
function withKind(label: string) {
  return buildIndex([{ date: '2016-05-19', kind: 'own' }], {
    kinds: [{ id: 'own', label, colour: '#0072b2' }],
  });
}

describe('the addresses of sources', () => {
  test.for([
    ['https://www.example.org:8080/a?b#c', '(example.org:8080)'],
    ['https://good.org@evil.com/', '(evil.com)'],
    ['https://good.org\u202E:x@evil.com/', '(evil.com)'],
    ['https://evil.com\\@good.org/', '(evil.com)'],
    ['https://аpple.com/', '(xn--pple-43d.com)'],
  ] as const)('%s stands as %s', ([url, host]) => {
    expect(textsOf(withAddress(url)).map(lineOf).join('\n')).toContain(host);
  });

  test('take no invisible character into an SVG, not even in a link', () => {
    expect(paintSvg(withAddress('https://good.org\u202E:x@evil.com/\u202E'))).not.toMatch(/\u202E/);
  });
});

describe('labels of kinds', () => {
  test.for([480, 1280])('that are too long are shortened, %i px wide', (widthPx) => {
    const scene = buildScene(withKind('A kind of event '.repeat(29)), view, { widthPx });
    expectNothingOffPage(scene);
    const label = textsOf(scene).find(({ text }) => text.startsWith('A kind of event A kind'));
    expect(label?.text).toMatch(/…$/);
  });

  test('are clean', () => {
    const texts = textsOf(buildScene(withKind('one\u202E\ntwo'), view)).map(({ text }) => text);
    expect(texts).toContain('one two');
  });
});

test.for([480, 1280])(
  'a long code of an actor leaves room for all names, %i px wide',
  (widthPx) => {
    const code = 'FORUM-ON-CHINA-AFRICA-COOPERATION-FOCAC';
    const scene = buildScene(
      buildIndex(
        [
          { date: '2016-05-19', partners: ['NL'] },
          { date: '2016-05-20', partners: [code] },
        ],
        { actors: [{ code, name: 'Forum', kind: 'forum' }] },
      ),
      view,
      { widthPx },
    );
    const texts = textsOf(scene).map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(['NL', 'Forum']));
    expect(texts.join('')).toContain('Netherlands');
    expect(texts).toContainEqual(expect.stringMatching(/^FORUM.*…$/));
    expectNothingOffPage(scene);
    expectTextsApart(scene);
  },
);
