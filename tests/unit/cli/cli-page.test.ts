import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROBLEM_CODES } from '#core/formats/problem.ts';
import { runCli } from './run-cli.ts';

const page = readFileSync(resolve(import.meta.dirname, '../../../docs/cli.md'), 'utf8');

describe('docs/cli.md', () => {
  it.each([
    ['check', 'FILE'],
    ['list', 'FILE'],
    ['export', 'FILE'],
    ['generate', 'N'],
  ])('tells every option of %s', async (verb, argument) => {
    const { stdout } = await runCli([verb, '--help']);
    const options = stdout.match(/--[a-z-]+/g) ?? [];
    expect(options.filter((option) => !page.includes(option))).toEqual([]);
    expect(page).toMatch(new RegExp(`^## ${verb} ${argument}`, 'm'));
  });

  it('names every problem code', () => {
    expect(PROBLEM_CODES.filter((code) => !page.includes(`\`${code}\``))).toEqual([]);
  });
});
