import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJsonDrafts } from '#core/formats/drafts/drafts-read.ts';
import { toSourceDrafts } from '#core/formats/drafts/source-drafts.ts';
import { formatTimelineJs } from '#core/formats/timelinejs/format-timelinejs.ts';
import { readTimelineJs } from '#core/formats/timelinejs/read-timelinejs.ts';
import { CARRIED_FIELDS } from '../carried-fields.ts';
import { arbitraryDataSet } from '../../support/arbitrary-data-set.ts';
import { buildDataSet } from '../../support/build-data-set.ts';
import {
  fieldsOfDraft,
  fieldsOfEvent,
  inOrderOf,
  toWritable,
  type WritableSet,
} from '../../support/carried-fields.ts';

function write({ dataSet, events }: WritableSet): string {
  return [...formatTimelineJs(dataSet, events)].join('');
}

type Slide = { [name: string]: never } & {
  start_date?: object;
  end_date?: object;
  display_date?: string;
  text: { headline: string; text: string };
  cooperation_timeline: Record<string, unknown>;
};
interface Document {
  events: Slide[];
  eras?: Slide[];
  cooperation_timeline_undated?: Slide[];
}

function writeDocument(set: WritableSet): Document {
  return JSON.parse(write(set)) as Document;
}

describe('events written as TimelineJS', () => {
  it('come back with all fields that the format carries, and with their sources', () => {
    fc.assert(
      fc.property(arbitraryDataSet, (input) => {
        const set = toWritable(input);
        const { drafts, problems } = readJsonDrafts(write(set), readTimelineJs);
        expect(problems).toEqual([]);
        expect(drafts).toHaveLength(set.events.length);
        for (const [at, draft] of inOrderOf(set.events, drafts).entries()) {
          const { event } = set.events[at]!;
          expect(draft && fieldsOfDraft(draft, CARRIED_FIELDS)).toEqual(
            fieldsOfEvent(event, CARRIED_FIELDS),
          );
          expect(draft?.sources).toEqual(toSourceDrafts(set.dataSet, event));
        }
      }),
      { numRuns: 500 },
    );
  }, 90_000);

  it('keep to what TimelineJS asks: a start, a headline, ids that differ, eras with two ends', () => {
    fc.assert(
      fc.property(arbitraryDataSet, (input) => {
        const {
          events,
          eras = [],
          cooperation_timeline_undated: undated = [],
        } = writeDocument(toWritable(input));
        expect(events.length + eras.length + undated.length).toBe(input.events.length);
        for (const slide of [...events, ...eras]) {
          expect(slide.start_date).toHaveProperty('year', expect.any(Number));
          expect(slide.text.headline).not.toBe('');
        }
        for (const era of eras) {
          expect(era.end_date).toHaveProperty('year', expect.any(Number));
          expect(era.end_date).not.toEqual(era.start_date);
        }
        expect(new Set(events.map(({ unique_id: id }) => id)).size).toBe(events.length);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['2016-05-19', { year: 2016, month: 5, day: 19 }, undefined, undefined],
    ['2016-05/2016-07', { year: 2016, month: 5 }, { year: 2016, month: 7 }, undefined],
    ['-0300', { year: -300 }, undefined, undefined],
    ['Y12000', { year: 12_000 }, undefined, undefined],
    ['2012~', { year: 2012 }, undefined, 'about 2012'],
    ['2010/..', { year: 2010 }, undefined, '2010 – open'],
    ['../2016-06', { year: 2016, month: 6 }, undefined, 'open – Jun 2016'],
    ['2016-22', { year: 2016, month: 6 }, { year: 2016, month: 8 }, 'Summer 2016'],
    ['201X', { year: 2010 }, { year: 2019 }, '2010s'],
  ])('have the date %s as closely as slides can say it', (date, start, end, words) => {
    const [slide] = writeDocument(toWritable(buildDataSet([{ date }]))).events;
    expect(slide).toMatchObject({ start_date: start });
    expect(slide?.end_date).toEqual(end);
    expect(slide?.display_date).toBe(words);
  });

  it('are eras when they are the background of others and have two ends', () => {
    const set = toWritable(
      buildDataSet([
        { date: '2006/2020', background: true },
        { date: '2016-05', background: true },
        { background: true },
        { date: '2016/2017' },
      ]),
    );
    const { events, eras, cooperation_timeline_undated: undated } = writeDocument(set);
    expect([events, eras, undated].map((slides) => slides?.length)).toEqual([2, 1, 1]);
  });

  it('show summary, partners, place and sources, with nothing of it taken for markup', () => {
    const set = toWritable(
      buildDataSet(
        [
          {
            title: 'R&D <b>talks</b>',
            summary: 'One.\nTwo <i>.',
            partners: ['NL', 'US'],
            place: { city: '"Delft"', country: 'NL' },
            status: 'planned',
            date: '2016',
          },
        ],
        { sources: [{ id: 'paper', publisher: 'A <&> B', url: 'https://a.org/?a=1&b="2"' }] },
      ),
    );
    expect(writeDocument(set).events[0]?.text).toEqual({
      headline: 'R&amp;D &lt;b&gt;talks&lt;/b&gt;',
      text:
        '<p>One.<br />Two &lt;i&gt;.</p><div class="cooperation-timeline-notes"><p>Status: planned</p>' +
        '<p>Partners: Netherlands, United States</p><p>Place: &quot;Delft&quot;, Netherlands</p>' +
        '<p>Sources: <a href="https://a.org/?a=1&amp;b=&quot;2&quot;">A &lt;&amp;&gt; B</a></p></div>',
    });
  });

  it('tell once more only what the slide does not say exactly', () => {
    const set = toWritable(
      buildDataSet([
        { title: 'A', date: '2016-05', summary: 'B.' },
        { title: 'A', date: '2016-05~', summary: 'B  C.' },
      ]),
    );
    const [plain, odd] = writeDocument(set).events.map(({ cooperation_timeline: own }) => own);
    expect(Object.keys(plain ?? {}).toSorted()).toEqual(['kind', 'kindLabel', 'sources']);
    expect(odd).toMatchObject({ date: '2016-05~', summary: 'B  C.' });
  });

  it('go by what a person has changed in the slide since', () => {
    const set = toWritable(
      buildDataSet([{ title: 'Old  title', date: '2012~', kind: 'visit', level: 'ministerial' }]),
    );
    const document = writeDocument(set);
    Object.assign(document.events[0]!, {
      start_date: { year: 2013 },
      group: 'Trip',
      text: { headline: 'New', text: '' },
    });
    const { drafts } = readJsonDrafts(JSON.stringify(document), readTimelineJs);
    expect(drafts[0]).toMatchObject({
      title: 'New',
      date: '2013',
      kind: 'Trip',
      level: 'ministerial',
    });
    expect(drafts[0]?.fields).toBeUndefined();
  });

  it('come back the same when another program has made texts of the numbers of their dates', () => {
    const document = writeDocument(toWritable(buildDataSet([{ date: '2012-03~' }])));
    document.events[0]!.start_date = { year: '2012', month: '03', day: '' };
    const { drafts } = readJsonDrafts(JSON.stringify(document), readTimelineJs);
    expect(drafts[0]?.date).toBe('2012-03~');
  });

  it('have what we keep of a foreign slide in its place again', () => {
    const extra = {
      media: { url: 'https://a.org/a.jpg', credit: 'A' },
      background: { color: '#fff', shine: 1 },
      autolink: false,
    };
    const [slide] = writeDocument(toWritable(buildDataSet([{ date: '2016', extra }]))).events;
    expect(slide).toMatchObject({ media: extra.media });
    expect(slide).not.toHaveProperty('background');
    expect(slide?.cooperation_timeline['extra']).toEqual({
      background: extra.background,
      autolink: false,
    });
  });
});
