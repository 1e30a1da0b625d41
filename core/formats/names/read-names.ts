import type { GivenName } from '../../events/country-names.ts';
import { fail, ok, type Result } from '../../result.ts';
import { LANGUAGES } from '../../words/language.ts';
import { doubleMembers } from '../double-members.ts';
import { formatPath, locatePath, type JsonPath } from '../json-places.ts';
import { parseAnyJson } from '../parse-document.ts';
import { placeFindings, type Finding } from '../place-findings.ts';
import { fileProblem, type Problem } from '../problem.ts';
import { quote, schemaFindings } from '../schema-findings.ts';
import { NamesGatherer, type NamesRead } from './names-gatherer.ts';
import { nameSchema, NAMES_FORMAT, NAMES_VERSION, namesSchema } from './names-schema.ts';

/**
 * Reads the text of a JSON file with names of countries. What is sound is taken, and each problem has its place; a text that
 * is no such file, or one of a newer version, is refused as a whole.
 */
export function readNames(text: string): Result<NamesRead, Problem[]> {
  const parsed = parseAnyJson(text);
  if (!parsed.ok) return fail([parsed.error]);
  const { json, value, members } = parsed.value;
  const foreign = foreignProblem(value, json);
  if (foreign) return fail([foreign]);
  const { names, findings } = gather(value);
  const checked = namesSchema.safeParse(value);
  const unsound = checked.success ? [] : schemaFindings(checked.error.issues, value).map(noExtra);
  const doubles = doubleMembers(json, value, members);
  return ok({ names, problems: placeFindings([...unsound, ...findings], json, doubles) });
}

/** Unlike a data set, such a file has no place for fields of others. */
function noExtra(finding: Finding): Finding {
  if (finding.code !== 'field-unknown') return finding;
  return { ...finding, code: 'field-value', expected: { say: 'left-out' } };
}

/** What is not ours, or newer than this code, is told so before its names are looked at. */
function foreignProblem(value: unknown, json: string): Problem | null {
  if (!isObject(value))
    return fileProblem('field-type', { found: quote(value), expected: { say: 'object' } });
  const { format, version } = value;
  if (format !== NAMES_FORMAT) {
    const code = format === undefined ? 'field-missing' : 'field-value';
    const facts = { found: quote(format), expected: quote(NAMES_FORMAT) };
    return { code, ...facts, ...locatePath(json, ['format']), path: 'format' };
  }
  if (version === NAMES_VERSION) return null;
  const isNewer = typeof version === 'number' && version > NAMES_VERSION;
  return {
    code: version === undefined ? 'field-missing' : isNewer ? 'version-too-new' : 'version-unknown',
    found: quote(version),
    expected: String(NAMES_VERSION),
    ...locatePath(json, ['version']),
    path: 'version',
  };
}

/** Takes every name that is sound, whatever stands beside it. */
function gather(file: unknown): Pick<NamesRead, 'names'> & { findings: Finding[] } {
  const gatherer = new NamesGatherer();
  const names = isObject(file) ? file['names'] : undefined;
  const entries = isObject(names) ? Object.entries(names) : [];
  const findings = entries.flatMap(([code, entry]): Finding[] => {
    const path: JsonPath = ['names', code];
    const refusal = gatherer.add(code, formatPath(path), soundNames(entry));
    return refusal ? [{ path, ...refusal }] : [];
  });
  return { names: gatherer.names, findings };
}

function soundNames(entry: unknown): GivenName {
  if (!isObject(entry)) return {};
  const sound = LANGUAGES.flatMap((language) => {
    const name = nameSchema.safeParse(entry[language]);
    return name.success ? [[language, name.data] as const] : [];
  });
  return Object.fromEntries(sound);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
