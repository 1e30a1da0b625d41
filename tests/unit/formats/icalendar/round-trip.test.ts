import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDataSet, toDatedEvent, type DataSet } from '#core/events/data-set.ts';
import {
  dataSetSchema,
  type CooperationEvent,
  type DataSetInput,
  type EventInput,
} from '#core/events/schema.ts';
import type { EventDraft } from '#core/formats/drafts/event-draft.ts';
import { formatICalendar } from '#core/formats/icalendar/format-icalendar.ts';
import { CARRIED_FIELDS } from '../carried-fields.ts';
import { arbitraryDataSet } from '../../support/arbitrary-data-set.ts';
import { buildDataSet } from '../../support/build-data-set.ts';
import { readCalendar } from './read-calendar.ts';

function parse(input: DataSetInput): { dataSet: DataSet; events: CooperationEvent[] } {
  const { events, ...head } = dataSetSchema.parse(input);
  return { dataSet: toDataSet(head), events };
}

function write(input: DataSetInput): string {
  return writeParsed(parse(input));
}

function writeParsed({ dataSet, events }: ReturnType<typeof parse>): string {
  const { perspective } = dataSet.head;
  const dated = events.map((event) => toDatedEvent(event, perspective));
  return [...formatICalendar(dataSet, dated)].join('');
}

/** The fields of an event that a draft holds, by their names in the schema; what is empty is left out. */
function carriedOf(draft: EventDraft): Record<string, unknown> {
  const { id, title, date, status, kind, level, partners, place, edition, summary, topics } = draft;
  const zh = { title: draft.titleZh, summary: draft.summaryZh };
  const background = draft.isBackground;
  const { extra, fields } = draft;
  const own = { id, title, date, status, kind, level, partners, place, edition, summary, topics };
  return withoutEmpty({ ...own, zh, background, extra, ...fields });
}

function withoutEmpty(fields: Record<string, unknown>): Record<string, unknown> {
  const carried = CARRIED_FIELDS.filter((name) => name !== 'series' && name !== 'announced');
  const named = carried.map((name) => [name, JSON.stringify(fields[name])] as const);
  const full = named.filter(([, json]) => json && !['[]', '{}', 'false'].includes(json));
  return Object.fromEntries(full.map(([name]) => [name, JSON.parse(JSON.stringify(fields[name]))]));
}

/** What a program may do to an event of ours: it changes lines and keeps the others. */
function changed(event: Partial<EventInput>, ...changes: [from: RegExp, to: string][]): EventDraft {
  let text = write(buildDataSet([event])).replaceAll('\r\n ', '');
  for (const [from, to] of changes) {
    expect(text).toMatch(from);
    text = text.replace(from, to);
  }
  const { drafts, problems } = readCalendar(text);
  expect(problems).toEqual([]);
  if (!drafts[0]) throw new Error('the event is not in');
  return drafts[0];
}

