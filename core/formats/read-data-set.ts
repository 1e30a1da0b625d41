import { dataSetSchema, FORMAT, VERSION, type DataSetFile } from '../events/schema.ts';
import { fail, ok, type Result } from '../result.ts';
import { doubleMembers } from './double-members.ts';
import { formatPath, locatePath, locateSyntaxError, placeOf } from './json-places.ts';
import { placeFindings, type Finding } from './place-findings.ts';
import { fileProblem, type Problem } from './problem.ts';
import { referenceFindings } from './reference-findings.ts';
import { readReferences } from './references.ts';
import { MAX_DEPTH, scanJson } from './scan-json.ts';
import { quote, schemaFindings } from './schema-findings.ts';

/**
 * Reads the text of a JSON data-set file. Either the whole file is good, or all its problems are listed, each with its
 * place; nothing is dropped in silence.
 */
export function readDataSet(text: string): Result<DataSetFile, Problem[]> {
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (json.trim() === '') return fail([fileProblem('file-empty')]);
  const { tooDeepAt, members } = scanJson(json);
  if (tooDeepAt !== null) return fail([depthProblem(json, tooDeepAt)]);
  const parsed = parseJson(json);
  if (!parsed.ok) return fail([parsed.error]);
  const foreign = foreignProblem(parsed.value, json);
  if (foreign) return fail([foreign]);
  const checked = dataSetSchema.safeParse(parsed.value);
  const invalid = checked.success ? [] : schemaFindings(checked.error.issues, parsed.value);
  const references = checked.success ? checked.data : readReferences(parsed.value);
  const findings = withoutEchoes(invalid, referenceFindings(references));
  const doubles = doubleMembers(json, parsed.value, members);
  if (checked.success && findings.length + doubles.length === 0) return ok(checked.data);
  return fail(placeFindings(findings, json, doubles));
}

/** What refers to nothing because it is malformed has been told already. */
function withoutEchoes(invalid: Finding[], broken: Finding[]): Finding[] {
  const told = new Set(invalid.map(({ path }) => formatPath(path)));
  return [...invalid, ...broken.filter(({ path }) => !told.has(formatPath(path)))];
}

function depthProblem(json: string, offset: number): Problem {
  return { code: 'json-too-deep', expected: String(MAX_DEPTH), ...placeOf(json, offset), path: '' };
}

function parseJson(json: string): Result<unknown, Problem> {
  try {
    return ok(JSON.parse(json));
  } catch (error) {
    return fail(locateSyntaxError(json, error));
  }
}

/** A file that is not ours, or newer than this code, is told so before its fields are looked at. */
function foreignProblem(value: unknown, json: string): Problem | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return fileProblem('not-a-data-set', { expected: 'it should be one JSON object' });
  }
  const format = 'format' in value ? value.format : undefined;
  if (format !== FORMAT) {
    return {
      ...fileProblem('not-a-data-set', { expected: `"format" should be "${FORMAT}"` }),
      ...at(json, 'format'),
    };
  }
  const version = 'version' in value ? value.version : undefined;
  if (version === VERSION) return null;
  return { ...versionFacts(version), ...at(json, 'version') };
}

function versionFacts(version: unknown): Pick<Problem, 'code' | 'found' | 'expected'> {
  if (version === undefined) return { code: 'field-missing', expected: `the number ${VERSION}` };
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
