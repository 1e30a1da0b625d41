/**
 * Writes the JSON Schemas of data sets and of files with country names from their zod schemas, for editors and other programs.
 * With --check it writes nothing and exits with 1 when one of the files is stale. What JSON Schema cannot say (that a date is
 * EDTF, that a reference resolves) stays with the reader.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

import * as z from 'zod';

import { FORMAT, VERSION, dataSetSchema } from '#core/events/schema.ts';
import { NAMES_FORMAT, NAMES_VERSION, namesSchema } from '#core/formats/names/names-schema.ts';

import { rootDir } from './paths.ts';
import { say } from './report.ts';

interface StoredSchema {
  path: string;
  schema: z.ZodType;
}

const SCHEMAS: StoredSchema[] = [
  { path: schemaPath(FORMAT, VERSION), schema: dataSetSchema },
  { path: schemaPath(NAMES_FORMAT, NAMES_VERSION), schema: namesSchema },
];

function schemaPath(format: string, version: number): string {
  return join(rootDir, 'data', 'schema', `${format}-${version}.schema.json`);
}

/** The schema of a file as a person may write it: fields with a default are optional. */
function formatJsonSchema(schema: z.ZodType): string {
  const json = z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12' });
  return `${JSON.stringify(json, null, 2)}\n`;
}

/** The file's text, or undefined when there is none. */
function readStored(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Writes a schema that is stale, or only says so; tells whether it was fresh. */
function renew({ path, schema }: StoredSchema, isCheck: boolean): boolean {
  const name = relative(rootDir, path);
  const text = formatJsonSchema(schema);
  if (readStored(path) === text) return true;
  if (isCheck) {
    say(`${name} is stale: run "npm run schema" and commit it`);
    return false;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  say(`wrote ${name}`);
  return false;
}

function main(args: readonly string[]): number {
  const isCheck = args.length === 1 && args[0] === '--check';
  if (args.length > 0 && !isCheck) {
    say('usage: tsx scripts/schema.ts [--check]');
    return 2;
  }
  const fresh = SCHEMAS.map((stored) => renew(stored, isCheck));
  return isCheck && fresh.includes(false) ? 1 : 0;
}

process.exitCode = main(process.argv.slice(2));
