import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toScene } from '#core/figure/figure-scene.ts';
import { paintSvg } from '#core/figure/paint-svg.ts';
import { pictureSize } from '#core/figure/scene.ts';
import { KEEP_ALL } from '#core/query/filter.ts';
import { arbitraryCase } from './arbitrary-view.ts';
import {
  buildIndex,
  buildScene,
  buildView,
  eventsOf,
  lineOf,
  NOTHING_LEFT_OUT,
  OPTIONS,
  plainMeasure,
  textsOf,
  type EventInput,
} from './build-figure.ts';
import {
  checkCase,
  expectNothingOffPage,
  expectSound,
  expectTextsApart,
} from './scene-properties.ts';

const words = (...args: Parameters<typeof buildScene>) => textsOf(buildScene(...args)).map(lineOf);

describe('every picture', () => {
  test('shows the events of its lanes; no text overlaps, is cut, or leaves the page', () => {
    fc.assert(
      fc.property(arbitraryCase, (one) => {
        expect(() => checkCase(one, plainMeasure)).not.toThrow();
      }),
      { numRuns: 150 },
    );
  });

  test('does so in Chinese too', () => {
    fc.assert(
      fc.property(arbitraryCase, (one) => {
        expect(() => checkCase(one, plainMeasure, 'zh')).not.toThrow();
      }),
      { numRuns: 50 },
    );
  });

  test('is the same when it is drawn again', () => {
    fc.assert(
      fc.property(arbitraryCase, ({ events, view, widthPx }) => {
        const draw = () => buildScene(buildIndex(events), view, { widthPx });
        expect(draw()).toEqual(draw());
      }),
      { numRuns: 20 },
    );
  });
});

describe('what stands around the lanes', () => {
  const index = buildIndex([
    { date: '2016-05-19', partners: ['NL'], kind: 'consultation' },
    { date: '2016-05-16/2016-05-18', partners: ['US', 'NL'], kind: 'summit' },
    { date: '2012', partners: ['DE'] },
    { partners: ['NL'] },
    { date: '2016-05', background: true },
  ]);
  const view = buildView('2016-01-01', '2017-01-01');

  test('the title is that of the data set unless another is given', () => {
    expect(words(index, view)).toContain('Test set');
    expect(words(index, view, { title: 'My briefing' })).toContain('My briefing');
    expect(buildScene(index, view, { title: '  ' }).title).toBe('Test set');
  });

  test('the caption counts every event once and says where the rest is', () => {
    expect(words(index, view).join(' ')).toContain(
      '2016. No filter. 2 of 4 events (1 undated, not drawn, 1 outside the period). ' +
        'In addition 1 background event. An event that stands in several lanes is counted once.',
    );
  });

  test('the caption says the filters in words', () => {
    const filter = { ...KEEP_ALL, partners: ['NL', 'US'], from: '2016-03', text: 'event' };
    const caption = words(index, { ...view, filter }).join(' ');
    expect(caption).toContain(
      'Filter – partner: Netherlands or United States; from Mar 2016; text: “event”. 2 of 4 events (2 filtered out).',
    );
  });

  test('the caption says that dates are certain, and counts what is not as filtered out', () => {
    const filter = { ...KEEP_ALL, from: '2012-06', isDateCertain: true } as const;
    const caption = words(index, { ...view, filter }).join(' ');
    expect(caption).toContain(
      'Filter – certainly from Jun 2012. 2 of 4 events (2 filtered out). In addition 1 background event.',
    );
  });

  test('the legend explains what is in the picture and nothing else', () => {
    const all = words(index, view);
    expect(all).toEqual(
      expect.arrayContaining(['Summit', 'Consultation', 'Meeting', 'one day', 'several days']),
    );
    expect(all).not.toContain('Workshop');
    expect(all).not.toContain('cancelled');
  });

  test('lanes with nothing in the period are left out', () => {
    expect(words(index, view)).not.toContain('Germany');
  });

  test('sources, data set and licence are named', () => {
    const licensed = buildIndex([{ date: '2016-05-19' }], {
      licence: 'CC0-1.0',
      updated: '2016-07-01',
    });
    const all = words(licensed, view);
    expect(all).toContain('The Paper, 1 Jun 2016');
    expect(all).toContain('Test set, as of 2016-07-01, licence CC0-1.0');
  });

  test('a line of the maker stands under all else, and the day of making only where it is given', () => {
    const scene = buildScene(index, view, {
      footer: ' Unit 5, for  internal use ',
      madeOn: '2016-07-04',
    });
    const all = textsOf(scene);
    expect(all.map(({ text }) => text)).toEqual(expect.arrayContaining(['Made', '4 Jul 2016']));
    const footer = all.find(({ text }) => text === 'Unit 5, for internal use');
    expect(footer?.y).toBe(Math.max(...all.map(({ y }) => y)));
    expectSound(scene, plainMeasure);
    expect(words(index, view, { footer: '  ' })).not.toContain('Made');
    expect(buildScene(index, view, { footer: '  ' }).heightPx).toBe(
      buildScene(index, view).heightPx,
    );
  });

  test('what is left out is counted', () => {
    const filter = { ...KEEP_ALL, partners: ['NL', 'DE'] };
    expect(buildScene(index, view).leftOut).toEqual({
      ...NOTHING_LEFT_OUT,
      outside: 1,
      undated: 1,
    });
    expect(buildScene(index, { ...view, filter }).leftOut).toMatchObject({ filteredOut: 0 });
    const kinds = { ...KEEP_ALL, kinds: ['summit'] };
    expect(buildScene(index, { ...view, filter: kinds }).leftOut).toMatchObject({ filteredOut: 3 });
  });

  test('the description says in words what the picture shows', () => {
    expect(buildScene(index, view).description).toBe(
      'Timeline: Test set. 2016, by partner country. 2016. No filter. ' +
        '2 of 4 events (1 undated, not drawn, 1 outside the period). In addition 1 background event. ' +
        'An event that stands in several lanes is counted once. Lanes: Background 1, Netherlands 2, United States 1.',
    );
  });

  test('the notes say what it shows, each source and the data set', () => {
    const sources = Array.from({ length: 152 }, (_, at) => ({
      id: `s-${at}`,
      publisher: `Paper ${String(at).padStart(3, '0')}`,
      title: 'Talks',
      published: '2016-06-01',
      url: `https://paper.example/${at}`,
    }));
    const events = sources.map(({ id }) => ({ date: '2016-05-19', sources: [{ source: id }] }));
    const { notes, description } = buildScene(buildIndex(events, { sources }), view);
    expect(notes.slice(0, 3)).toEqual([
      description,
      'Sources:',
      'Paper 000, “Talks”, 1 Jun 2016 – https://paper.example/0',
    ]);
    expect(notes.slice(-2)).toEqual(['and 2 more sources', 'Data: Test set']);
    expect(notes).toHaveLength(2 + 150 + 2);
  });

  test('a picture without events says so', () => {
    const scene = buildScene(index, buildView('1990-01-01', '1991-01-01'));
    expect(textsOf(scene).map(({ text }) => text)).toContain(
      'No event that the filters keep falls into this period.',
    );
    expect(scene.eventIds).toEqual([]);
    expectNothingOffPage(scene);
  });
});

