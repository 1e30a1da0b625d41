import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import type { NamesReport } from '#core/bridge/names-report.ts';
import { USUAL_NAMES } from '#core/events/country-names.ts';
import { readNamesFile } from '../../../../../electron/dataset/read-names-file.ts';
import {
  CountryNamesKeeper,
  type NamesWorld,
} from '../../../../../electron/main/data-set/country-names-keeper.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

let path: string;
let other: string;
let kept: string | null;
let changes: Map<string, () => void>;
let reports: NamesReport[];
/** How often countries were called otherwise. */
let renamed: number;

beforeEach(() => {
  const folder = temporaryFolder();
  [path, other] = [join(folder, 'names.csv'), join(folder, 'other.csv')];
  writeFileSync(path, 'code,en\nVN,Viet Nam\n');
  kept = null;
  changes = new Map();
  reports = [];
  renamed = 0;
});

function startKeeper(read: NamesWorld['read'] = readNamesFile): CountryNamesKeeper {
  const keeper = new CountryNamesKeeper({
    path: () => kept,
    keepPath: (now) => (kept = now),
    read,
    watch: (file, onChange) => {
      changes.set(file, onChange);
      return () => changes.delete(file);
    },
    onNames: () => (renamed += 1),
    onReport: (report) => reports.push(report),
  });
  onTestFinished(() => keeper.close());
  return keeper;
}

const nameOf = (keeper: CountryNamesKeeper) => keeper.names.get('VN')?.en;
const report = () => reports.at(-1);

/** Writes a file that is followed, or takes it away, and waits until that is told. */
async function change(file: string, text: string | null): Promise<void> {
  const before = reports.length;
  if (text === null) rmSync(file);
  else writeFileSync(file, text);
  changes.get(file)?.();
  await expect.poll(() => reports.length).toBe(before + 1);
}

test('a file that is chosen is used, kept and followed', async () => {
  const keeper = startKeeper();
  await keeper.choose(path);
  expect(nameOf(keeper)).toBe('Viet Nam');
  expect(kept).toBe(path);
  expect(report()).toEqual({
    order: 1,
    fileName: 'names.csv',
    because: 'choice',
    isUsed: true,
    names: { VN: { en: 'Viet Nam' } },
    problem: null,
    moreProblems: 0,
  });
  await change(path, 'code,en\nVN,Vietnam\n');
  expect(nameOf(keeper)).toBe('Vietnam');
  expect(report()).toMatchObject({ order: 2, because: 'change', isUsed: true });
  expect(renamed).toBe(2);
});

test('the same names once more are no other ones', async () => {
  const keeper = startKeeper();
  await keeper.choose(path);
  const { names } = keeper;
  await change(path, 'code,en\n\nVN,Viet Nam\n');
  expect(keeper.names).toBe(names);
  expect(renamed).toBe(1);
});

test('the usual names come back, and the file is followed no longer', async () => {
  const keeper = startKeeper();
  await keeper.choose(path);
  keeper.useUsual();
  expect(keeper.names).toBe(USUAL_NAMES);
  expect(kept).toBeNull();
  expect(changes.size).toBe(0);
  expect(report()).toMatchObject({ fileName: null, names: {}, problem: null });
});

test('a file of which nothing can be read changes nothing when it is chosen', async () => {
  const keeper = startKeeper();
  await keeper.choose(path);
  writeFileSync(other, '{');
  await keeper.choose(other);
  expect(nameOf(keeper)).toBe('Viet Nam');
  expect(kept).toBe(path);
  expect([...changes.keys()]).toEqual([path]);
  expect(report()).toMatchObject({
    fileName: 'other.csv',
    isUsed: false,
    names: { VN: { en: 'Viet Nam' } },
    problem: { code: 'json-cut-off' },
  });
});

test.each([
  ['breaks', '{', 'json-cut-off'],
  ['goes', null, 'file-missing'],
])('names in use stay when their file %s, until it is mended', async (_, text, code) => {
  const keeper = startKeeper();
  await keeper.choose(path);
  await change(path, text);
  expect(nameOf(keeper)).toBe('Viet Nam');
  expect(kept).toBe(path);
  expect(report()).toMatchObject({ isUsed: false, problem: { code } });
  await change(path, 'code,en\nVN,Vietnam\n');
  expect(nameOf(keeper)).toBe('Vietnam');
});

test('what is wrong with single entries is told, and the others are used', async () => {
  const keeper = startKeeper();
  writeFileSync(path, 'code,en\nVN,Viet Nam\nZZ,Nowhere\n,Nobody\n');
  await keeper.choose(path);
  expect(nameOf(keeper)).toBe('Viet Nam');
  expect(report()).toMatchObject({
    isUsed: true,
    problem: { code: 'field-value', line: 3 },
    moreProblems: 1,
  });
});

test('at a start the file that was kept is read, and is kept when it is not there', async () => {
  const first = startKeeper();
  await first.start();
  expect(reports).toEqual([]);
  kept = path;
  const keeper = startKeeper();
  await keeper.start();
  expect(nameOf(keeper)).toBe('Viet Nam');
  expect(report()).toMatchObject({ because: 'start', isUsed: true });
  kept = other;
  const missing = startKeeper();
  await missing.start();
  expect(missing.names).toBe(USUAL_NAMES);
  expect(kept).toBe(other);
  expect(missing.report).toMatchObject({ isUsed: false, problem: { code: 'file-missing' } });
  await change(other, 'code,en\nVN,Vietnam\n');
  expect(nameOf(missing)).toBe('Vietnam');
});

test('a start does not wait for a disk that does not answer, and takes what comes later', async () => {
  kept = path;
  let answer: (() => void) | undefined;
  const gate = new Promise<void>((resolve) => (answer = resolve));
  const keeper = startKeeper(async (file) => {
    await gate;
    return await readNamesFile(file);
  });
  await keeper.start();
  expect(keeper.names).toBe(USUAL_NAMES);
  answer?.();
  await expect.poll(() => nameOf(keeper)).toBe('Viet Nam');
  expect(renamed).toBe(1);
});

test('of two files that are read at once the one counts that was chosen last', async () => {
  const keeper = startKeeper(async (file) => {
    if (file === path) await new Promise((resolve) => setTimeout(resolve, 30));
    return await readNamesFile(file);
  });
  writeFileSync(other, 'code,en\nVN,Vietnam\n');
  await Promise.all([keeper.choose(path), keeper.choose(other)]);
  expect(nameOf(keeper)).toBe('Vietnam');
  expect(kept).toBe(other);
  expect(reports).toHaveLength(1);
});
