import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJsonDrafts, type DraftsRead } from '#core/formats/drafts/drafts-read.ts';
import { severityOf } from '#core/formats/problem.ts';
import { readTimelineJs } from '#core/formats/timelinejs/read-timelinejs.ts';
import { hasSample, samplePath } from '../../support/samples.ts';

function read(document: unknown): DraftsRead {
  return readJsonDrafts(JSON.stringify(document, null, 1), readTimelineJs);
}

/** The draft of a document of one slide with a headline. */
function readOne(slide: object): DraftsRead['drafts'][number] | undefined {
  return read({ events: [{ text: { headline: 'A' }, ...slide }] }).drafts[0];
}

describe('a slide of TimelineJS', () => {
  it.each([
    [{ year: '2016' }, undefined, '2016'],
    [{ year: 2016, month: 5 }, undefined, '2016-05'],
    [{ year: '2016', month: '05', day: '9', hour: '23' }, undefined, '2016-05-09'],
    [{ year: '2016', month: '', day: '' }, { year: '', month: '' }, '2016'],
    [{ year: '1943', month: '7', day: '' }, { year: '1946', month: '' }, '1943-07/1946'],
    [{ year: 2016, month: 5, day: 9 }, { year: '2016', month: '5', day: '9' }, '2016-05-09'],
    [{ year: '-300' }, undefined, '-0300'],
    [{ year: '602' }, { year: '629' }, '0602/0629'],
    [{ year: '12000' }, undefined, 'Y12000'],
    [undefined, { year: 2016 }, '/2016'],
    [undefined, undefined, undefined],
  ])('with the dates %j and %j is dated %s', (start, end, date) => {
    expect(readOne({ start_date: start, end_date: end })?.date).toBe(date);
  });

  it.each([
    [{ year: '-13800000000' }, undefined, 'date-unreadable'],
    [{ year: 'about 1900' }, undefined, 'date-unreadable'],
    [{ year: '2016', month: '13' }, undefined, 'date-unreadable'],
    [{ year: '2015', month: '2', day: '29' }, undefined, 'date-unreadable'],
    [{ year: '2016', day: '3' }, undefined, 'date-unreadable'],
    [{ month: '3' }, undefined, 'date-unreadable'],
    ['2016', undefined, 'date-unreadable'],
    [{ year: 2016 }, { year: 2015 }, 'date-reversed'],
  ])('with the dates %j and %j is undated, says so, and keeps them', (start, end, code) => {
    const { drafts, problems } = read({
      events: [{ start_date: start, end_date: end, text: { headline: 'A' } }],
    });
    expect(drafts[0]?.date).toBeUndefined();
    expect(drafts[0]?.extra).toEqual({ start_date: start, ...(end && { end_date: end }) });
    expect(problems).toMatchObject([{ code, path: 'events[0].start_date', line: 4 }]);
  });

  it('is read as text, with its links as sources', () => {
    const html =
      '<p>One &amp; <b>two</b>&nbsp;&#8211;<br>three.</p><p>See <a class=x href="https://a.org/?a=1&amp;b=2">the  page</a>,' +
      ' <a href="javascript:alert(1)">no</a></p><script>alert("<p>")</script><!-- <p> -->';
    expect(
      readOne({ text: { headline: 'Euclid&rsquo;s <i>Optica</i>', text: html } }),
    ).toMatchObject({
      title: 'Euclid’s Optica',
      summary: 'One & two –\nthree.\nSee the page, no',
      sources: [{ url: 'https://a.org/?a=1&b=2', title: 'the page' }],
    });
  });

  it('without links has the page that it shows as its source, and keeps the rest', () => {
    const media = { url: 'https://a.org/a', caption: '<em>A</em> page', credit: 'B' };
    const background = { color: '#fff' };
    expect(
      readOne({ media, background, unique_id: 'x y', group: 'R&amp;D', display_date: 'c. 1900' }),
    ).toMatchObject({
      id: 'x y',
      kind: 'R&D',
      sources: [{ url: media.url, title: 'A page', publisher: 'B' }],
      extra: { media, background, display_date: 'c. 1900' },
    });
  });

  it('without a headline goes by its first line or its caption; without any of them it is told', () => {
    const { drafts, problems } = read({
      events: [
        { text: { text: '<p>First</p><p>Second</p>' } },
        { media: { caption: 'Caption' } },
        { text: { headline: ' <br> ' } },
        null,
      ],
    });
    expect(drafts.map(({ title }) => title)).toEqual(['First', 'Caption']);
    expect(problems).toMatchObject([
      { code: 'title-missing', path: 'events[2]' },
      { code: 'field-type', path: 'events[3]' },
    ]);
  });

  it('has the place where it stands in the file', () => {
    expect(readOne({})?.at).toEqual({ line: 3, column: 3, path: 'events[0]' });
  });

  it('keeps what of our own cannot be read, and says so', () => {
    const { drafts, problems } = read({
      events: [
        {
          text: { headline: 'A' },
          cooperation_timeline: { level: 'high', status: 'planned', file: 1 },
        },
        { text: { headline: 'B' }, cooperation_timeline: 'x' },
      ],
    });
    expect(drafts[0]).toMatchObject({
      status: 'planned',
      extra: { cooperation_timeline: { level: 'high', file: 1 } },
    });
    expect(problems.map(({ path }) => path)).toEqual([
      'events[0].cooperation_timeline.level',
      'events[0].cooperation_timeline.file',
      'events[1].cooperation_timeline',
    ]);
    expect(drafts[1]?.extra).toEqual({ cooperation_timeline: 'x' });
  });
});

