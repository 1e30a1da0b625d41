import { appendFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FileDigest } from '../../../../electron/dataset/file-digest.ts';
import { makeTempFolder } from '../../cli/temp-folder.ts';

const path = join(makeTempFolder(), 'events.json');

test('the digest of a file is the SHA-256 of its bytes', async () => {
  writeFileSync(path, 'abc');
  const digest = await FileDigest.of(path);
  // NIST, FIPS 180-4 example "abc".
  expect(await digest.sha256()).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});

test('it is not told of a file that is no longer what it was', async () => {
  writeFileSync(path, 'abc');
  const [changed, gone] = [await FileDigest.of(path), await FileDigest.of(path)];
  appendFileSync(path, 'd');
  expect(await changed.sha256()).toBeNull();
  rmSync(path);
  expect(await gone.sha256()).toBeNull();
  expect(await (await FileDigest.of(path)).sha256()).toBeNull();
});

test('once told it holds on, though the file changes', async () => {
  writeFileSync(path, 'abc');
  const digest = await FileDigest.of(path);
  const before = await digest.sha256();
  appendFileSync(path, 'd');
  expect(await digest.sha256()).toBe(before);
});