describe('labels', () => {
  const view = buildView('2016-01-01', '2017-01-01');
  const labels = (event: EventInput, widthPx = 1280) => {
    const [group] = eventsOf(buildScene(buildIndex([event]), view, { widthPx }));
    return (group?.nodes ?? []).filter((node) => node.type === 'text');
  };

  test('stand right of a day with the date beside them', () => {
    const [label] = labels({ date: '2016-03-01', title: 'A meeting' });
    expect(label).toMatchObject({ text: 'A meeting', anchor: 'start' });
    expect(label?.more?.map(({ text }) => text)).toEqual(['\u20021 Mar 2016']);
  });

  test('stand left of a day that is too near to the right edge', () => {
    const [late] = labels({ date: '2016-12-28', title: 'A meeting of some length' });
    const [early] = labels({ date: '2016-12-01', title: 'A' });
    expect([late?.anchor, early?.anchor]).toEqual(['end', 'start']);
    expect(late?.x).toBeLessThan(1280 - 40);
  });

  test('stand inside the pill where they fit, at the end that is known', () => {
    const [inside] = labels({ date: '2016-02-01/2016-11-01', title: 'A meeting' });
    const [before] = labels({ date: '/2016-12-20', title: 'A meeting' });
    expect([inside?.anchor, before?.anchor]).toEqual(['start', 'end']);
  });

  test('end in an ellipsis when they fit nowhere, and stay whole in the name', () => {
    const title = 'A very long title indeed '.repeat(12).trim();
    const scene = buildScene(buildIndex([{ date: '2016-06-15', title }]), view, { widthPx: 480 });
    const [group] = eventsOf(scene);
    expect(group?.nodes.some((node) => node.type === 'text' && node.text.endsWith('…'))).toBe(true);
    expect(group?.name).toContain(title);
  });

  test('have a number when they are shortened, and stand whole under the plot with their date', () => {
    const index = buildIndex([
      { date: '2016-11-15', title: long('Second'), partners: ['NL', 'US'] },
      { date: '2016-03-15', title: 'Whole', partners: ['NL'] },
      { date: '2016-02-15', title: long('First'), partners: ['NL'] },
    ]);
    const scene = buildScene(index, view, { widthPx: 480 });
    const shortened = eventsOf(scene).flatMap((event) =>
      textsOf(event)
        .map(lineOf)
        .filter((line) => line.includes('…')),
    );
    // In the order of the rows of a lane; the event of two lanes has one number.
    expect(shortened.map((line) => line.split('…').at(-1))).toEqual([
      '\u20091',
      '\u20092',
      '\u20092',
    ]);
    const below = scene.nodes
      .filter((node) => node.type === 'text')
      .map(lineOf)
      .join(' ');
    expect(below).toContain(`Titles 1 ${long('First')}, 15\u00a0Feb\u00a02016`);
    expect(below).toContain(`2 ${long('Second')}, 15\u00a0Nov\u00a02016`);
    expect(below).not.toContain('Whole,');
    const whole = buildScene(buildIndex([{ date: '2016-03-15', title: 'Whole' }]), view);
    expect(textsOf(whole).map(lineOf)).not.toContain('Titles');
  });

  test('a title with line breaks and control characters is one clean line', () => {
    const [title] = labels({ date: '2016-03-01', title: 'two\nlines\u0007 \u202Eand more' });
    expect(title?.text).toBe('two lines and more');
  });
});

