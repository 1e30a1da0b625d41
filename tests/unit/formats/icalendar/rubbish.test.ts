import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '#core/time/edtf.ts';
import { describeProblem } from '#core/formats/problem-words/describe-problem.ts';
import { readICalendar } from '#core/formats/icalendar/read-icalendar.ts';
import { hasSample, samplePath } from '../../support/samples.ts';
import { calendarOf } from './read-calendar.ts';

/** Longest that a small file may take, on a busy machine too. */
const LIMIT_MS = 5000;

/** Reads anything, and lists what is wrong with what comes of it. */
function faultsOf(text: string): unknown[] {
  const startedMs = performance.now();
  const read = readICalendar(text);
  const tookMs = performance.now() - startedMs;
  const problems = read.ok ? read.value.problems : [read.error];
  const drafts = read.ok ? read.value.drafts : [];
  return [
    ...(tookMs > LIMIT_MS ? [`took ${tookMs} ms`] : []),
    ...problems.filter((problem) => /undefined|NaN/.test(describeProblem(problem, 'en'))),
    ...problems.filter(({ line }) => !(line > 0)),
    ...drafts.filter(({ title }) => title.trim() === ''),
    ...drafts.filter(({ at }) => !/^V(?:EVENT|JOURNAL)\[\d+\]$/.test(at.path)),
    ...drafts.filter(({ date }) => date !== undefined && !parseEdtf(date).ok),
  ];
}

function many(count: number, line: string): string[] {
  return Array.from({ length: count }, () => line);
}

const RICH = calendarOf(
  [
    'UID:w@x',
    'SUMMARY:Weekly talks',
    'DTSTART;TZID=Asia/Shanghai:20160502T060000',
    'DTEND:20160501T230000Z',
    'RRULE:FREQ=MONTHLY;INTERVAL=2;BYDAY=1MO,-1FR;BYMONTH=1,2,3;BYSETPOS=1,-1;UNTIL=20201231T000000Z;WKST=SU',
    'RDATE;VALUE=PERIOD:20160401T060000Z/P2D',
    'EXDATE;TZID="Europe/Berlin":20160502T060000',
    'CATEGORIES:Summit,a\\,b',
    'ATTENDEE;CN="Doe, Jane":mailto:jane@example.org',
    'X-COOPERATION-TIMELINE:{"level":"expert"\\,"place":{"city":"Delft"}}',
    'X-COOPERATION-TIMELINE-DATE:2016-05?',
  ],
  [
    'UID:w@x',
    'SUMMARY:Moved',
    'RECURRENCE-ID:20160508T220000Z',
    'DTSTART;VALUE=DATE:20160511',
    'DURATION:P1DT2H',
  ],
);

describe('a calendar that is damaged', () => {
  it('is read as far as it goes, wherever it is cut off', () => {
    for (let at = 0; at <= RICH.length; at++) expect(faultsOf(RICH.slice(0, at))).toEqual([]);
  });

  it('is read with signs that were changed, lost or put in', () => {
    const sign = fc.oneof(
      fc.constantFrom(
        ':',
        ';',
        '=',
        ',',
        '\\',
        '"',
        '\n',
        '\r\n ',
        '-',
        '9',
        '0',
        'Z',
        'T',
        '/',
        '\u0000',
      ),
      fc.constantFrom(
        'BEGIN:VEVENT\n',
        'END:VEVENT\n',
        'END:VCALENDAR\n',
        'FREQ=SECONDLY',
        '99999999999',
        '__proto__',
      ),
      fc.string({ unit: 'binary', maxLength: 3 }),
    );
    const change = fc.tuple(fc.nat(RICH.length), fc.nat(6), sign);
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 8 }), (changes) => {
        let text = RICH;
        for (const [at, length, put] of changes)
          text = text.slice(0, at) + put + text.slice(at + length);
        expect(faultsOf(text)).toEqual([]);
      }),
      { numRuns: 600 },
    );
  }, 60_000);

  it('is read where its lines stand in any order', () => {
    const lines = RICH.split('\r\n');
    fc.assert(
      fc.property(fc.shuffledSubarray(lines), (some) => {
        expect(faultsOf(['BEGIN:VCALENDAR', ...some].join('\n'))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it.each<[string, string]>([
    ['VEVENTs without ends', many(50_000, 'BEGIN:VEVENT').join('\n')],
    ['components without ends', ['BEGIN:VCALENDAR', ...many(50_000, 'BEGIN:X')].join('\n')],
    [
      'ends of what has not begun',
      ['BEGIN:VEVENT', ...many(50_000, 'BEGIN:X'), ...many(50_000, 'END:Y')].join('\n'),
    ],
    ['properties of one name', calendarOf(['SUMMARY:T', ...many(20_000, 'X-A:b')])],
    ['backslashes', calendarOf([`SUMMARY:${'\\'.repeat(200_000)}`])],
    ['categories', calendarOf(['SUMMARY:T', `CATEGORIES:${'a,'.repeat(50_000)}`])],
    ['parameters', calendarOf([`SUMMARY${';A="b"'.repeat(20_000)}:T`])],
    ['signs of a name', calendarOf(['SUMMARY:T', `X${'-'.repeat(200_000)}`])],
    ['folds', calendarOf(['SUMMARY:T', ...many(20_000, ' x')])],
    [
      'dates and exceptions',
      calendarOf([
        'SUMMARY:T',
        'DTSTART:20160502T060000Z',
        `RDATE:${'20160503T060000Z,'.repeat(20_000)}`,
        `EXDATE;VALUE=DATE:${'20160503,'.repeat(20_000)}`,
      ]),
    ],
  ])('is read in time that grows with its length alone, of many %s', (_, text) => {
    expect(faultsOf(text)).toEqual([]);
  });

  it.skipIf(!hasSample('ical'))('is read whichever sample it was, cut off and mixed up', () => {
    const texts = readdirSync(samplePath('ical')).map((name) =>
      readFileSync(samplePath(`ical/${name}`), 'utf8'),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.constantFrom(...texts),
        fc.nat(3000),
        fc.nat(3000),
        (a, b, i, j) => {
          expect(faultsOf(a.slice(0, i) + b.slice(j))).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });
});
