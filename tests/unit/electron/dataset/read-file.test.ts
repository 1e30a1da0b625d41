import type { Problem } from '#core/formats/problem.ts';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  accessProblem,
  MAX_TEXT_BYTES,
  readTextFile,
  sizeProblem,
} from '../../../../electron/dataset/read-file.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

function fileWith(content: string | Uint8Array): string {
  const path = join(temporaryFolder(), 'file.json');
  writeFileSync(path, content);
  return path;
}

async function problemOf(path: string): Promise<Problem> {
  const read = await readTextFile(path);
  if (read.ok) throw new Error('The file was read');
  return read.error;
}

test('a file is read as a whole, whatever is in it', async () => {
  expect(await readTextFile(fileWith('{"a": "北京 é 😀"}'))).toEqual({
    ok: true,
    value: '{"a": "北京 é 😀"}',
  });
});

test('a byte-order mark is taken off', async () => {
  expect(await readTextFile(fileWith('\uFEFF{}'))).toEqual({ ok: true, value: '{}' });
});

test('a missing file is told, also when a part of its path is a file', async () => {
  const path = fileWith('{}');
  expect(await problemOf(`${path}.gone`)).toMatchObject({ code: 'file-missing' });
  expect(await problemOf(join(path, 'inside'))).toMatchObject({ code: 'file-missing' });
});

test('a folder is told', async () => {
  const folder = join(temporaryFolder(), 'data.json');
  mkdirSync(folder);
  expect(await problemOf(folder)).toMatchObject({ code: 'file-is-folder' });
});

test('an empty file is told', async () => {
  expect(await problemOf(fileWith(''))).toMatchObject({ code: 'file-empty' });
});

test('text that is not UTF-8 is told, at the end of the file too', async () => {
  expect(await problemOf(fileWith(Buffer.from('{"a":"caf\xE9"}', 'latin1')))).toMatchObject({
    code: 'file-not-utf8',
  });
  expect(await problemOf(fileWith(Buffer.from([0x7b, 0xe4, 0xba])))).toMatchObject({
    code: 'file-not-utf8',
  });
  expect(await problemOf(fileWith(Buffer.from('\uFEFF{}', 'utf16le')))).toMatchObject({
    code: 'file-not-utf8',
  });
});

test('a link that leads to itself is unreadable, for root as well', async () => {
  const path = join(temporaryFolder(), 'loop.json');
  symlinkSync(path, path);
  expect(await problemOf(path)).toMatchObject({ code: 'file-unreadable', found: 'ELOOP' });
});

test.skipIf(process.platform === 'win32')('a pipe is refused before it is waited for', async () => {
  const path = join(temporaryFolder(), 'pipe.json');
  execFileSync('mkfifo', [path]);
  expect(await problemOf(path)).toMatchObject({
    code: 'file-unreadable',
    found: { say: 'no-regular-file' },
  });
});

// Permissions do not bind root, who runs the tests on some machines; the next test covers the wording there.
test.skipIf(process.getuid?.() === 0)('a file without read permission is unreadable', async () => {
  const path = fileWith('{}');
  chmodSync(path, 0o000);
  expect(await problemOf(path)).toMatchObject({ code: 'file-unreadable', found: 'EACCES' });
});

test('a refusal of the system becomes a problem, a fault of ours does not', () => {
  const refusal = Object.assign(new Error('denied'), { code: 'EACCES', syscall: 'open' });
  expect(accessProblem(refusal)).toMatchObject({ code: 'file-unreadable', found: 'EACCES' });
  expect(() => accessProblem(new RangeError('ours'))).toThrow('ours');
  const outOfMemory = Object.assign(new Error('no memory'), { code: 'ERR_WORKER_OUT_OF_MEMORY' });
  expect(() => accessProblem(outOfMemory)).toThrow('no memory');
});

test('an event longer than a string can be is told, with the limit', () => {
  const tooLong = Object.assign(new Error('too long'), { code: 'ERR_STRING_TOO_LONG' });
  expect(accessProblem(tooLong)).toMatchObject({ code: 'file-too-large', expected: '537 MB' });
});

test('a file of more bytes than a string has room for is refused with the limit', () => {
  expect(sizeProblem(MAX_TEXT_BYTES)).toBeNull();
  expect(sizeProblem(MAX_TEXT_BYTES + 1)).toMatchObject({
    code: 'file-too-large',
    found: '537 MB',
    expected: '537 MB',
  });
  expect(sizeProblem(2_000_000_000)).toMatchObject({ found: '2000 MB', expected: '537 MB' });
});
