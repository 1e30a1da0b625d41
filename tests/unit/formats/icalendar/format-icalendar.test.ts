import ICAL from 'ical.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatICalendar } from '#core/formats/icalendar/format-icalendar.ts';
import { arbitraryDataSet } from '../../support/arbitrary-data-set.ts';
import { allEvents, buildIndex } from '../../support/build-data-set.ts';
import { indexText } from '../../support/index-text.ts';

type Index = ReturnType<typeof buildIndex>;

function calendarOf(index: Index): string {
  return [...formatICalendar(index.dataSet, allEvents(index))].join('');
}

describe('the calendar of events', () => {
  it('has a VEVENT for a day, with what the standard has a place for', () => {
    const index = buildIndex(
      [
        {
          title: 'Talks; on water, soil',
          date: '2016-05-16/2016-05-18',
          kind: 'joint-committee',
          status: 'cancelled',
          place: { venue: 'Great Hall', city: 'Beijing', country: 'CN' },
          summary: 'Two\nlines',
          topics: ['water', 'a, b'],
          sources: [{ source: 'paper' }, { source: 'site' }],
        },
      ],
      {
        title: 'A set',
        updated: '2016-06',
        sources: [
          { id: 'paper', publisher: 'The Paper' },
          { id: 'site', publisher: 'Site', url: 'https://example.org/a,b' },
        ],
      },
    );
    const lines = calendarOf(index).replaceAll('\r\n ', '').split('\r\n');
    const [own, ...others] = lines.filter((line) => line.startsWith('X-COOPERATION-TIMELINE'));
    expect(own).toMatch(/^X-COOPERATION-TIMELINE:\{/);
    expect(others).toEqual([]);
    expect(lines.filter((line) => line !== own)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Cooperation Timeline//Cooperation Timeline//EN',
      'CALSCALE:GREGORIAN',
      'NAME:A set',
      'X-WR-CALNAME:A set',
      'BEGIN:VEVENT',
      'UID:e0@cooperation-timeline',
      'DTSTAMP:20160601T000000Z',
      'DTSTART;VALUE=DATE:20160516',
      'DTEND;VALUE=DATE:20160519',
      String.raw`SUMMARY:Talks\; on water\, soil`,
      String.raw`DESCRIPTION:Two\nlines`,
      String.raw`LOCATION:Great Hall\, Beijing\, China`,
      'STATUS:CANCELLED',
      'CATEGORIES;X-COOPERATION-TIMELINE-KIND=joint-committee:Joint committee',
      String.raw`CATEGORIES:water,a\, b`,
      'URL:https://example.org/a,b',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it.each([
    ['2016-05', '20160501', '20160601'],
    ['2016~', '20160101', '20170101'],
    ['2010/..', '20100101', '20110101'],
    ['../2010-05', '20100501', '20100601'],
    ['2016-05-19?/2016-05-20', '20160519', '20160521'],
    ['9999', '99990101', '99991231'],
  ])('has %s as the days from %s to before %s, with the date beside them', (date, from, to) => {
    const text = calendarOf(buildIndex([{ date }]));
    expect(text).toContain(`DTSTART;VALUE=DATE:${from}\r\nDTEND;VALUE=DATE:${to}\r\n`);
    expect(text).toContain(`X-COOPERATION-TIMELINE-DATE:${date}\r\n`);
  });

  it('has an undated event as a journal without a start', () => {
    const text = calendarOf(buildIndex([{ status: 'planned' }]));
    expect(text).toMatch(/BEGIN:VJOURNAL\r\n[^]*STATUS:DRAFT[^]*END:VJOURNAL/);
    expect(text).not.toMatch(/VEVENT|DTSTART|DTEND/);
    expect(text).toContain('DTSTAMP:19700101T000000Z\r\n');
  });

  it('has lines of at most 75 octets, and is what the library reads', () => {
    fc.assert(
      fc.property(arbitraryDataSet, (input) => {
        const text = calendarOf(indexText(JSON.stringify(input)));
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of text.split('\r\n'))
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        const calendar = new ICAL.Component(ICAL.parse(text));
        const events = ['vevent', 'vjournal'].flatMap((name) => calendar.getAllSubcomponents(name));
        const titles = events.map((event) => String(event.getFirstPropertyValue('summary')));
        expect(titles.toSorted()).toEqual(input.events.map(({ title }) => title).toSorted());
      }),
      { numRuns: 100 },
    );
  });
});
