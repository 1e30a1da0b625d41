import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJsonDrafts, type DraftsRead } from '#core/formats/drafts/drafts-read.ts';
import type { EventDraft } from '#core/formats/drafts/event-draft.ts';
import { readJsonLdHtml } from '#core/formats/json-ld/read-json-ld-html.ts';
import { readJsonLd } from '#core/formats/json-ld/read-json-ld.ts';

function read(document: unknown): DraftsRead {
  return readJsonDrafts(JSON.stringify(document, null, 1), readJsonLd);
}

/** The draft of a document that is one event with a name, but for its place. */
function readOne(node: object): Partial<EventDraft> {
  const { at: _, ...draft } = read({ '@type': 'Event', name: 'A', ...node }).drafts[0]!;
  return draft;
}

function titlesOf({ drafts }: DraftsRead): string[] {
  return drafts.map(({ title }) => title);
}

describe('an event of schema.org', () => {
  it.each([
    ['2016-05-19', undefined, '2016-05-19'],
    ['2016-05', undefined, '2016-05'],
    ['2016', '2017', '2016/2017'],
    ['2016-05-19T23:30:00-11:00', '2016-05-20T00:30+14:00', '2016-05-19/2016-05-20'],
    ['2016-05-19T10:00Z', '2016-05-19T18:00Z', '2016-05-19'],
    ['2016-05-19 10:00', undefined, '2016-05-19'],
    ['20160519', undefined, '2016-05-19'],
    [{ '@value': '2016-05-19', '@type': 'xsd:date' }, undefined, '2016-05-19'],
    ['+012000', undefined, 'Y12000'],
    ['2016~', undefined, '2016~'],
    [undefined, '2016-05', '/2016-05'],
  ])('from %j to %j is dated %s', (startDate, endDate, date) => {
    expect(readOne({ startDate, endDate }).date).toBe(date);
  });

  it('keeps a time of day beside its date', () => {
    expect(readOne({ startDate: '2016-05-19T10:00', endDate: '2016-05-20' }).extra).toEqual({
      startDate: '2016-05-19T10:00',
    });
  });

  it.each([
    ['May 19, 2016', undefined, 'date-unreadable'],
    ['2016-02-30', undefined, 'date-unreadable'],
    ['2016-05-19', '2016-05-18', 'date-reversed'],
  ])('from %s to %s is undated, says so, and keeps them', (startDate, endDate, code) => {
    const { drafts, problems } = read([{ '@type': 'Event', name: 'A', startDate, endDate }]);
    expect(drafts[0]?.date).toBeUndefined();
    expect(drafts[0]?.extra).toEqual({ startDate, ...(endDate && { endDate }) });
    expect(problems).toMatchObject([{ code, line: 5, column: 16, path: '[0].startDate' }]);
  });

  it.each([
    ['Event', undefined],
    ['schema:ExhibitionEvent', 'Exhibition'],
    ['https://schema.org/VisualArtsEvent', 'Visual arts'],
    [['Thing', 'http://schema.org/BusinessEvent'], 'Business'],
    ['Festival', 'Festival'],
    ['OnDemandEvent', 'On demand'],
    ['NewerEvent', 'Newer'],
  ])('of the type %j is of the kind %s', (type, kind) => {
    expect(readOne({ '@type': type }).kind).toBe(kind);
  });

  it.each([
    ['https://schema.org/EventScheduled', undefined],
    ['EventCancelled', 'cancelled'],
    ['schema:EventPostponed', 'postponed'],
    [{ '@id': 'http://schema.org/EventRescheduled' }, 'planned'],
  ])('with the status %j is %s', (eventStatus, status) => {
    expect(readOne({ eventStatus })).toEqual({ title: 'A', ...(status && { status }) });
  });

  it.each([
    ['Hall 5', { venue: 'Hall 5' }, false],
    [{ '@type': 'Place', name: 'Hall', address: 'Street 1' }, { venue: 'Hall' }, true],
    [
      { '@type': 'PostalAddress', addressLocality: 'Delft', addressCountry: 'NL' },
      { city: 'Delft', country: 'NL' },
      true,
    ],
    [
      {
        '@type': 'Place',
        name: 'Hall',
        address: { addressLocality: 'Delft', addressCountry: { '@type': 'Country', name: 'NL' } },
      },
      { venue: 'Hall', city: 'Delft', country: 'NL' },
      false,
    ],
    [{ '@type': 'VirtualLocation', url: 'https://a.org' }, undefined, true],
    [[{ '@type': 'VirtualLocation' }, { '@type': 'Place', name: 'B' }], { venue: 'B' }, true],
  ])('with the location %j is at %j', (location, place, isKept) => {
    const draft = readOne({ location });
    expect(draft.place).toEqual(place);
    expect(draft.extra).toEqual(isKept ? { location } : undefined);
  });

  it('is named in its languages', () => {
    const name = [
      { '@value': '会议', '@language': 'zh-Hans' },
      { '@value': 'Meeting', '@language': 'en-GB' },
    ];
    expect(readOne({ name, description: { '@value': '说明', '@language': 'zh' } })).toEqual({
      title: 'Meeting',
      titleZh: '会议',
      summaryZh: '说明',
    });
    expect(readOne({ name: name[0] })).toEqual({ title: '会议', titleZh: '会议' });
  });

  it('tells who took part, by what they are', () => {
    const draft = readOne({
      organizer: [{ '@type': 'Organization', name: 'MOST', url: 'https://a.org' }, 'B'],
      sponsor: { name: 'Bank' },
      attendee: [
        { '@type': 'Country', name: 'Netherlands' },
        { '@type': 'Person', name: 'C', jobTitle: 'Minister', worksFor: { name: 'OCW' } },
        { '@type': 'Organization', name: 'TNO' },
      ],
      performer: 'D',
    });
    expect(draft).toMatchObject({
      partners: ['Netherlands'],
      organisers: [
        { name: 'MOST', part: 'organiser' },
        { name: 'B', part: 'organiser' },
        { name: 'Bank', part: 'sponsor' },
        { name: 'TNO', part: 'party' },
      ],
      participants: [{ name: 'C', role: 'Minister', affiliation: 'OCW' }, { name: 'D' }],
    });
    expect(Object.keys(draft.extra ?? {})).toEqual(['organizer']);
  });

  it('has topics, pages, an id, and keeps the rest', () => {
    expect(
      readOne({
        '@id': 'https://a.org/#event',
        keywords: 'space, , physics',
        url: 'https://a.org',
        sameAs: ['https://b.org', 'https://a.org', 'not a page'],
        offers: { price: 5 },
        eventStatus: 'https://schema.org/EventMovedOnline',
      }),
    ).toEqual({
      title: 'A',
      id: 'https://a.org/#event',
      topics: ['space', 'physics'],
      sources: [{ url: 'https://a.org' }, { url: 'https://b.org' }],
      extra: {
        sameAs: ['https://b.org', 'https://a.org', 'not a page'],
        offers: { price: 5 },
        eventStatus: 'https://schema.org/EventMovedOnline',
      },
    });
    expect(readOne({ '@id': '_:b0', keywords: ['a, b', { name: 'c' }] })).toEqual({
      title: 'A',
      topics: ['a, b', 'c'],
    });
    expect(readOne({ identifier: { '@type': 'PropertyValue', value: 7 } }).id).toBe('7');
  });
});

