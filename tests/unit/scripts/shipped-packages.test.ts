import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { shippedPackages } from '../../../scripts/build/shipped-packages.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shipped-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** Writes a package; answers with the path of a file in it. */
async function install(name: string, stated: object, licence?: string): Promise<string> {
  const path = join(folder, 'node_modules', name, 'dist/index.js');
  const at = join(folder, 'node_modules', name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(join(at, 'package.json'), JSON.stringify({ name, version: '1.2.3', ...stated }));
  if (licence !== undefined) await writeFile(join(at, 'LICENSE.md'), licence);
  return path;
}

describe('the packages in a build', () => {
  it('are told once, by name, with their own text', async () => {
    const one = await install('@scope/one', { license: 'MPL-2.0' }, 'The text of one.\n');
    const two = await install('two', { license: 'MIT' }, 'The text of two.');
    const ours = join(folder, 'core/result.ts');
    const packages = await shippedPackages([two, `${one}?inline`, `\0${one}`, ours]);
    expect(packages).toEqual([
      {
        name: '@scope/one',
        version: '1.2.3',
        licence: 'MPL-2.0',
        source: null,
        text: 'The text of one.',
      },
      { name: 'two', version: '1.2.3', licence: 'MIT', source: null, text: 'The text of two.' },
    ]);
  });

  it('that lie in a package of others are packages of their own', async () => {
    const inner = await install('outer/node_modules/inner', { license: 'MIT' }, 'Inner.');
    const [only] = await shippedPackages([inner]);
    expect(only?.text).toBe('Inner.');
  });

  it('take the well-known text of their licence with their author when they bring none', async () => {
    const bare = await install('bare', { license: 'ISC', author: { name: 'A. Writer' } });
    const [only] = await shippedPackages([bare]);
    expect(only?.text).toMatch(/^Copyright \(c\) A\. Writer\n\nPermission to use/);
  });

  it.each([
    { stated: { license: 'ISC' }, lacks: 'an author' },
    { stated: { license: 'Odd-1.0', author: 'A. Writer' }, lacks: 'a well-known licence' },
  ])('fail the build when one brings no text and lacks $lacks', async ({ stated }) => {
    const bare = await install('bare', stated);
    await expect(shippedPackages([bare])).rejects.toThrow('bare brings no licence text');
  });

  it.each([
    ['git+https://example.org/a/b.git', 'https://example.org/a/b'],
    ['git://example.org/a/b.git', 'https://example.org/a/b'],
    ['git@example.org:a/b.git', 'https://example.org/a/b'],
    ['a/b', 'https://github.com/a/b'],
    ['no address at all', null],
  ])('tell where their source is: %s', async (url, source) => {
    const path = await install('one', { license: 'MIT', repository: { url } }, 'Text.');
    const [only] = await shippedPackages([path]);
    expect(only?.source).toBe(source);
  });
});
