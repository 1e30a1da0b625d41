import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJsonDrafts } from '#core/formats/drafts/drafts-read.ts';
import { toSourceDrafts } from '#core/formats/drafts/source-drafts.ts';
import { formatJsonLd } from '#core/formats/json-ld/format-json-ld.ts';
import { readJsonLd } from '#core/formats/json-ld/read-json-ld.ts';
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

type Node = Record<string, unknown>;

function write({ dataSet, events }: WritableSet): string {
  return [...formatJsonLd(dataSet, events)].join('');
}

function writeGraph(set: WritableSet): Node[] {
  return (JSON.parse(write(set)) as { '@graph': Node[] })['@graph'];
}

/** The node of the only event of a set. */
function writeOne(event: Parameters<typeof buildDataSet>[0][number]): Node {
  const [, node = {}] = writeGraph(toWritable(buildDataSet([event])));
  return node;
}

const DAY = /^[+-]?\d{4,6}(?:-\d\d(?:-\d\d)?)?$/;

describe('events written as JSON-LD', () => {
  it('come back with all fields that the format carries, and with their sources', () => {
    fc.assert(
      fc.property(arbitraryDataSet, (input) => {
        const set = toWritable(input);
        const { file, drafts, problems } = readJsonDrafts(write(set), readJsonLd);
        expect(problems).toEqual([]);
        expect(file).toEqual({ title: input.title });
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

  it('keep to schema.org: a type, a name, ISO dates, a status by its address', () => {
    fc.assert(
      fc.property(arbitraryDataSet, (input) => {
        for (const node of writeGraph(toWritable(input)).slice(1)) {
          expect(node['@type']).toMatch(/^(?:Exhibition)?Event$/);
          expect(node['name']).toBeTruthy();
          expect(node['eventStatus']).toMatch(/^https:\/\/schema\.org\/Event[A-Z]\w+$/);
          const dates = [node['startDate'], node['endDate']].filter((date) => date !== undefined);
          for (const date of dates) expect(date).toMatch(DAY);
        }
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['2016-05-19', '2016-05-19', undefined],
    ['2016-05/2016-07', '2016-05', '2016-07'],
    ['2012~', '2012', undefined],
    ['2010/..', '2010', undefined],
    ['../2016-06', undefined, '2016-06'],
    ['2016-22', '2016-06', '2016-08'],
    ['201X', '2010', '2019'],
    ['-0300', '-0300', undefined],
    ['Y12000', '+012000', undefined],
    [undefined, undefined, undefined],
  ])('have the date %s as closely as ISO 8601 can say it', (date, start, end) => {
    const { startDate, endDate } = writeOne(date === undefined ? {} : { date });
    expect([startDate, endDate]).toEqual([start, end]);
  });

  it('name what others understand', () => {
    expect(
      writeOne({
        title: 'Fair',
        zh: { title: '博览会' },
        kind: 'exhibition',
        status: 'cancelled',
        partners: ['NL'],
        place: { city: 'Beijing', country: 'CN', venue: 'Hall' },
        topics: ['space, deep'],
        organisers: [{ name: 'MOST' }, { name: 'Bank', part: 'sponsor' }],
        participants: [{ name: 'A. B.', role: 'Minister', affiliation: 'MOST' }],
        extra: { offers: { price: 0 }, room: 5 },
      }),
    ).toMatchObject({
      '@type': 'ExhibitionEvent',
      name: [
        { '@value': 'Fair', '@language': 'en' },
        { '@value': '博览会', '@language': 'zh' },
      ],
      eventStatus: 'https://schema.org/EventCancelled',
      about: [{ '@type': 'Country', name: 'Netherlands' }],
      location: {
        '@type': 'Place',
        name: 'Hall',
        address: { '@type': 'PostalAddress', addressLocality: 'Beijing', addressCountry: 'CN' },
      },
      keywords: ['space, deep'],
      organizer: [{ '@type': 'Organization', name: 'MOST' }],
      sponsor: [{ '@type': 'Organization', name: 'Bank' }],
      attendee: [
        { '@type': 'Person', name: 'A. B.', jobTitle: 'Minister', affiliation: { name: 'MOST' } },
      ],
      offers: { price: 0 },
      'ct:event': { extra: { room: 5 } },
    });
  });

  it('go by what a person has changed in the file since', () => {
    const node = writeOne({
      title: 'Old',
      date: '2012~',
      kind: 'visit',
      status: 'planned',
      level: 'ministerial',
      organisers: [{ name: 'A', part: 'host' }],
      participants: [{ name: 'B', part: 'head' }],
    });
    const changed = {
      ...node,
      '@type': 'SportsEvent',
      startDate: '2013-05',
      eventStatus: 'EventCancelled',
      organizer: { name: 'C' },
      attendee: 'D',
      subjectOf: { url: 'https://a.org' },
    };
    const [draft] = readJsonDrafts(JSON.stringify(changed), readJsonLd).drafts;
    expect(draft).toEqual({
      at: { line: 1, column: 1, path: '' },
      id: 'e0',
      title: 'Old',
      date: '2013-05',
      kind: 'Sports',
      status: 'cancelled',
      level: 'ministerial',
      organisers: [{ name: 'C', part: 'organiser' }],
      participants: [{ name: 'D' }],
      sources: [{ url: 'https://a.org' }],
    });
  });

  it('keep our own fields when another program has written them as a JSON value', () => {
    const node = writeOne({ level: 'expert' });
    const value = { '@type': '@json', '@value': node['ct:event'] };
    const moved = { ...node, 'ct:event': undefined, 'urn:cooperation-timeline:event': value };
    expect(readJsonDrafts(JSON.stringify(moved), readJsonLd).drafts[0]?.level).toBe('expert');
  });
});
