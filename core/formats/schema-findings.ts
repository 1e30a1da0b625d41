import type { z } from 'zod';
import type { JsonPath } from './json-places.ts';
import type { Finding } from './place-findings.ts';
import type { Problem } from './problem.ts';

/** Longest piece of a value that is quoted back. */
const MAX_QUOTE = 60;

/** Turns what the schema found into findings, in our words. */
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

function expectedBy(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return article(issue.expected);
    case 'invalid_value':
      return `one of ${issue.values.map((value) => quote(value)).join(', ')}`;
    case 'too_small':
      return issue.origin === 'string'
        ? 'some text'
        : `${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}${issue.origin === 'array' ? ' entry' : ''}`;
    case 'invalid_format':
      return issue.format === 'url' ? 'a web address (http or https)' : issue.message;
    default:
      return issue.message;
  }
}

function article(type: string): string {
  const names: Record<string, string> = {
    int: 'a whole number',
    record: 'an object',
    undefined: 'left out',
  };
  return names[type] ?? `${/^[aeiou]/.test(type) ? 'an' : 'a'} ${type}`;
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