describe('a calendar of ours that is read again', () => {
  it('gives every field back that it carries', () => {
    fc.assert(
      fc.property(arbitraryDataSet, (input) => {
        const parsed = parse(input);
        const { drafts, problems, file } = readCalendar(writeParsed(parsed));
        expect(problems).toEqual([]);
        expect(file).toEqual({ title: 'Arbitrary set' });
        expect(drafts.map(carriedOf)).toEqual(parsed.events.map(withoutEmpty));
      }),
      { numRuns: 900 },
    );
  }, 60_000);

  it('tells series and sources in full', () => {
    const input = buildDataSet(
      [{ series: 'talks', sources: [{ source: 'paper', note: 'p. 5' }, { source: 'site' }] }],
      {
        series: [{ id: 'talks', title: 'The talks' }],
        sources: [
          { id: 'paper', publisher: 'The Paper', title: 'No. 5', published: '2016-05' },
          { id: 'site', publisher: 'Site', url: 'https://example.org/a,b;c', language: 'zh' },
        ],
      },
    );
    expect(readCalendar(write(input)).drafts[0]).toMatchObject({
      series: 'The talks',
      sources: [
        {
          id: 'paper',
          publisher: 'The Paper',
          title: 'No. 5',
          published: '2016-05',
          note: 'p. 5',
        },
        { id: 'site', publisher: 'Site', url: 'https://example.org/a,b;c', language: 'zh' },
      ],
    });
  });

  it('gives back texts with signs that no calendar can hold', () => {
    const text = 'a\u0000b\r\nc\u0085d \uD83D!';
    const event = { title: text, summary: text, topics: [text, 'x'], place: { venue: text } };
    expect(changed(event)).toMatchObject(event);
    expect(changed({ title: '\u0000' }).title).toBe('\u0000');
    expect(changed({ topics: ['a\rb', 'a\nb'] }).topics).toEqual(['a\rb', 'a\nb']);
  });

  it.each([
    '2010/..',
    '../2010-05',
    '2010/',
    '2016-05?',
    '2016~',
    '201X',
    '2016-22',
    '2016-05-19/2016-05-19',
    '9999',
    '0000-01-01',
  ])('gives back %s', (date) => {
    const draft = changed({ date });
    expect(draft.date).toBe(date);
    expect(draft.at.path).toBe('VEVENT[0]');
  });

  it.each(['-0500', 'Y17000', '../..'])('has %s as a journal, and gives it back', (date) => {
    const place = { city: 'Delft', country: 'NL' };
    expect(changed({ date, place })).toMatchObject({ date, place, at: { path: 'VJOURNAL[0]' } });
  });

  it('gives back an event without a date', () => {
    const draft = changed({ status: 'postponed' });
    expect(draft).toMatchObject({ id: 'e0', status: 'postponed', at: { path: 'VJOURNAL[0]' } });
    expect(draft).not.toHaveProperty('date');
  });
});

describe('an event of ours that was changed in a calendar', () => {
  it('has the day it was moved to', () => {
    const moved = changed(
      { date: '2016-05?' },
      [/DTSTART.*/, 'DTSTART;VALUE=DATE:20160601'],
      [/DTEND.*/, 'DTEND;VALUE=DATE:20160603'],
    );
    expect(moved.date).toBe('2016-06-01/2016-06-02');
    expect(changed({ date: '2016-05?' }, [/DTEND.*/, 'DTEND;VALUE=DATE:20160531']).date).toBe(
      '2016-05-01/2016-05-30',
    );
  });

  it('has the texts it was given there', () => {
    const event = {
      date: '2016',
      title: 'Old\u0000',
      summary: 'Old\u0000',
      topics: ['old\u0000'],
      place: { city: 'Delft' },
      status: 'postponed' as const,
    };
    expect(
      changed(
        event,
        [/SUMMARY:.*/, 'SUMMARY:New'],
        [/\nDESCRIPTION:.*/, '\nDESCRIPTION:New'],
        [/CATEGORIES:.*/, 'CATEGORIES:new'],
        [/LOCATION:.*/, 'LOCATION:Leiden'],
        [/TENTATIVE/, 'CONFIRMED'],
        [/URL:.*|TRANSP:.*/, 'URL:https://example.org/new'],
      ),
    ).toMatchObject({
      title: 'New',
      summary: 'New',
      topics: ['new'],
      place: { venue: 'Leiden' },
      status: 'held',
      sources: [{ publisher: 'The Paper' }, { url: 'https://example.org/new' }],
    });
  });

  it('is still in where what we wrote beside it is damaged', () => {
    const text = write(buildDataSet([{ date: '2016', level: 'expert' }])).replaceAll('\r\n ', '');
    for (const value of ['{"level"', '[1]', String.raw`{"level":"high"}`, '{"a":1}', 'null', '']) {
      const { drafts, problems } = readCalendar(
        text.replace(/X-COOPERATION-TIMELINE:.*/, `X-COOPERATION-TIMELINE:${value}`),
      );
      expect(drafts).toMatchObject([{ id: 'e0', title: 'A meeting', date: '2016' }]);
      expect(problems).toMatchObject([
        { code: 'value-unreadable', path: 'VEVENT[0].X-COOPERATION-TIMELINE' },
      ]);
    }
  });

  it('is undated where its own date is damaged and it has no other', () => {
    const text = write(buildDataSet([{ date: '-0500' }])).replace('-0500', '-05');
    const { drafts, problems } = readCalendar(text);
    expect(drafts[0]).not.toHaveProperty('date');
    expect(drafts[0]?.extra).toEqual({ 'X-COOPERATION-TIMELINE-DATE': '-05' });
    expect(problems).toMatchObject([{ code: 'value-unreadable', found: '-05' }]);
  });
});
