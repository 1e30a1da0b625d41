import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { build, Platform } from 'electron-builder';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { rootDir } from '../../../scripts/paths.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'linux-packages-'));
  await mkdir(join(folder, 'app/resources'), { recursive: true });
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true, force: true });
});

/**
 * Has electron-builder make a .deb of an empty app, by the project's own configuration, up to where its packer (fpm) is
 * to run. Gives what that is told, by name, and the text of the desktop entry.
 */
async function describeDeb(config: { extraMetadata?: object } = {}) {
  const deb = { options: new Map<string, string>(), entry: '' };
  await build({
    projectDir: rootDir,
    targets: Platform.LINUX.createTarget('deb'),
    prepackaged: join(folder, 'app'),
    publish: 'never',
    config: { ...config, directories: { output: join(folder, 'release') } },
    effectiveOptionComputed: async ([args, entry]: [string[], string]) => {
      for (const [at, arg] of args.entries())
        if (arg.startsWith('--')) deb.options.set(arg, args[at + 1] ?? '');
      deb.entry = await readFile(entry, 'utf8');
      return true;
    },
  });
  return deb;
}

describe('the package for Debian and its relatives', () => {
  it('has all that its packer asks for', async () => {
    const { options, entry } = await describeDeb();
    expect(options.get('--name')).toBe('cooperation-timeline');
    expect(options.get('--maintainer')).toBe('The Cooperation Timeline authors');
    expect(options.get('--license')).toBe('MIT');
    expect(options.get('--description')).toMatch(/^International cooperation events .*\n \w/u);
    expect(entry).toMatch(/^Categories=Office;$/mu);
    expect(entry).toMatch(/^MimeType=application\/vnd\.cooperation-timeline\+json;$/mu);
  });

  it('claims no address while the project has none', async () => {
    const { options } = await describeDeb();
    expect(options.get('--url')?.trim()).toBe('');
  });

  it('names the address that is given when it is made', async () => {
    const homepage = 'https://timeline.example/';
    const { options } = await describeDeb({ extraMetadata: { homepage } });
    expect(options.get('--url')).toBe(homepage);
  });
});
