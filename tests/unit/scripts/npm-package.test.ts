import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { rootDir } from '../../../scripts/paths.ts';
import packageFile from '../../../package.json' with { type: 'json' };

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'npm-package-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** What npm would pack of these files, by the project's own package.json. */
async function packedOf(paths: readonly string[]): Promise<readonly string[]> {
  for (const path of paths) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), '');
  }
  await copyFile(join(rootDir, 'package.json'), join(folder, 'package.json'));
  await copyFile(join(rootDir, '.gitignore'), join(folder, '.gitignore'));
  const { stdout } = await promisify(execFile)('npm', ['pack', '--dry-run', '--json'], {
    cwd: folder,
  });
  const [{ files }] = JSON.parse(stdout) as [{ files: { path: string }[] }];
  return files.map(({ path }) => path);
}

const wanted = [
  packageFile.bin['cooperation-timeline'],
  packageFile.main,
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'data/FORMAT.md',
  'docs/cli.md',
  'out/app/data/china-st-cooperation.json',
  'out/app/fonts/NotoSans_400Regular.ttf',
];

const unwanted = [
  '.ci/run',
  'core/result.ts',
  'out/app/cli/cli.js.map',
  'out/release/linux-unpacked/cooperation-timeline',
  'scripts/build.ts',
  'tests/unit/clean-text.test.ts',
];

describe('the npm package', () => {
  it('holds the built app with what is written about it, and nothing else', async () => {
    const packed = await packedOf([...wanted, ...unwanted]);
    expect(packed.toSorted()).toEqual([...wanted, 'package.json'].toSorted());
  });
});
