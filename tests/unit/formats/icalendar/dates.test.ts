import { describe, expect, it } from 'vitest';
import { calendarOf, codesOf, datesOf, readCalendar } from './read-calendar.ts';

/** Zones on both sides of the date line, with summer time in the north, in the south and never. */
const ZONES = [
  'America/New_York',
  'Europe/Berlin',
  'Asia/Shanghai',
  'Pacific/Auckland',
  'Pacific/Honolulu',
];

/** The days around the changes of the clocks of 2016, and some that are none. */
const DAYS = ['20160313', '20160327', '20160403', '20160925', '20161030', '20161106', '20160229'];

function dashed(day: string): string {
  return day.replace(/(\d{4})(\d\d)(\d\d)/, '$1-$2-$3');
}

describe('the day of an event', () => {
  it.each(ZONES)('is the one written for the clocks of %s', (zone) => {
    for (const day of DAYS) {
      for (const time of ['000000', '023000', '120000', '235959'])
        expect(datesOf(`DTSTART;TZID=${zone}:${day}T${time}`)).toEqual([dashed(day)]);
      expect(
        datesOf(`DTSTART;TZID=${zone}:${day}T003000`, `DTEND;TZID=${zone}:${day}T233000`),
      ).toEqual([dashed(day)]);
    }
  });

  it.each(['Z', ''])('is the one written where the time ends in "%s"', (z) => {
    for (const day of DAYS) {
      expect(datesOf(`DTSTART:${day}T000000${z}`)).toEqual([dashed(day)]);
      expect(datesOf(`DTSTART:${day}T235959${z}`)).toEqual([dashed(day)]);
    }
  });

  it('is not moved by X-WR-TIMEZONE or a zone nobody knows', () => {
    const text = calendarOf([
      'SUMMARY:Talks',
      'DTSTART;TZID=Nowhere/Atlantis:20160519T233000',
      'DTEND;TZID=Nowhere/Atlantis:20160520T003000',
    ]).replace('VERSION:2.0', 'VERSION:2.0\r\nX-WR-TIMEZONE:Asia/Shanghai');
    const calendar = readCalendar(text);
    expect(calendar.drafts[0]?.date).toBe('2016-05-19/2016-05-20');
    expect(codesOf(calendar)).toEqual([]);
  });
});