describe('a JSON-LD document', () => {
  const [a, b] = ['A', 'B'].map((name) => ({ '@type': 'Event', name }));

  it.each([
    ['a list', [a, b]],
    [
      'a graph',
      { '@context': 'https://schema.org', '@graph': [a, { '@type': 'Person', name: 'P' }, b] },
    ],
    ['a list of items', { '@type': 'ItemList', itemListElement: [{ item: a }, { item: b }] }],
    ['parts of an organisation', { '@type': 'Organization', event: a, events: [b] }],
    [
      'expanded',
      [{ '@type': ['http://schema.org/Event'], 'http://schema.org/name': [{ '@value': 'A' }] }, b],
    ],
    ['prefixed', { '@graph': [{ '@type': 'schema:Event', 'schema:name': 'A' }, b] }],
  ])('gives its events: %s', (_, document) => {
    expect(titlesOf(read(document))).toEqual(['A', 'B']);
  });

  it('gives events within events, whose whole is their series', () => {
    const whole = { '@id': '#c', '@type': 'Event', name: 'C', subEvent: [a, { '@id': '#d' }] };
    const part = { '@id': '#d', '@type': 'Event', name: 'D' };
    const other = { ...b, superEvent: { '@id': '#c' } };
    const { drafts } = read([whole, part, other, { ...b, superEvent: { name: 'E' } }]);
    expect(drafts.map(({ title, series }) => [title, series])).toEqual([
      ['C', undefined],
      ['A', 'C'],
      ['D', 'C'],
      ['B', 'C'],
      ['B', 'E'],
    ]);
    expect(read({ '@type': 'EventSeries', name: 'S', subEvent: a }).drafts).toMatchObject([
      { title: 'A', series: 'S', at: { path: 'subEvent' } },
    ]);
  });

  it('is named by the node about the whole', () => {
    expect(read([{ '@type': 'Dataset', name: 'Set', description: 'D' }, a]).file).toEqual({
      title: 'Set',
      description: 'D',
    });
  });

  it('tells an event without a name, with its place', () => {
    const { drafts, problems } = read({ '@graph': [a, { '@type': 'Event', startDate: '2016' }] });
    expect(drafts).toHaveLength(1);
    expect(problems).toMatchObject([{ code: 'title-missing', path: '@graph[1]', line: 7 }]);
  });

  it.each(['[]', '{"@type": "Person"}', 'null', '"Event"'])(
    'has no event in %s, and says so',
    (text) => {
      expect(readJsonDrafts(text, readJsonLd)).toMatchObject({
        drafts: [],
        problems: [{ code: 'form-broken' }],
      });
    },
  );

  it('never throws, whatever stands in it', () => {
    const rubbish = fc.jsonValue({ maxDepth: 3 });
    const names =
      '@id @type name description startDate endDate eventStatus location organizer performer attendee about sponsor url ' +
      'sameAs keywords identifier superEvent subEvent subjectOf ct:event @value @language @list address';
    const object = fc.dictionary(
      fc.constantFrom(...names.split(' ')),
      fc.oneof(rubbish, fc.dictionary(fc.constantFrom(...names.split(' ')), rubbish)),
    );
    fc.assert(
      fc.property(fc.array(object), (nodes) => {
        const events = nodes.map((node) => ({ ...node, '@type': 'Event' }));
        const { drafts, problems } = read(events);
        const lost = problems.filter(({ code }) => code === 'title-missing');
        const references = events.filter(
          (node) => '@id' in node && Object.keys(node).every((name) => /^@(?:id|type)$/.test(name)),
        );
        // Nodes that only name others are no events; where there is nothing else, the file is none.
        expect(drafts.length + lost.length).toBe(events.length - references.length);
      }),
      { numRuns: 300 },
    );
  });
});

