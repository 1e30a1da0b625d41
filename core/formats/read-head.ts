import { headSchema, type DataSetHead } from '../events/schema.ts';
import { fail, ok, type Result } from '../result.ts';
import { doubleMembers } from './double-members.ts';
import { parseDocument, withoutEchoes } from './parse-document.ts';
import { placeFindings } from './place-findings.ts';
import type { Problem } from './problem.ts';
import { headFindings } from './reference-findings.ts';
import { readHeadReferences } from './references.ts';
import { schemaFindings } from './schema-findings.ts';

/** Reads the head of a data set, which is all of it but the events. Either it is good, or all its problems are listed. */
export function readHead(text: string): Result<DataSetHead, Problem[]> {
  const document = parseDocument(text);
  if (!document.ok) return fail([document.error]);
  const { json, value, members } = document.value;
  const checked = headSchema.safeParse(value);
  const invalid = checked.success ? [] : schemaFindings(checked.error.issues, value);
  const references = checked.success ? checked.data : readHeadReferences(value);
  const findings = withoutEchoes(invalid, headFindings(references));
  const doubles = doubleMembers(json, value, members);
  if (checked.success && findings.length + doubles.length === 0) return ok(checked.data);
  return fail(placeFindings(findings, json, doubles));
}