describe('a TimelineJS document', () => {
  it('is named by its title slide; its eras are background events', () => {
    const { file, drafts } = read({
      title: { text: { headline: 'My <b>set</b>', text: '<p>About it.</p>' } },
      events: [],
      eras: [{ start_date: { year: 600 }, end_date: { year: 650 }, text: { headline: 'Era' } }],
    });
    expect(file).toEqual({ title: 'My set', description: 'About it.' });
    expect(drafts).toMatchObject([{ title: 'Era', date: '0600/0650', isBackground: true }]);
  });

  it.each(['[]', '{}', '{"events": 1}', 'null', '1'])('is not %s', (text) => {
    expect(readJsonDrafts(text, readTimelineJs).problems).toMatchObject([{ code: 'form-broken' }]);
  });

  it('that is no JSON is told with its place', () => {
    expect(readJsonDrafts('{"events": [\n 1,, 2]}', readTimelineJs).problems).toMatchObject([
      { code: 'json-syntax', line: 2 },
    ]);
    expect(readJsonDrafts('['.repeat(100_000), readTimelineJs).problems).toMatchObject([
      { code: 'json-too-deep' },
    ]);
  });

  it('never throws, whatever stands in it', () => {
    const rubbish = fc.jsonValue({ maxDepth: 3 });
    const slide = fc.oneof(
      rubbish,
      fc.record(
        {
          unique_id: rubbish,
          start_date: fc.oneof(rubbish, fc.record({ year: rubbish, month: rubbish })),
          end_date: rubbish,
          display_date: rubbish,
          text: fc.oneof(rubbish, fc.record({ headline: rubbish, text: rubbish })),
          media: fc.oneof(rubbish, fc.record({ url: rubbish, caption: rubbish })),
          location: rubbish,
          group: rubbish,
          cooperation_timeline: fc.oneof(
            rubbish,
            fc.dictionary(fc.constantFrom('title', 'date', 'extra', 'sources', 'zh'), rubbish),
          ),
        },
        { requiredKeys: [] },
      ),
    );
    const document = fc.record({
      title: slide,
      events: fc.array(slide),
      eras: fc.oneof(slide, fc.array(slide)),
    });
    fc.assert(
      fc.property(document, (any) => {
        const { drafts, problems } = read(any);
        const out = problems.filter((problem) => severityOf(problem) === 'error');
        const eras = Array.isArray(any.eras) ? any.eras.length : any.eras === null ? 0 : 1;
        expect(drafts.length + out.length).toBe(any.events.length + eras);
      }),
      { numRuns: 300 },
    );
  });
});

/** [file, its slides and eras, those of them without a date that can be drawn]. */
const SAMPLES = [
  ['all-media-types.json', 41, 0],
  ['cosmo-mixed.json', 11, 4],
  ['cosmo.json', 7, 6],
  ['eras.json', 23, 0],
  ['women_in_computing.json', 10, 0],
] as const;

describe.skipIf(!hasSample('timelinejs'))('the samples of TimelineJS', () => {
  it.each(SAMPLES)('%s gives all of its %i events, %i of them undated', (name, count, undated) => {
    const { file, drafts, problems } = readJsonDrafts(
      readFileSync(samplePath(`timelinejs/${name}`), 'utf8'),
      readTimelineJs,
    );
    expect(file.title).toBeTruthy();
    expect(drafts).toHaveLength(count);
    expect(drafts.filter(({ date }) => date === undefined)).toHaveLength(undated);
    expect(problems.map(({ code }) => code)).toEqual(
      Array<string>(undated).fill('date-unreadable'),
    );
    for (const { title, summary = '' } of drafts) expect(title + summary).not.toMatch(/<\w|&\w+;/);
  });
});