/** The colours of an SVG. */
function coloursIn(svg: string): Set<string> {
  return new Set(svg.match(/#[0-9a-f]{6}\b/g));
}

/** A title that fits nowhere. */
function long(name: string): string {
  return `${name} with ${'a long title '.repeat(12).trim()}`;
}

function crowd(count: number) {
  return buildIndex(
    Array.from({ length: count }, () => ({ date: '2016-06-15', partners: ['NL'] })),
  );
}

describe('the page', () => {
  const view = buildView('2016-01-01', '2017-01-01');
  const index = buildIndex([
    { date: '2016-05-19', kind: 'summit', partners: ['NL'] },
    { date: '2016-05/2016-09', kind: 'visit', partners: ['NL'] },
    ...Array.from({ length: 300 }, (_, at) => ({
      date: `2016-${String(1 + (at % 12)).padStart(2, '0')}-10`,
      kind: at % 2 ? 'forum' : 'signing',
      partners: ['US'],
    })),
  ]);
  const svgOf = (options: Partial<typeof OPTIONS>) =>
    paintSvg(buildScene(index, view, { heightPx: 500, ...options }));

  test('of a print has black, white and greys alone, and a mark for each kind', () => {
    const svg = svgOf({ theme: 'print' });
    for (const colour of coloursIn(svg)) expect(colour).toMatch(/^#(..)\1\1$/);
    expect(coloursIn(svgOf({ theme: 'light' })).size).toBeGreaterThan(coloursIn(svg).size);
  });

  test('is left out where it is to be transparent', () => {
    expect(svgOf({ theme: 'light' })).toMatch(/<rect width="1280" height="500" fill="#ffffff"\/>/);
    expect(svgOf({ theme: 'light', isTransparent: true })).not.toMatch(
      /<rect width="1280" height="500"/,
    );
  });
});

describe('what does not fit', () => {
  const view = buildView('2016-01-01', '2017-01-01');

  test('more height than any picture has is refused as such', () => {
    const kinds = Array.from({ length: 1500 }, (_, at) => ({
      id: `kind-${at}`,
      label: `Number ${at} of the kinds with a long name `.repeat(4).trim(),
      colour: '#0072b2',
      mark: 'circle' as const,
    }));
    const events = kinds.map(({ id }) => ({ date: '2016-06-15', kind: id }));
    const refused = toScene({
      index: buildIndex(events, { kinds }),
      view,
      options: OPTIONS,
      measure: plainMeasure,
    });
    if (refused.ok || refused.error.code !== 'content-too-tall') throw new Error('not refused');
    expect(refused.error.neededPx).toBeGreaterThan(20_000);
    expect(refused.error.limitPx).toBe(20_000);
  });

  test('a picture of a narrow column is laid out wider, and drawn smaller', () => {
    const index = buildIndex([{ date: '2016-05-19', partners: ['NL'] }]);
    const narrow = buildScene(index, view, { widthPx: 321.26, heightPx: 400 });
    expect(narrow.zoom).toBeCloseTo(321.26 / 480);
    expect(narrow.widthPx).toBeCloseTo(480);
    expect(pictureSize(narrow)).toEqual({ widthPx: 321.26, heightPx: 400 });
    expect(buildScene(index, view, { widthPx: 480 }).zoom).toBe(1);
    const refused = toScene({
      index,
      view,
      options: { ...OPTIONS, widthPx: 321.26, heightPx: 180, title: 'A long title '.repeat(20) },
      measure: plainMeasure,
    });
    // In pixels of the picture, as it was asked for.
    if (refused.ok || refused.error.code !== 'height-too-small') throw new Error('not refused');
    expect(refused.error.heightPx).toBe(180);
    expect(refused.error.neededPx).toBeGreaterThan(180);
    const needed = refused.error.neededPx;
    expect(
      toScene({
        index,
        view,
        options: {
          ...OPTIONS,
          widthPx: 321.26,
          heightPx: needed,
          title: 'A long title '.repeat(20),
        },
        measure: plainMeasure,
      }).ok,
    ).toBe(true);
  });

  test('no word of a lane name is broken on a narrow page', () => {
    const partners = ['NL', 'DE', 'US', 'CF'];
    const index = buildIndex(partners.map((code) => ({ date: '2016-05-19', partners: [code] })));
    const texts = textsOf(buildScene(index, view, { widthPx: 321.26 })).map(({ text }) => text);
    const found = new Set(texts.flatMap((text) => text.split(' ')));
    for (const word of ['Netherlands', 'Germany', 'United', 'States', 'Central', 'African'])
      expect(found).toContain(word);
  });

  test('publishers that have no room in brief are counted', () => {
    const sources = Array.from({ length: 60 }, (_, at) => ({
      id: `source-${at}`,
      publisher: `Ministry number ${at}`,
    }));
    const events = sources.map(({ id }, at) => ({
      date: `2016-0${1 + (at % 9)}-10`,
      sources: [{ source: id }],
    }));
    const index = buildIndex(events, { sources });
    const height = buildScene(index, view).heightPx;
    const tight = buildScene(index, view, { heightPx: Math.round(height * 0.55) });
    const told = textsOf(tight).map(
      ({ text, more = [] }) => text + more.map((run) => run.text).join(''),
    );
    expect(told.join(' ')).toContain('; and 20 more publishers');
  });

  test('a list of sources gives way where the events would not fit beside it', () => {
    const sources = Array.from({ length: 60 }, (_, at) => ({
      id: `source-${at}`,
      publisher: `Paper ${at % 20}`,
      published: `20${10 + Math.floor(at / 20)}-05-01`,
      url: `https://paper-${at % 20}.example/${at}`,
    }));
    const events = sources.map(({ id }, at) => ({
      date: `2016-0${1 + (at % 9)}-10`,
      partners: ['NL'],
      sources: [{ source: id }],
    }));
    const index = buildIndex(events, { sources });
    const full = buildScene(index, view);
    const tight = buildScene(index, view, { heightPx: full.heightPx - 100 });
    expect(textsOf(full).filter(({ more = [] }) => more.some(({ href }) => href))).not.toEqual([]);
    const brief = textsOf(tight)
      .map(({ text, more = [] }) => text + more.map((run) => run.text).join(''))
      .join(' ');
    expect(brief).toContain('Paper 0 (paper-0.example) 3 sources, 2010–2012; Paper 1');
    expect(tight.eventIds).toHaveLength(60);
    expectSound(tight, plainMeasure);
    const loose = buildScene(index, view, { heightPx: full.heightPx });
    expect(textsOf(loose)).toHaveLength(textsOf(full).length);
  });

  test('a given height is kept to: by denser rows, or by air, or the picture is refused', () => {
    const roomy = buildScene(crowd(20), view, { heightPx: 1000 });
    const dense = buildScene(crowd(20), view, { heightPx: 600 });
    for (const scene of [roomy, dense]) {
      expectNothingOffPage(scene);
      expectTextsApart(scene);
    }
    const smallest = Math.min(
      ...eventsOf(dense).flatMap((event) => textsOf(event).map(({ sizePx }) => sizePx)),
    );
    expect(smallest).toBeLessThan(12);
    expect([roomy.heightPx, dense.heightPx]).toEqual([1000, 600]);
    const refused = toScene({
      index: crowd(200),
      view,
      options: { ...OPTIONS, heightPx: 270, title: 'A title of three lines '.repeat(20) },
      measure: plainMeasure,
    });
    if (refused.ok || refused.error.code !== 'height-too-small') throw new Error('not refused');
    const { heightPx, neededPx } = refused.error;
    expect(heightPx).toBe(270);
    const title = 'A title of three lines '.repeat(20);
    expect(buildScene(crowd(200), view, { heightPx: neededPx, title }).heightPx).toBe(neededPx);
  });
});
