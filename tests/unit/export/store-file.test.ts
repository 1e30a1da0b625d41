import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmod,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { storeFile } from '../../../electron/export/store-file.ts';

const english = { language: 'en' } as const;
const picture = new TextEncoder().encode('<svg/>');
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'store-file-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function* breakOff(): Generator<string> {
  yield 'one\n';
  throw new Error('broken off');
}

describe('a file is stored', () => {
  test('piece by piece', async () => {
    const path = join(folder, 'a.ndjson');
    expect(await storeFile(path, ['one\n', 'two\n'], english)).toEqual({ ok: true, value: null });
    expect(await readFile(path, 'utf8')).toBe('one\ntwo\n');
  });

  test('not at all when its pieces break off', async () => {
    await expect(storeFile(join(folder, 'a.ndjson'), breakOff(), english)).rejects.toThrow(
      'broken off',
    );
    expect(await readdir(folder)).toEqual([]);
  });

  test('under a new name, and in place of an older file', async () => {
    const path = join(folder, 'a.svg');
    expect(await storeFile(path, picture, english)).toEqual({ ok: true, value: null });
    expect(await storeFile(path, new Uint8Array([1, 2]), english)).toEqual({
      ok: true,
      value: null,
    });
    expect(await readFile(path)).toEqual(Buffer.from([1, 2]));
    expect(await readdir(folder)).toEqual(['a.svg']);
  });

  test('where a link points to', async () => {
    await writeFile(join(folder, 'real.svg'), 'old');
    await symlink(join(folder, 'real.svg'), join(folder, 'link.svg'));
    await storeFile(join(folder, 'link.svg'), picture, english);
    expect(await readFile(join(folder, 'real.svg'), 'utf8')).toBe('<svg/>');
  });

  test.skipIf(process.platform === 'win32')('into a pipe without replacing it', async () => {
    const pipe = join(folder, 'pipe.svg');
    execFileSync('mkfifo', [pipe]);
    const [written, read] = await Promise.all([
      storeFile(pipe, picture, english),
      readFile(pipe, 'utf8'),
    ]);
    expect([written.ok, read]).toEqual([true, '<svg/>']);
    expect((await stat(pipe)).isFIFO()).toBe(true);
  });
});

/**
 * A device of our own that is always full, as /dev/full is; null where none can be made. The system's devices are never
 * written to in tests: run as root, broken code would replace them for everybody.
 */
function makeFullDevice(): string | null {
  const path = join(folder, 'full');
  const made = spawnSync('mknod', [path, 'c', '1', '7'], { stdio: 'ignore' });
  return made.status === 0 ? path : null;
}

/** The reason that was given; checks that the folder is as it was. */
async function refused(path: string): Promise<string | null> {
  const before = await readdir(folder);
  const result = await storeFile(path, picture, english);
  expect(await readdir(folder)).toEqual(before);
  return result.ok ? null : result.error.reason;
}

describe('a file that cannot be stored leaves nothing behind', () => {
  test('which is told in the language of who asked', async () => {
    const path = join(folder, 'no', 'a.svg');
    const result = await storeFile(path, picture, { language: 'zh' });
    expect(result).toMatchObject({ error: { reason: '没有这个文件夹' } });
  });

  test('the folder is missing', async () => {
    expect(await refused(join(folder, 'no', 'a.svg'))).toBe('there is no such folder');
  });

  test('a part of the path is a file', async () => {
    await writeFile(join(folder, 'file'), '');
    expect(await refused(join(folder, 'file', 'a.svg'))).toBe('a part of the path is no folder');
  });

  test('the name is that of a folder', async () => {
    await mkdir(join(folder, 'pictures'));
    expect(await refused(join(folder, 'pictures'))).toBe('it is a folder');
  });

  test('the name is too long', async () => {
    expect(await refused(join(folder, `${'x'.repeat(300)}.svg`))).toBe('the name is too long');
  });

  test.skipIf(process.platform !== 'linux')('the disk is full', async ({ skip }) => {
    const device = makeFullDevice() ?? skip('only root can make a device that is full');
    expect(await refused(device)).toBe('the disk is full');
  });

  // Root may write everywhere.
  test.skipIf(process.getuid?.() === 0)('the folder is not writable', async () => {
    await chmod(folder, 0o500);
    expect(await refused(join(folder, 'a.svg'))).toBe('no permission to write there');
    await chmod(folder, 0o700);
  });
});
