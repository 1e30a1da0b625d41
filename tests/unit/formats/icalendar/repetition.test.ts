import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { expandRule } from '#core/formats/icalendar/expand-rule.ts';
import { parseMoment } from '#core/formats/icalendar/moment.ts';
import {
  MAX_FILE_OCCURRENCES,
  MAX_OCCURRENCES,
  MAX_YEARS,
} from '#core/formats/icalendar/occurrences.ts';
import { parseRule } from '#core/formats/icalendar/recurrence-rule.ts';
import { calendarOf, codesOf, datesOf, readCalendar } from './read-calendar.ts';

/** The dates of a rule's first occurrences, as written in the standard: "19970902" and so on. */
function startsOf(start: string, rule: string, most = 20): string[] {
  const first = parseMoment(start)?.wallMs ?? NaN;
  const parsed = parseRule(rule);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  const lastMs = first + 400 * 366 * 86_400_000;
  const starts: string[] = [];
  for (const ms of expandRule(parsed.value, first, lastMs, { left: 1e6 })) {
    if (starts.length === most) break;
    starts.push(new Date(ms).toISOString().slice(0, 10).replaceAll('-', ''));
  }
  return starts;
}

describe('a rule', () => {
  // Examples of RFC 5545, 3.8.5.3, all from 9:00 in New York.
  it.each([
    ['19970902T090000', 'FREQ=DAILY;COUNT=3', '19970902 19970903 19970904'],
    ['19970902T090000', 'FREQ=DAILY;INTERVAL=10;COUNT=3', '19970902 19970912 19970922'],
    [
      '19970902T090000',
      'FREQ=WEEKLY;INTERVAL=2;COUNT=4;WKST=SU;BYDAY=TU,TH',
      '19970902 19970904 19970916 19970918',
    ],
    [
      '19970805T090000',
      'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO',
      '19970805 19970810 19970819 19970824',
    ],
    [
      '19970805T090000',
      'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU',
      '19970805 19970817 19970819 19970831',
    ],
    ['19970905T090000', 'FREQ=MONTHLY;COUNT=4;BYDAY=1FR', '19970905 19971003 19971107 19971205'],
    [
      '19970907T090000',
      'FREQ=MONTHLY;INTERVAL=2;COUNT=4;BYDAY=1SU,-1SU',
      '19970907 19970928 19971102 19971130',
    ],
    ['19970922T090000', 'FREQ=MONTHLY;COUNT=3;BYDAY=-2MO', '19970922 19971020 19971117'],
    ['19970928T090000', 'FREQ=MONTHLY;COUNT=3;BYMONTHDAY=-3', '19970928 19971029 19971128'],
    ['19970902T090000', 'FREQ=MONTHLY;COUNT=3;BYMONTHDAY=2,15', '19970902 19970915 19971002'],
    ['19970610T090000', 'FREQ=YEARLY;COUNT=4;BYMONTH=6,7', '19970610 19970710 19980610 19980710'],
    [
      '19970101T090000',
      'FREQ=YEARLY;INTERVAL=3;COUNT=4;BYYEARDAY=1,100,200',
      '19970101 19970410 19970719 20000101',
    ],
    ['19970519T090000', 'FREQ=YEARLY;BYDAY=20MO;COUNT=3', '19970519 19980518 19990517'],
    ['19970512T090000', 'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO;COUNT=3', '19970512 19980511 19990517'],
    [
      '19970313T090000',
      'FREQ=YEARLY;BYMONTH=3;BYDAY=TH;COUNT=4',
      '19970313 19970320 19970327 19980305',
    ],
    [
      '19970902T090000',
      'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;COUNT=3',
      '19980213 19980313 19981113',
    ],
    [
      '19961105T090000',
      'FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8;COUNT=3',
      '19961105 20001107 20041102',
    ],
    [
      '19970904T090000',
      'FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3',
      '19970904 19971007 19971106',
    ],
    [
      '19970929T090000',
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2;COUNT=3',
      '19970929 19971030 19971127',
    ],
    [
      '20070115T090000',
      'FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5',
      '20070115 20070130 20070215 20070315 20070330',
    ],
    // What the library gets wrong: days that a month or a year does not have, weeks, positions.
    ['20160229', 'FREQ=YEARLY;COUNT=3', '20160229 20200229 20240229'],
    ['20160131', 'FREQ=YEARLY;BYMONTH=1,6;COUNT=3', '20160131 20170131 20180131'],
    ['20160101', 'FREQ=YEARLY;BYMONTHDAY=1;COUNT=3', '20160101 20160201 20160301'],
    ['20160104', 'FREQ=WEEKLY;BYDAY=MO,TU;BYSETPOS=1;COUNT=3', '20160104 20160111 20160118'],
    ['20180101', 'FREQ=YEARLY;BYWEEKNO=1;COUNT=3', '20180101 20181231 20191230'],
    ['20160101', 'FREQ=YEARLY;BYYEARDAY=-1;COUNT=2', '20161231 20171231'],
    ['20160101T090000', 'FREQ=DAILY;BYHOUR=9,17;COUNT=3', '20160101 20160101 20160102'],
    ['20160101T090000', 'FREQ=HOURLY;INTERVAL=12;COUNT=3', '20160101 20160101 20160102'],
    ['20160101', 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', ''],
  ])('from %s, %s', (start, rule, dates) => {
    expect(startsOf(start, rule).join(' ')).toBe(dates);
  });

  it('gives the days that the library gives, where both can', () => {
    const weekdays = fc.subarray(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], { minLength: 1 });
    const dates = fc.subarray([1, 5, 13, 28], { minLength: 1 });
    const rules = fc.oneof(
      fc.constant('FREQ=DAILY'),
      fc.constant('FREQ=WEEKLY'),
      weekdays.map((days) => `FREQ=WEEKLY;BYDAY=${days.join(',')}`),
      dates.map((days) => `FREQ=MONTHLY;BYMONTHDAY=${days.join(',')}`),
      weekdays.map((days) => `FREQ=MONTHLY;BYDAY=${days.map((day) => `2${day}`).join(',')}`),
      fc.constant('FREQ=YEARLY'),
      fc.integer({ min: 1, max: 12 }).map((month) => `FREQ=YEARLY;BYMONTH=${month};BYDAY=-1FR`),
    );
    const start = fc
      .tuple(
        fc.integer({ min: 1970, max: 2040 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
      )
      .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'));
    fc.assert(
      fc.property(start, rules, fc.integer({ min: 1, max: 4 }), (from, rule, interval) => {
        const full = `${rule};INTERVAL=${interval};COUNT=12`;
        const iterator = ICAL.Recur.fromString(full).iterator(ICAL.Time.fromDateString(from));
        const expected: string[] = [];
        for (let time = iterator.next(); time as unknown; time = iterator.next())
          expected.push(time.toString().replaceAll('-', ''));
        expect(startsOf(from.replaceAll('-', ''), full)).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });
});

const WEEKLY = ['UID:w@x', 'SUMMARY:Weekly talks', 'DTSTART;TZID=Asia/Shanghai:20160502T060000'];

/** The dates of weekly talks in Shanghai, at 22:00 UTC of the day before, up to a time. */
function until(time: string) {
  return datesOf(...WEEKLY.slice(2), `RRULE:FREQ=WEEKLY;UNTIL=${time}`);
}

function changeOf(uid: string): string[] {
  return [`UID:${uid}`, 'SUMMARY:Moved', 'RECURRENCE-ID;VALUE=DATE:20400101', 'DTSTART:20400102'];
}

describe('an event that repeats', () => {
  it('is a draft for each occurrence, with ids of their own and one series', () => {
    const [first, second, ...others] = readCalendar(
      calendarOf([...WEEKLY, 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;COUNT=4']),
    ).drafts;
    expect(first).toMatchObject({
      id: 'w@x#2016-05-02',
      date: '2016-05-02',
      series: 'Weekly talks',
    });
    expect(second).toMatchObject({
      id: 'w@x#2016-05-09',
      date: '2016-05-09',
      series: 'Weekly talks',
    });
    expect(others).toHaveLength(2);
  });

  it('keeps the last start when UNTIL tells it in UTC', () => {
    expect(until('20160515T220000Z')).toHaveLength(3);
    expect(until('20160515T215959Z')).toHaveLength(2);
    expect(until('20160516')).toHaveLength(3);
  });

  it('leaves out its exceptions, told as times, in UTC or as days', () => {
    const dates = datesOf(
      ...WEEKLY.slice(2),
      'RRULE:FREQ=WEEKLY;COUNT=5',
      'EXDATE;TZID=Asia/Shanghai:20160502T060000',
      'EXDATE:20160508T220000Z',
      'EXDATE;VALUE=DATE:20160516,20160601',
    );
    expect(dates).toEqual(['2016-05-23', '2016-05-30']);
  });

  it('takes in dates and periods that are listed', () => {
    const dates = datesOf(
      'DTSTART:20160502T060000Z',
      'DTEND:20160502T070000Z',
      'RDATE:20160601T060000Z,20160502T060000Z',
      'RDATE;VALUE=PERIOD:20160401T060000Z/P2D,20160301T060000Z/20160303T000000Z',
    );
    expect(dates).toEqual([
      '2016-03-01/2016-03-02',
      '2016-04-01/2016-04-03',
      '2016-05-02',
      '2016-06-01',
    ]);
  });

  it('gives the place of an occurrence to its change, wherever that stands', () => {
    const change = [
      'UID:w@x',
      'SUMMARY:Talks, moved',
      'RECURRENCE-ID:20160508T220000Z',
      'DTSTART;TZID=Asia/Shanghai:20160511T060000',
    ];
    const { drafts } = readCalendar(calendarOf(change, [...WEEKLY, 'RRULE:FREQ=WEEKLY;COUNT=3']));
    expect(drafts.map(({ id, title, date, series }) => [id, title, date, series])).toEqual([
      ['w@x#2016-05-02', 'Weekly talks', '2016-05-02', 'Weekly talks'],
      ['w@x#2016-05-09', 'Talks, moved', '2016-05-11', 'Weekly talks'],
      ['w@x#2016-05-16', 'Weekly talks', '2016-05-16', 'Weekly talks'],
    ]);
    expect(drafts[1]?.at.path).toBe('VEVENT[0]');
  });

  it('keeps a change of what is not read, and one whose event is not in the file', () => {
    const { drafts } = readCalendar(
      calendarOf([...WEEKLY, 'RRULE:FREQ=WEEKLY;COUNT=1'], changeOf('w@x'), changeOf('lost')),
    );
    expect(drafts.map(({ id, date }) => [id, date])).toEqual([
      ['w@x#2016-05-02', '2016-05-02'],
      ['w@x#2040-01-01', '2040-01-02'],
      ['lost#2040-01-01', '2040-01-02'],
    ]);
  });

  it.each([
    ['FREQ=DAILY', MAX_OCCURRENCES],
    ['FREQ=YEARLY', MAX_YEARS + 1],
    ['FREQ=YEARLY;UNTIL=20991231', MAX_YEARS + 1],
    ['FREQ=MONTHLY;COUNT=1000', 12 * MAX_YEARS + 1],
    ['FREQ=SECONDLY', MAX_OCCURRENCES],
    ['FREQ=SECONDLY;BYMONTH=1', 1],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', 1],
    ['FREQ=DAILY;INTERVAL=1000000000000000', 1],
    ['FREQ=MONTHLY;INTERVAL=99999999;BYDAY=5MO', 2],
  ])('is cut where %s goes on for too long, and says how many are in', (rule, count) => {
    const calendar = readCalendar(
      calendarOf(['SUMMARY:Talks', 'DTSTART:20160502T060000Z', `RRULE:${rule}`]),
    );
    expect(calendar.drafts).toHaveLength(count);
    expect(new Set(calendar.drafts.map(({ id }) => id)).size).toBe(count);
    expect(calendar.problems).toMatchObject([
      {
        code: 'calendar-rule-cut',
        found: rule,
        expected: String(count),
        path: 'VEVENT[0].RRULE',
        line: 6,
      },
    ]);
  });

  it.each(['FREQ=DAILY;COUNT=500', 'FREQ=YEARLY;COUNT=11', 'FREQ=WEEKLY;UNTIL=20170101'])(
    'is whole where %s ends in time',
    (rule) => {
      const calendar = readCalendar(calendarOf(['SUMMARY:T', 'DTSTART:20160502', `RRULE:${rule}`]));
      expect(calendar.problems).toEqual([]);
    },
  );

  it.each([
    'FREQ=OFTEN',
    'COUNT=3',
    'FREQ',
    'FREQ=DAILY;COUNT=0',
    'FREQ=DAILY;UNTIL=tomorrow',
    'FREQ=DAILY;BYDAY=XX',
    'FREQ=DAILY;BYDAY',
    'FREQ=DAILY;BYDAY=1MO',
    'RSCALE=CHINESE;FREQ=YEARLY',
    'FREQ=YEARLY;SKIP=FORWARD',
    'FREQ=HOURLY;BYMINUTE=1,2',
    'FREQ=DAILY;X=1',
  ])('has its first occurrence in where %s cannot be read', (rule) => {
    const calendar = readCalendar(
      calendarOf(['UID:u', 'SUMMARY:T', 'DTSTART:20160502', `RRULE:${rule}`]),
    );
    expect(calendar.drafts).toMatchObject([{ id: 'u#2016-05-02', date: '2016-05-02' }]);
    expect(calendar.problems).toMatchObject([{ code: 'calendar-rule-unreadable', found: rule }]);
  });

  it('ends in bounded time and number, however many endless rules a file has', () => {
    const rules = [
      'FREQ=SECONDLY;BYMONTH=1',
      'FREQ=MINUTELY;BYMONTHDAY=31;BYMONTH=2',
      'FREQ=DAILY',
    ];
    const events = Array.from({ length: 1500 }, (_, at) => [
      'SUMMARY:T',
      'DTSTART:20160502T060000Z',
      `RRULE:${rules[at % 3]}`,
    ]);
    const startedMs = performance.now();
    const calendar = readCalendar(calendarOf(...events));
    expect(performance.now() - startedMs).toBeLessThan(15_000);
    expect(calendar.drafts.length).toBeGreaterThanOrEqual(1500);
    expect(calendar.drafts.length).toBeLessThanOrEqual(MAX_FILE_OCCURRENCES + 1500);
    expect(new Set(codesOf(calendar))).toEqual(new Set(['calendar-rule-cut']));
    expect(calendar.problems.length).toBe(1001);
    expect(calendar.problems.at(-1)?.records).toBe(500);
  });
});
