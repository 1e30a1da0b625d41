import { fail, ok, type Result } from '../../result.ts';
import { parseJson } from '../parse-document.ts';
import { placeFindings } from '../place-findings.ts';
import { fileProblem, type Problem } from '../problem.ts';
import { schemaFindings } from '../schema-findings.ts';
import { mappingSchema, type Mapping } from './mapping.ts';

/** Reads the text of a `.mapping.json` file; either it is good, or all its problems are listed with their places. */
export function parseMapping(text: string): Result<Mapping, Problem[]> {
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (json.trim() === '') return fail([fileProblem('file-empty')]);
  const parsed = parseJson(json);
  if (!parsed.ok) return fail([parsed.error]);
  const checked = mappingSchema.safeParse(parsed.value);
  if (checked.success) return ok(checked.data);
  return fail(placeFindings(schemaFindings(checked.error.issues, parsed.value), json, []));
}

/** The text of a `.mapping.json` file. */
export function formatMapping(mapping: Mapping): string {
  return `${JSON.stringify(mapping, null, 2)}\n`;
}
