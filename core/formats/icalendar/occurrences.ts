import { DAY_MS, type EpochMs } from '../../time/calendar.ts';
import type { Fact } from '../fact.ts';
import type { ContentLine } from './content-line.ts';
import { toDayNumber, type EventSpan } from './event-span.ts';
import { expandRule, type Budget } from './expand-rule.ts';
import { hasFourDigits, parseDuration, parseMoment, type Moment } from './moment.ts';
import { quoteFact } from './quote-fact.ts';
import { parseRule, type RecurrenceRule } from './recurrence-rule.ts';
import type { Zones } from './zones.ts';

/** Most occurrences that are read of one repeating event: a weekly meeting of nine years. */
export const MAX_OCCURRENCES = 500;

/** How many years after its first occurrence a repeating event is read. */
export const MAX_YEARS = 10;

/** Most occurrences that are read of all repeating events of a file; of further ones the first is. */
export const MAX_FILE_OCCURRENCES = 100_000;

/** Days and times that are looked at for one rule, and for all rules of a file: about 0.1 s and a few seconds. */
const MAX_RULE_STEPS = 100_000;
const MAX_FILE_STEPS = 2_000_000;

/** What may still be spent on the repeating events of a file. */
export interface FileBudget {
  occurrences: number;
  steps: number;
}

export function newFileBudget(): FileBudget {
  return { occurrences: MAX_FILE_OCCURRENCES, steps: MAX_FILE_STEPS };
}

/** The properties of an event that say when it repeats. */
export interface RepetitionProperties {
  rules: readonly ContentLine[];
  dates: readonly ContentLine[];
  exceptions: readonly ContentLine[];
}

/** All occurrences that are read of an event, and what was not read of its repetition. */
export interface Occurrences {
  /** In their order. */
  spans: EventSpan[];
  unreadable: { property: ContentLine; reason: Fact }[];
  /** Rules that go on beyond what is read. */
  cut: ContentLine[];
}

/**
 * Expands the repetition of an event: its own start, what its rules and RDATEs add, without its EXDATEs. An EXDATE that is
 * a day takes all occurrences of that day, as many calendars write them.
 */
export function expandOccurrences(
  span: EventSpan,
  { rules, dates, exceptions }: RepetitionProperties,
  zones: Zones,
  budget: FileBudget,
): Occurrences {
  const { start } = span;
  const unreadable: Occurrences['unreadable'] = [];
  const cut: ContentLine[] = [];
  const spans = new Map<EpochMs, EventSpan>([[start.wallMs, span]]);
  const add = (wallMs: EpochMs, lengthMs = span.lengthMs) => {
    if (hasFourDigits(wallMs + lengthMs) && !spans.has(wallMs))
      spans.set(wallMs, { start: { ...start, wallMs }, lengthMs });
  };
  for (const property of rules) {
    const rule = parseRule(property.value);
    if (!rule.ok) unreadable.push({ property, reason: rule.error });
    else if (followRule(rule.value, start, zones, budget, add)) cut.push(property);
  }
  for (const [property, value] of valuesOf(dates)) {
    const found = readDate(property, value);
    if (found) add(zones.wallIn(start, found.start), found.lengthMs);
    else unreadable.push({ property, reason: quoteFact('is-no-date', value) });
  }
  const [times, days] = [new Set<EpochMs>(), new Set<number>()];
  for (const [property, value] of valuesOf(exceptions)) {
    const moment = parseMoment(value, property.params.get('TZID') || undefined);
    if (!moment) unreadable.push({ property, reason: quoteFact('is-no-date', value) });
    else if (moment.isDay || start.isDay) days.add(toDayNumber(moment.wallMs));
    else times.add(zones.wallIn(start, moment));
  }
  const inOrder = [...spans.values()]
    .filter(({ start: { wallMs } }) => !times.has(wallMs) && !days.has(toDayNumber(wallMs)))
    .toSorted((a, b) => a.start.wallMs - b.start.wallMs);
  return { spans: inOrder, unreadable, cut };
}

/** Adds the starts of a rule; true when it goes on after the last one that is read. */
function followRule(
  rule: RecurrenceRule,
  start: Moment,
  zones: Zones,
  budget: FileBudget,
  add: (wallMs: EpochMs) => void,
): boolean {
  const untilMs = rule.until ? untilOf(rule.until, start, zones) : Infinity;
  const endMs = yearsLater(start.wallMs);
  const steps: Budget = { left: Math.min(MAX_RULE_STEPS, budget.steps) };
  const before = steps.left;
  let found = 0;
  let isCut = rule.until ? untilMs > endMs : true;
  for (const ms of expandRule(rule, start.wallMs, Math.min(untilMs, endMs), steps)) {
    isCut ||= found >= MAX_OCCURRENCES;
    if (found >= MAX_OCCURRENCES || budget.occurrences <= 0) break;
    found += 1;
    budget.occurrences -= 1;
    add(ms);
  }
  budget.steps -= before - Math.max(steps.left, 0);
  if (steps.left < 0 || budget.occurrences <= 0) return true;
  return isCut && found !== rule.count;
}

/** UNTIL is the last start that belongs to the rule; a day stands for all times on it. */
function untilOf(until: Moment, start: Moment, zones: Zones): EpochMs {
  const wallMs = zones.wallIn(start, until);
  return until.isDay || start.isDay ? toDayNumber(wallMs) * DAY_MS + DAY_MS - 1 : wallMs;
}

function yearsLater(ms: EpochMs): EpochMs {
  const date = new Date(ms);
  return date.setUTCFullYear(date.getUTCFullYear() + MAX_YEARS);
}

function* valuesOf(properties: readonly ContentLine[]): Generator<[ContentLine, string]> {
  for (const property of properties)
    for (const value of property.value.split(','))
      if (value.trim() !== '') yield [property, value.trim()];
}

/** An RDATE: a start, or a period with a length of its own. */
function readDate(
  property: ContentLine,
  value: string,
): { start: Moment; lengthMs?: number } | undefined {
  const zone = property.params.get('TZID') || undefined;
  const [from = '', to] = value.split('/');
  const start = parseMoment(from, zone);
  if (!start || to === undefined) return start && { start };
  const end = parseMoment(to, zone);
  const lengthMs = end ? end.wallMs - start.wallMs : parseDuration(to);
  return lengthMs !== undefined && lengthMs >= 0 ? { start, lengthMs } : undefined;
}