describe('the end of an event', () => {
  it.each([
    ['a day without an end', ['DTSTART;VALUE=DATE:20160516'], '2016-05-16'],
    [
      'days, the last of them exclusive',
      ['DTSTART;VALUE=DATE:20160516', 'DTEND;VALUE=DATE:20160519'],
      '2016-05-16/2016-05-18',
    ],
    ['an end on the same day', ['DTSTART:20160516', 'DTEND:20160516'], '2016-05-16'],
    [
      'a duration of days',
      ['DTSTART;VALUE=DATE:20160516', 'DURATION:P3D'],
      '2016-05-16/2016-05-18',
    ],
    [
      'a duration of weeks',
      ['DTSTART;VALUE=DATE:20160516', 'DURATION:P1W'],
      '2016-05-16/2016-05-22',
    ],
    [
      'a duration past midnight',
      ['DTSTART:20160516T200000Z', 'DURATION:PT5H'],
      '2016-05-16/2016-05-17',
    ],
    ['a duration to midnight', ['DTSTART:20160516T200000Z', 'DURATION:PT4H'], '2016-05-16'],
    ['an end at midnight', ['DTSTART:20160516T200000', 'DTEND:20160517T000000'], '2016-05-16'],
    ['an end at 24:00', ['DTSTART:20160516T200000', 'DTEND:20160516T240000'], '2016-05-16'],
    [
      'an end a second later',
      ['DTSTART:20160516T200000', 'DTEND:20160517T000001'],
      '2016-05-16/2016-05-17',
    ],
    ['a time without an end', ['DTSTART:20160516T000000Z'], '2016-05-16'],
    [
      'a night over new year',
      ['DTSTART:20151231T220000', 'DTEND:20160101T020000'],
      '2015-12-31/2016-01-01',
    ],
  ])('%s', (_, lines, date) => {
    expect(datesOf(...lines)).toEqual([date]);
  });

  it('counts in the zone of the start where it is told in UTC', () => {
    const start = 'DTSTART;TZID=Asia/Shanghai:20160519T090000';
    expect(datesOf(start, 'DTEND:20160519T160000Z')).toEqual(['2016-05-19']);
    expect(datesOf(start, 'DTEND:20160519T163000Z')).toEqual(['2016-05-19/2016-05-20']);
    const early = 'DTSTART;TZID=Asia/Shanghai:20160519T010000';
    expect(datesOf(early, 'DTEND:20160518T180000Z')).toEqual(['2016-05-19']);
    // New York's clocks go back on 6 November: midnight is at 4:00 UTC before, at 5:00 UTC after.
    const summer = 'DTSTART;TZID=America/New_York:20161105T200000';
    expect(datesOf(summer, 'DTEND:20161106T040000Z')).toEqual(['2016-11-05']);
    const winter = 'DTSTART;TZID=America/New_York:20161106T200000';
    expect(datesOf(winter, 'DTEND:20161107T050000Z')).toEqual(['2016-11-06']);
    expect(datesOf(winter, 'DTEND:20161107T050001Z')).toEqual(['2016-11-06/2016-11-07']);
  });

  it('counts by the file’s own definition of a zone that has no known name', () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:Our Time',
      'BEGIN:STANDARD',
      'DTSTART:16010101T000000',
      'TZOFFSETFROM:+0900',
      'TZOFFSETTO:+0900',
      'END:STANDARD',
      'END:VTIMEZONE',
    ];
    const text = calendarOf([
      'SUMMARY:Talks',
      'DTSTART;TZID=Our Time:20160519T090000',
      'DTEND:20160519T150001Z',
    ]).replace('VERSION:2.0', `VERSION:2.0\r\n${zone.join('\r\n')}`);
    // 15:00 UTC is midnight there.
    const known = readCalendar(text);
    expect(known.drafts[0]?.date).toBe('2016-05-19/2016-05-20');
    expect(known.problems).toEqual([]);
    const unknown = readCalendar(text.replace('TZID:Our Time', 'TZID:Another'));
    expect(unknown.problems).toMatchObject([
      { code: 'calendar-zone-unknown', found: 'Our Time', path: 'VEVENT[0]' },
    ]);
  });

  it('of a flight is what the clock there shows, and never before its start', () => {
    const start = 'DTSTART;TZID=Asia/Shanghai:20160519T230000';
    expect(datesOf(start, 'DTEND;TZID=Europe/Berlin:20160520T050000')).toEqual([
      '2016-05-19/2016-05-20',
    ]);
    const overDateLine = 'DTSTART;TZID=Pacific/Auckland:20160520T010000';
    expect(datesOf(overDateLine, 'DTEND;TZID=Pacific/Honolulu:20160519T120000')).toEqual([
      '2016-05-20',
    ]);
  });

  it('before its start leaves the event undated, with both dates beside it', () => {
    const calendar = readCalendar(
      calendarOf(['SUMMARY:Talks', 'DTSTART:20160519', 'DTEND:20160518']),
    );
    expect(calendar.drafts).toMatchObject([{ extra: { DTSTART: '20160519', DTEND: '20160518' } }]);
    expect(calendar.drafts[0]).not.toHaveProperty('date');
    expect(calendar.problems).toMatchObject([
      { code: 'date-reversed', path: 'VEVENT[0].DTEND', line: 6, found: '20160519/20160518' },
    ]);
  });
});

describe('an event whose time cannot be read', () => {
  it.each([
    ['DTSTART:INVALID', 'DTSTART'],
    ['DTSTART:20160230', 'DTSTART'],
    ['DTSTART:20160519T250000', 'DTSTART'],
    ['DTSTART:20160519\r\nDTEND:soon', 'DTEND'],
    ['DTSTART:20160519\r\nDURATION:P999999999999999999W', 'DURATION'],
    ['DTSTART:20160519\r\nDURATION:-P1D', 'DURATION'],
    ['DTSTART:20160519\r\nDURATION:P', 'DURATION'],
    ['DTSTART:99991231T230000\r\nDURATION:PT5H', 'DURATION'],
  ])('%j is told with its place, and the other events are in', (lines, name) => {
    const calendar = readCalendar(
      calendarOf(['SUMMARY:Before'], ['SUMMARY:Broken', lines], ['SUMMARY:After']),
    );
    expect(calendar.drafts.map(({ title }) => title)).toEqual(['Before', 'After']);
    expect(calendar.problems).toMatchObject([
      { code: 'calendar-syntax', path: `VEVENT[1].${name}`, column: 1 },
    ]);
    expect(calendar.problems[0]?.line).toBe(lines.includes('\r\n') ? 9 : 8);
  });
});
