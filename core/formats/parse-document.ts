import { FORMAT, VERSION } from '../events/schema.ts';
import { fail, ok, type Result } from '../result.ts';
import { formatPath, locatePath, locateSyntaxError, placeOf } from './json-places.ts';
import type { Finding } from './place-findings.ts';
import { fileProblem, type Problem } from './problem.ts';
import { MAX_DEPTH, scanJson } from './scan-json.ts';
import { quote } from './schema-findings.ts';

/** JSON whose values are not checked yet. */
export interface ParsedDocument {
  /** Its text without a byte-order mark. */
  json: string;
  value: unknown;
  /** How many members its objects have as they are written: see `doubleMembers`. */
  members: number;
}

/**
 * Parses the text of a data set, or of its head: JSON that says of itself that it is a data set of a version that this code
 * reads.
 */
export function parseDocument(text: string): Result<ParsedDocument, Problem> {
  const parsed = parseAnyJson(text);
  if (!parsed.ok) return parsed;
  const foreign = foreignProblem(parsed.value.value, parsed.value.json);
  return foreign ? fail(foreign) : parsed;
}

/** Parses the text of any JSON document that is not nested too deep. */
export function parseAnyJson(text: string): Result<ParsedDocument, Problem> {
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (json.trim() === '') return fail(fileProblem('file-empty'));
  const { tooDeepAt, members } = scanJson(json);
  if (tooDeepAt !== null) return fail(depthProblem(json, tooDeepAt));
  const parsed = parseJson(json);
  return parsed.ok ? ok({ json, value: parsed.value, members }) : parsed;
}

/** Tells where JSON is nested deeper than is read. */
export function depthProblem(json: string, offset: number): Problem {
  return { code: 'json-too-deep', expected: String(MAX_DEPTH), ...placeOf(json, offset), path: '' };
}

/** Parses JSON; what is wrong with it has its place. */
export function parseJson(json: string): Result<unknown, Problem> {
  try {
    return ok(JSON.parse(json));
  } catch (error) {
    return fail(locateSyntaxError(json, error));
  }
}

/** A file that is not ours, or newer than this code, is told so before its fields are looked at. */
function foreignProblem(value: unknown, json: string): Problem | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return fileProblem('not-a-data-set', { expected: { say: 'json-object' } });
  }
  const format = 'format' in value ? value.format : undefined;
  if (format !== FORMAT) {
    return {
      ...fileProblem('not-a-data-set', { expected: { say: 'format', of: FORMAT } }),
      ...at(json, 'format'),
    };
  }
  const version = 'version' in value ? value.version : undefined;
  if (version === VERSION) return null;
  return { ...versionFacts(version), ...at(json, 'version') };
}

function versionFacts(version: unknown): Pick<Problem, 'code' | 'found' | 'expected'> {
  if (version === undefined)
    return { code: 'field-missing', expected: { say: 'the-number', of: String(VERSION) } };
  const isNewer = typeof version === 'number' && version > VERSION;
  return {
    code: isNewer ? 'version-too-new' : 'version-unknown',
    found: quote(version),
    expected: String(VERSION),
  };
}

function at(json: string, field: string): { line: number; column: number; path: string } {
  return { ...locatePath(json, [field]), path: field };
}

/** What refers to nothing because it is malformed has been told already. */
export function withoutEchoes(invalid: Finding[], broken: Finding[]): Finding[] {
  const told = new Set(invalid.map(({ path }) => formatPath(path)));
  return [...invalid, ...broken.filter(({ path }) => !told.has(formatPath(path)))];
}
