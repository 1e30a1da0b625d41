import { dataSetSchema, type DataSetFile } from '../events/schema.ts';
import { fail, ok, type Result } from '../result.ts';
import { doubleMembers } from './double-members.ts';
import { parseDocument, withoutEchoes } from './parse-document.ts';
import { placeFindings } from './place-findings.ts';
import type { Problem } from './problem.ts';
import { referenceFindings } from './reference-findings.ts';
import { readReferences } from './references.ts';
import { schemaFindings } from './schema-findings.ts';

/**
 * Reads the text of a JSON data-set file. Either the whole file is good, or all its problems are listed, each with its
 * place; nothing is dropped in silence.
 */
export function readDataSet(text: string): Result<DataSetFile, Problem[]> {
  const document = parseDocument(text);
  if (!document.ok) return fail([document.error]);
  const { json, value, members } = document.value;
  const checked = dataSetSchema.safeParse(value);
  const invalid = checked.success ? [] : schemaFindings(checked.error.issues, value);
  const references = checked.success ? checked.data : readReferences(value);
  const findings = withoutEchoes(invalid, referenceFindings(references));
  const doubles = doubleMembers(json, value, members);
  if (checked.success && findings.length + doubles.length === 0) return ok(checked.data);
  return fail(placeFindings(findings, json, doubles));
}
