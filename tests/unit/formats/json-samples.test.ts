import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDataSet } from '#core/formats/read-data-set.ts';
import { hasSample, samplePath } from '../support/samples.ts';

const FOLDER = 'json/test_parsing';
const names = hasSample(FOLDER) ? readdirSync(samplePath(FOLDER)) : [];

/** What the reader says of a file: the code of its only problem. */
function codeOf(name: string): string | undefined {
  // A file that is not UTF-8 is refused before it gets here; this shows that its remains do no harm either.
  const read = readDataSet(readFileSync(join(samplePath(FOLDER), name), 'utf8'));
  if (read.ok) return 'none';
  const [problem, ...others] = read.error;
  expect(others).toEqual([]);
  expect(problem?.line).toBeGreaterThan(0);
  expect(problem?.column).toBeGreaterThan(0);
  return problem?.code;
}

describe.skipIf(names.length === 0)(`the files of JSONTestSuite (${FOLDER})`, () => {
  it.each(names.filter((name) => name.startsWith('n_')))('%s is refused as no JSON', (name) => {
    expect(codeOf(name)).toMatch(/^(json-syntax|json-cut-off|json-too-deep|file-empty)$/);
  });

  it.each(names.filter((name) => name.startsWith('y_')))('%s is JSON, but no data set', (name) => {
    expect(codeOf(name)).toBe('not-a-data-set');
  });

  it.each(names.filter((name) => name.startsWith('i_')))('%s is refused in some way', (name) => {
    expect(codeOf(name)).not.toBe('none');
  });
});
