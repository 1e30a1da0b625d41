/**
 * Writes the JSON Schema of the data-set format from its zod schema, for editors and other programs.
 * With --check it writes nothing and exits with 1 when the file is stale. What JSON Schema cannot say (that a date is
 * EDTF, that a reference resolves) stays with the reader.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

import * as z from 'zod';

import { FORMAT, VERSION, dataSetSchema } from '#core/events/schema.ts';

import { rootDir } from './paths.ts';
import { say } from './report.ts';

const schemaPath = join(rootDir, 'data', 'schema', `${FORMAT}-${VERSION}.schema.json`);

/** The schema of a file as a person may write it: fields with a default are optional. */
function formatJsonSchema(): string {
  const schema = z.toJSONSchema(dataSetSchema, { io: 'input', target: 'draft-2020-12' });
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** The file's text, or undefined when there is none. */
function readStored(): string | undefined {
  try {
    return readFileSync(schemaPath, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function main(args: readonly string[]): number {
  const name = relative(rootDir, schemaPath);
  const isCheck = args.length === 1 && args[0] === '--check';
  if (args.length > 0 && !isCheck) {
    say('usage: tsx scripts/schema.ts [--check]');
    return 2;
  }
  const text = formatJsonSchema();
  const isFresh = readStored() === text;
  if (isCheck) {
    if (!isFresh) say(`${name} is stale: run "npm run schema" and commit it`);
    return isFresh ? 0 : 1;
  }
  if (isFresh) return 0;
  mkdirSync(dirname(schemaPath), { recursive: true });
  writeFileSync(schemaPath, text);
  say(`wrote ${name}`);
  return 0;
}

process.exitCode = main(process.argv.slice(2));
