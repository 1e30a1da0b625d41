import { describe, expect, it } from 'vitest';
import { readICalendar } from '#core/formats/icalendar/read-icalendar.ts';
import { calendarOf, codesOf, readCalendar } from './read-calendar.ts';

function draftOf(...lines: string[]) {
  return readCalendar(calendarOf(['SUMMARY:Talks', ...lines])).drafts[0];
}

describe('an event of a calendar', () => {
  it('brings its texts, people, links and everything else under its own name', () => {
    expect(
      draftOf(
        'UID:abc@example.org',
        'DTSTAMP:20160501T000000Z',
        'DTSTART;TZID=Asia/Shanghai:20160519T090000',
        String.raw`DESCRIPTION: <b>Talks</b>\non health\, water\; soil \\ `,
        'LOCATION:Great Hall\\, Beijing\\, China',
        'CATEGORIES:Summit,health',
        'CATEGORIES:a\\,b',
        'ATTENDEE;CN="Doe, Jane";ROLE=CHAIR:mailto:jane@example.org',
        'ATTENDEE:MAILTO:joe@example.org',
        'ATTENDEE;CUTYPE=ROOM;CN=Room 5:mailto:room5@example.org',
        "ORGANIZER;CN=Ministry ^n^'of Science^':mailto:m@example.org",
        'URL:https://example.org/talks?a=1,2;b',
        'ATTACH;FILENAME=agenda.pdf:https://example.org/agenda.pdf',
        'ATTACH;ENCODING=BASE64;VALUE=BINARY;FMTTYPE=image/png:iVBORw0KGgo=',
        'GEO:39.9;116.4',
        'CLASS:PUBLIC',
        'SEQUENCE:3',
        'X-NOTE:one',
        'X-NOTE:two',
        'STATUS:TENTATIVE',
        'BEGIN:VALARM',
        'DESCRIPTION:Wake up',
        'X-ALARM:1',
        'END:VALARM',
      ),
    ).toEqual({
      at: { line: 3, column: 1, path: 'VEVENT[0]' },
      id: 'abc@example.org',
      title: 'Talks',
      date: '2016-05-19',
      status: 'planned',
      kind: 'Summit',
      topics: ['health', 'a,b'],
      place: { venue: 'Great Hall, Beijing, China' },
      summary: '<b>Talks</b>\non health, water; soil \\',
      participants: [{ name: 'Doe, Jane' }, { name: 'joe@example.org' }],
      organisers: [{ name: 'Ministry \n"of Science"' }],
      sources: [
        { url: 'https://example.org/talks?a=1,2;b' },
        { url: 'https://example.org/agenda.pdf', title: 'agenda.pdf' },
      ],
      extra: {
        DTSTART: '20160519T090000 Asia/Shanghai',
        ATTENDEE: 'mailto:room5@example.org',
        ATTACH: 'image/png, 12 characters, not kept',
        GEO: '39.9;116.4',
        CLASS: 'PUBLIC',
        SEQUENCE: '3',
        'X-NOTE': ['one', 'two'],
      },
    });
  });

  it.each([
    ['CONFIRMED', 'held'],
    ['CANCELLED', 'cancelled'],
    ['NEEDS-ACTION', 'NEEDS-ACTION'],
  ])('that is %s is %s', (found, status) => {
    expect(draftOf(`STATUS:${found}`)?.status).toBe(status);
  });

  it('is not in without a title, and each that is not is told', () => {
    const calendar = readCalendar(calendarOf(['UID:a'], ['SUMMARY: '], ['SUMMARY:Talks']));
    expect(calendar.drafts).toHaveLength(1);
    expect(calendar.problems).toMatchObject([
      { code: 'title-missing', line: 3, path: 'VEVENT[0]' },
      { code: 'title-missing', line: 6, path: 'VEVENT[1]' },
    ]);
  });

  it('keeps lines that are no properties', () => {
    const calendar = readCalendar(calendarOf(['SUMMARY:Talks', 'no property at all']));
    expect(calendar.drafts[0]?.extra).toEqual({ 'unreadable lines': 'no property at all' });
    expect(calendar.problems).toMatchObject([{ code: 'value-unreadable', line: 5 }]);
  });

  it('that loses its end is told, and the next one is in', () => {
    const text = calendarOf(['SUMMARY:First'], ['SUMMARY:Second']).replace('END:VEVENT\r\n', '');
    const calendar = readCalendar(text);
    expect(calendar.drafts.map(({ title }) => title)).toEqual(['Second']);
    expect(calendar.problems).toMatchObject([
      { code: 'calendar-syntax', path: 'VEVENT[0]', line: 3 },
    ]);
  });
});

/** A calendar with a name and a description. */
function named(name: string): string {
  return calendarOf(['SUMMARY:Talks']).replace(
    'VERSION:2.0',
    `X-WR-CALNAME:${name}\r\nX-WR-CALDESC:About\\, well`,
  );
}

describe('a file of calendars', () => {
  it('is read whole, with the names of the first', () => {
    const calendar = readCalendar(`\uFEFF${named('One')}${named('Two')}`);
    expect(calendar.file).toEqual({ title: 'One', description: 'About, well' });
    expect(calendar.drafts.map(({ at }) => [at.path, at.line])).toEqual([
      ['VEVENT[0]', 4],
      ['VEVENT[1]', 11],
    ]);
  });

  it('tells what else is in it as one note', () => {
    const extra = ['BEGIN:VTODO', 'SUMMARY:Do', 'END:VTODO', 'BEGIN:VJOURNAL', 'END:VJOURNAL'];
    const text = calendarOf(['SUMMARY:Talks']).replace(
      'END:VCALENDAR',
      [...extra, ...extra, 'END:VCALENDAR'].join('\r\n'),
    );
    expect(readCalendar(text).problems).toMatchObject([
      { code: 'calendar-parts-passed-over', found: '2 VTODO, 2 VJOURNAL', line: 6 },
    ]);
  });

  it('that breaks off is told', () => {
    const text = calendarOf(['SUMMARY:Talks'], ['SUMMARY:More']).split('SUMMARY:More')[0] ?? '';
    expect(codesOf(readCalendar(text))).toEqual(['calendar-syntax', 'calendar-cut-off']);
  });

  it.each([
    ['', 'file-empty'],
    [' \r\n', 'file-empty'],
    ['{"format":"cooperation-timeline"}', 'form-broken'],
    ['BEGIN:VCARD\r\nFN:Jane\r\nEND:VCARD', 'form-broken'],
    ['title,date\r\nTalks,2016', 'form-broken'],
  ])('is refused as a whole where it is none: %j', (text, code) => {
    expect(readICalendar(text)).toMatchObject({ ok: false, error: { code } });
  });

  it('is read with any line ends, folded by tabs, and in lower case', () => {
    for (const end of ['\n', '\r', '\r\n'])
      expect(
        readCalendar(
          [
            'begin:vcalendar',
            'Begin:VEvent',
            'summary:Ta',
            '\tlks',
            '',
            ' now',
            'End:vevent',
            'end:vcalendar',
          ].join(end),
        ).drafts[0]?.title,
      ).toBe('Talksnow');
  });
});