/** A page with a script that is no comment, no other script and no text. */
const page = (json: string, type = 'application/ld+json') =>
  `<!DOCTYPE html>\n<title>"</title>\n<!-- <script type="application/ld+json">1</script> -->\n` +
  `<script>if (a < b) "<script type='application/ld+json'>"</script>\n<p> <SCRIPT type="${type}">${json}</script>`;

describe('a web page', () => {
  it('gives the events of its scripts, at their places in the page', () => {
    const json = '{"@graph": [{"@type": "Event", "name": "A </b>"},\n {"@type": "Event"}]}';
    const { drafts, problems } = readJsonLdHtml(page(json, 'application/ld+json; charset=utf-8'));
    expect(drafts).toMatchObject([
      { title: 'A </b>', at: { line: 5, path: 'script[0].@graph[0]' } },
    ]);
    expect(drafts[0]?.at.column).toBe(
      page(json, 'application/ld+json; charset=utf-8').split('\n')[4]!.indexOf('{"@type"') + 1,
    );
    expect(problems).toMatchObject([
      { code: 'title-missing', line: 6, column: 2, path: 'script[0].@graph[1]' },
    ]);
  });

  it('gives the good scripts beside a broken one, and is told when it has no event', () => {
    const good = page('{"@type": "Event", "name": "A"}');
    const { drafts, problems } = readJsonLdHtml(
      `${good}<script type=application/ld+json>{"@type": }</script>`,
    );
    expect(titlesOf({ file: {}, drafts, problems })).toEqual(['A']);
    expect(problems).toMatchObject([{ code: 'json-syntax', line: 5, path: 'script[1]' }]);
    for (const html of [
      '',
      '<p>',
      page('{}'),
      page('{"@type": "Event", "name": "A"}', 'text/plain'),
    ]) {
      expect(readJsonLdHtml(html).problems).toMatchObject([{ code: 'form-broken' }]);
    }
  });
});
