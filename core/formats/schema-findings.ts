import type { z } from 'zod';
import { isDateIssue, TEXT_SHAPES } from '../events/schema.ts';
import type { Fact, PlainFact } from './fact.ts';
import type { JsonPath } from './json-places.ts';
import type { Finding } from './place-findings.ts';
import type { Problem } from './problem.ts';

/** Longest piece of a value that is quoted back. */
const MAX_QUOTE = 60;

/** Turns what the schema found into findings. */
export function schemaFindings(issues: z.core.$ZodIssue[], value: unknown): Finding[] {
  return issues
    .flatMap((issue) => splitIssue(issue))
    .map(({ path, issue }) => ({ path, ...factsOf(issue, valueAt(value, path)) }));
}

interface PlacedIssue {
  path: JsonPath;
  issue: z.core.$ZodIssue;
}

/** One issue may name several unknown fields: each becomes a problem of its own. */
function splitIssue(issue: z.core.$ZodIssue): PlacedIssue[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  if (issue.code !== 'unrecognized_keys') return [{ path, issue }];
  return issue.keys.map((key) => ({ path: [...path, key], issue }));
}

function factsOf(
  issue: z.core.$ZodIssue,
  value: unknown,
): Pick<Problem, 'code' | 'found' | 'expected'> {
  if (issue.code === 'unrecognized_keys') return { code: 'field-unknown', found: quote(value) };
  if (value === undefined) return { code: 'field-missing', expected: expectedBy(issue) };
  const code = issue.code === 'invalid_type' ? 'field-type' : 'field-value';
  return { code, found: quote(value), expected: expectedBy(issue) };
}

function expectedBy(issue: z.core.$ZodIssue): Fact {
  switch (issue.code) {
    case 'invalid_type':
      return typeFact(issue.expected);
    case 'invalid_value':
      return { say: 'one-of', these: issue.values.map((value) => quote(value)) };
    case 'too_small':
      return leastFact(issue);
    case 'too_big':
      return issue.origin === 'string'
        ? { say: 'characters', of: String(issue.maximum) }
        : issue.message;
    case 'invalid_format':
      return issue.format === 'url' ? { say: 'http-address' } : shapeFact(issue.message);
    case 'custom':
      return isDateIssue(issue) ? { date: issue.params.date } : issue.message;
    default:
      return issue.message;
  }
}

/** What types are called; a record is an object of JSON. */
const TYPES: Readonly<Record<string, PlainFact>> = {
  string: 'string',
  number: 'number',
  int: 'whole-number',
  boolean: 'boolean',
  array: 'array',
  object: 'object',
  record: 'object',
};

function typeFact(type: string): Fact {
  const say = TYPES[type];
  return say ? { say } : { say: 'of-type', of: type };
}

function leastFact({ origin, inclusive, minimum }: z.core.$ZodIssueTooSmall): Fact {
  if (origin === 'string') return { say: 'some-text' };
  const of = String(minimum);
  if (origin === 'array') return { say: 'entries', of };
  return { say: inclusive === false ? 'more-than' : 'at-least', of };
}

/** Schemas give the shape of a text for a message. */
const SHAPES = [...TEXT_SHAPES, 'some-text'] as const;

function shapeFact(message: string): Fact {
  const say = SHAPES.find((shape) => shape === message);
  return say ? { say } : message;
}

function valueAt(value: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null ? Reflect.get(inner, step) : undefined,
    value,
  );
}

/** A value as it stands in the file, shortened. */
export function quote(value: unknown): string {
  const json = JSON.stringify(value) ?? 'nothing';
  return json.length > MAX_QUOTE ? `${json.slice(0, MAX_QUOTE)}…` : json;
}
