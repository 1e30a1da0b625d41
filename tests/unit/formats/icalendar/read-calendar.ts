import { readICalendar, type CalendarDrafts } from '#core/formats/icalendar/read-icalendar.ts';

/** What a calendar holds; throws where it is refused as a whole. */
export function readCalendar(text: string): CalendarDrafts {
  const read = readICalendar(text);
  if (!read.ok) throw new Error(`no calendar: ${JSON.stringify(read.error)}`);
  return read.value;
}

/** A calendar of some VEVENTs, each told by its lines without BEGIN and END. */
export function calendarOf(...events: string[][]): string {
  const lines = events.flatMap((event) => ['BEGIN:VEVENT', ...event, 'END:VEVENT']);
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
}

/** The dates of an event that is told by its lines. */
export function datesOf(...lines: string[]): (string | undefined)[] {
  return readCalendar(calendarOf(['UID:e', 'SUMMARY:Event', ...lines])).drafts.map(
    ({ date }) => date,
  );
}

/** The codes of all problems of a calendar. */
export function codesOf({ problems }: CalendarDrafts): string[] {
  return problems.map(({ code }) => code);
}
