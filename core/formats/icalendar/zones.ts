import ICAL from 'ical.js';
import type { EpochMs } from '../../time/calendar.ts';
import { UTC, type Moment } from './moment.ts';

/** How far a zone's clocks are ahead of UTC at an instant, in milliseconds. */
type Offset = (utcMs: EpochMs) => number;

/** The time zones of a file: what their names mean. */
export interface Zones {
  /**
   * What the clock of another moment's zone shows at this one. As it is written where either has no zone, or where a zone
   * is not known, which is told.
   */
  wallIn(of: Moment, moment: Moment): EpochMs;
}

/**
 * Zones by their names in the time-zone database, else by the file's own VTIMEZONEs. They are asked only to compare two
 * times in different zones: the day of an event is the one written.
 */
export function toZones(
  definitions: ReadonlyMap<string, readonly string[]>,
  onUnknown: (zone: string) => void,
): Zones {
  const known = new Map<string, Offset | undefined>();
  const offsetOf = (zone: string): Offset | undefined => {
    if (!known.has(zone)) {
      const offset =
        zone === UTC
          ? () => 0
          : (namedZone(zone) ?? definedZone(definitions.get(zone)) ?? namedZone(lastName(zone)));
      if (!offset) onUnknown(zone);
      known.set(zone, offset);
    }
    return known.get(zone);
  };
  return {
    wallIn({ zone, isDay }, moment) {
      if (isDay || moment.isDay || zone === undefined || moment.zone === undefined)
        return moment.wallMs;
      const [from, to] = zone === moment.zone ? [] : [offsetOf(moment.zone), offsetOf(zone)];
      if (!from || !to) return moment.wallMs;
      // Around a change of the clocks the first guess may be an hour off, the second is not.
      const guess = moment.wallMs - from(moment.wallMs);
      const utcMs = moment.wallMs - from(guess);
      return utcMs + to(utcMs);
    },
  };
}

/** "/example.org/Tzfile/Europe/Berlin" is Berlin's zone. */
function lastName(zone: string): string {
  return /[A-Z]\w+\/[A-Z][\w+-]+$/i.exec(zone)?.[0] ?? '';
}

/** A zone of the time-zone database. */
function namedZone(timeZone: string): Offset | undefined {
  // Newer engines take "+01:00" for a name as well, older ones do not.
  if (!/^[a-z]/i.test(timeZone)) return undefined;
  let clock: Intl.DateTimeFormat;
  try {
    clock = new Intl.DateTimeFormat('en-US', { timeZone, ...CLOCK });
  } catch {
    return undefined;
  }
  return (utcMs) => {
    const parts = new Map(clock.formatToParts(utcMs).map(({ type, value }) => [type, value]));
    const [year = 0, month = 1, ...rest] = ['year', 'month', 'day', 'hour', 'minute', 'second'].map(
      (name) => Number(parts.get(name as Intl.DateTimeFormatPartTypes)),
    );
    const wallMs = Date.UTC(year, month - 1, ...rest);
    // A zone's offset is less than a day: the years before 100, which Date.UTC moves, are not asked for.
    return Math.abs(wallMs - utcMs) < 2 * 86_400_000 ? wallMs - Math.floor(utcMs / 1000) * 1000 : 0;
  };
}

const CLOCK = {
  calendar: 'gregory',
  numberingSystem: 'latn',
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
} as const;

/** A part of a rule for the change of clocks. */
const PART =
  '(?:FREQ=YEARLY|INTERVAL=1|BYMONTH=\\d+|WKST=[A-Z]{2}|UNTIL=\\w+|COUNT=\\d+|BYDAY=[+-]?[1-4]?[A-Z]{2})';
/** Days of the month that every month has. */
const DATES = 'BYMONTHDAY=(?:-?(?:1?\\d|2[0-8])(?:,|(?=;|$)))+';

/**
 * A rule for the change of clocks: the first or last Sunday, or a Sunday between two days of a month. The library follows
 * any other one for as long as it takes, to the year 20000 where no day fits.
 */
const CLOCK_RULE = new RegExp(`^RRULE:(?:${PART}(?:;|$))+$`, 'i');
const DATED_CLOCK_RULE = new RegExp(
  `^RRULE:(?:(?!BYDAY=[+-]?\\d)(?:${PART}|${DATES})(?:;|$))+$`,
  'i',
);

function isClockRule(line: string): boolean {
  return CLOCK_RULE.test(line) || DATED_CLOCK_RULE.test(line);
}

/** More lines than any zone's own history takes. */
const MAX_LINES = 3000;

/** A zone as the file defines it; undefined where it does not, or in a way that no clock runs. */
function definedZone(lines: readonly string[] | undefined): Offset | undefined {
  if (!lines || lines.length > MAX_LINES) return undefined;
  if (lines.some((line) => /^RRULE/i.test(line) && !isClockRule(line))) return undefined;
  try {
    const zone = new ICAL.Timezone(new ICAL.Component(ICAL.parse(lines.join('\r\n'))));
    const offset: Offset = (utcMs) => {
      const date = new Date(utcMs);
      const time = ICAL.Time.fromData({
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        day: date.getUTCDate(),
        hour: date.getUTCHours(),
        minute: date.getUTCMinutes(),
        second: date.getUTCSeconds(),
      });
      return zone.utcOffset(time) * 1000;
    };
    offset(0);
    return offset;
  } catch {
    return undefined;
  }
}
