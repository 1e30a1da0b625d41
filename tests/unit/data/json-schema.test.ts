import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { dataDir, rootDir } from './bundled.ts';

const readStored = (name: string): unknown =>
  JSON.parse(readFileSync(join(dataDir, 'schema', `${name}.schema.json`), 'utf8'));

const stored = readStored('cooperation-timeline-1');
const storedNames = readStored('cooperation-timeline-names-1');

/** Every named property in a JSON Schema, with its path. */
function propertiesIn(node: unknown, path = ''): [path: string, property: unknown][] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
    const here = `${path}/${key}`;
    const isProperties = key === 'properties' && typeof value === 'object' && value !== null;
    const own: [string, unknown][] = isProperties
      ? Object.entries(value).map(([name, property]) => [`${here}/${name}`, property])
      : [];
    return [...own, ...propertiesIn(value, here)];
  });
}

/** Whether a property has a description that ends as a sentence does. */
function isDescribed(property: unknown): boolean {
  const hasDescription =
    typeof property === 'object' && property !== null && 'description' in property;
  return hasDescription && /\S\.$/.test(String(property.description));
}

describe('the stored JSON Schema', () => {
  it('is what the zod schema generates', () => {
    const tsx = join(rootDir, 'node_modules', '.bin', 'tsx');
    expect(() =>
      execFileSync(tsx, [join(rootDir, 'scripts', 'schema.ts'), '--check'], { stdio: 'pipe' }),
    ).not.toThrow();
  }, 30_000);

  it('is of draft 2020-12 and lets fields with a default be left out', () => {
    expect(stored).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      required: ['format', 'version', 'title', 'events'],
      additionalProperties: false,
    });
  });

  it('says in a line what each field means', () => {
    const properties = propertiesIn(stored);
    expect(properties.length).toBeGreaterThan(70);
    expect(properties.filter(([, property]) => !isDescribed(property))).toEqual([]);
  });

  it('of country names says in a line what each field means', () => {
    const properties = propertiesIn(storedNames);
    expect(properties.map(([path]) => path.split('/').at(-1))).toEqual([
      '$schema',
      'format',
      'version',
      'names',
      'en',
      'zh',
    ]);
    expect(properties.filter(([, property]) => !isDescribed(property))).toEqual([]);
  });
});
