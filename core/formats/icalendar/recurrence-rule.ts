import ICAL from 'ical.js';
import { fail, ok, type Result } from '../../result.ts';
import type { Fact } from '../fact.ts';
import { parseMoment, type Moment } from './moment.ts';
import { quoteFact } from './quote-fact.ts';

export const FREQUENCIES = [
  'SECONDLY',
  'MINUTELY',
  'HOURLY',
  'DAILY',
  'WEEKLY',
  'MONTHLY',
  'YEARLY',
] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** A weekday of a rule: Monday is 0; the nth of its month or year, from its end when negative; every one when 0. */
export interface RuleDay {
  nth: number;
  weekday: number;
}

/** An RRULE (RFC 5545, 3.3.10). A list that the rule does not have is empty. */
export interface RecurrenceRule {
  frequency: Frequency;
  interval: number;
  count: number | undefined;
  until: Moment | undefined;
  /** Weekday on which weeks start; Monday is 0. */
  weekStart: number;
  byMonth: readonly number[];
  byWeek: readonly number[];
  byYearDay: readonly number[];
  byDate: readonly number[];
  byDay: readonly RuleDay[];
  byHour: readonly number[];
  byMinute: readonly number[];
  bySecond: readonly number[];
  byPosition: readonly number[];
}

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

const PARTS =
  /^(?:(?:FREQ|UNTIL|COUNT|INTERVAL|WKST|BY(?:SECOND|MINUTE|HOUR|DAY|MONTHDAY|YEARDAY|WEEKNO|MONTH|SETPOS))=.|RSCALE=GREGORIAN$|SKIP=OMIT$)/;

/** Reads a rule; the error says why it cannot be read. */
export function parseRule(value: string): Result<RecurrenceRule, Fact> {
  const text = value.trim().toUpperCase().replace(/;$/, '');
  // The library passes over what it does not know, and would count the months of another calendar as our own.
  const strange = text.split(';').find((part) => !PARTS.test(part));
  if (strange !== undefined) return fail(quoteFact('no-rule-part', strange));
  let rule: ICAL.Recur;
  try {
    rule = ICAL.Recur.fromString(text.replace(/UNTIL=[^;]*;?/, '').replace(/;$/, ''));
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
  const frequency = FREQUENCIES.find((name) => name === rule.freq);
  if (!frequency) return fail({ say: 'no-frequency' });
  const untilText = /(?:^|;)UNTIL=([^;]*)/.exec(text)?.[1];
  const until = untilText === undefined ? undefined : parseMoment(untilText);
  if (untilText !== undefined && !until) return fail(quoteFact('is-no-date', untilText));
  if (rule.count !== null && !(rule.count > 0)) return fail({ say: 'no-count' });
  const numbers = (name: string) => (rule.getComponent(name) as (number | string)[]).map(Number);
  return checkRule({
    frequency,
    interval: rule.interval,
    count: rule.count ?? undefined,
    until,
    weekStart: (rule.wkst + 5) % 7, // the library's Sunday is 1
    byMonth: numbers('BYMONTH'),
    byWeek: numbers('BYWEEKNO'),
    byYearDay: numbers('BYYEARDAY'),
    byDate: numbers('BYMONTHDAY'),
    byDay: (rule.getComponent('BYDAY') as string[]).map(toRuleDay),
    byHour: numbers('BYHOUR'),
    byMinute: numbers('BYMINUTE'),
    bySecond: numbers('BYSECOND'),
    byPosition: numbers('BYSETPOS'),
  });
}

function toRuleDay(text: string): RuleDay {
  return { nth: Number(text.slice(0, -2)), weekday: WEEKDAYS.indexOf(text.slice(-2)) };
}

/** More times of day than this are no timetable. */
const MAX_TIMES = 1440;

function checkRule(rule: RecurrenceRule): Result<RecurrenceRule, Fact> {
  const { frequency, byHour, byMinute, bySecond, byPosition } = rule;
  const times = [byHour, byMinute, bySecond].reduce((n, list) => n * Math.max(1, list.length), 1);
  if (times > MAX_TIMES) return fail({ say: 'too-many-times' });
  const isWithinDays = FREQUENCIES.indexOf(frequency) < FREQUENCIES.indexOf('DAILY');
  if (isWithinDays && (byMinute.length > 0 || bySecond.length > 0 || byPosition.length > 0))
    return fail({ say: 'within-a-day' });
  const isNth = rule.byDay.some(({ nth }) => nth !== 0);
  const hasNths = frequency === 'MONTHLY' || (frequency === 'YEARLY' && rule.byWeek.length === 0);
  if (isNth && !hasNths) return fail({ say: 'nth-weekday' });
  return ok(rule);
}
