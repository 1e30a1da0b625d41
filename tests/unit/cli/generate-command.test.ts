import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDataSet } from '#core/formats/read-data-set.ts';
import { runCli } from './run-cli.ts';
import { makeTempFolder, store } from './temp-folder.ts';

const folder = makeTempFolder();
const generate = (...args: string[]) => runCli(['generate', ...args], folder);
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

describe('generate', () => {
  it('writes a sound data set in JSON that says that it is synthetic', async () => {
    const { code, stdout, stderr } = await generate('1200', '--out', 'some.json');
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(await runCli(['check', 'some.json'], folder)).toMatchObject({
      stdout: 'some.json: valid, 1200 events\n',
    });
    expect(read('some.json')).toContain('"title": "Synthetic data set of 1,200 events"');
  });

  it('writes the same data set in NDJSON: a header line, then one event a line', async () => {
    await generate('50', '--seed', '7', '--out', 'same.json');
    await generate('50', '--seed', '7', '--out', 'SAME.NDJSON');
    const lines = read('SAME.NDJSON').split('\n');
    expect(lines.pop()).toBe('');
    const [head, ...events] = lines.map((line): object => JSON.parse(line));
    expect({ ...head, events }).toEqual(JSON.parse(read('same.json')));
    expect(readDataSet(JSON.stringify({ ...head, events }))).toMatchObject({ ok: true });
  });

  it('writes the same bytes from the same number and seed, others from another seed', async () => {
    await generate('300', '--out', 'one.ndjson');
    await generate('300', '--out', 'again.ndjson', '--seed', '1');
    await generate('300', '--out', 'other.ndjson', '--seed', '2');
    expect(read('again.ndjson')).toBe(read('one.ndjson'));
    expect(read('other.ndjson')).not.toBe(read('one.ndjson'));
  });

  it('goes to the disk in more than one piece and stays whole', async () => {
    await generate('4000', '--out', 'long.ndjson');
    const lines = read('long.ndjson').trimEnd().split('\n');
    const ids = lines.slice(1).map((line) => (JSON.parse(line) as { id: string }).id);
    expect(ids).toEqual(Array.from({ length: 4000 }, (_, at) => `synthetic-${at}`));
  });

  it('replaces a file only with --force', async () => {
    store(folder, 'there.json', 'old');
    const { code, stderr } = await generate('3', '--out', 'there.json');
    expect(code).toBe(1);
    expect(stderr).toBe(
      'error: there.json is there already. Add --force to replace it, or choose another name.\n',
    );
    expect(read('there.json')).toBe('old');
    expect(await generate('3', '--out', 'there.json', '--force')).toMatchObject({ code: 0 });
    expect(read('there.json')).toContain('Synthetic data set of 3 events');
  });

  it.each([
    [['0', '--out', 'a.json'], 'whole number from 1 to 10000000'],
    [['10000001', '--out', 'a.json'], 'whole number from 1 to 10000000'],
    [['1e3', '--out', 'a.json'], 'whole number from 1 to 10000000'],
    [['5', '--out', 'a.csv'], '--out: "a.csv" should end in .ndjson or .json.'],
    [['5', '--out', 'a.json', '--seed', '-1'], 'whole number from 0 to 4294967295'],
    [['5', '--out', 'a.json', '--seed', '4294967296'], 'whole number from 0 to 4294967295'],
    [['5'], "required option '-o, --out <file>' not specified"],
    [['--out', 'a.json'], "missing required argument 'n'"],
  ])('refuses %j as wrong usage', async (args, words) => {
    const { code, stdout, stderr } = await generate(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(words);
  });

  it('says why a file cannot be written, and leaves nothing behind', async () => {
    mkdirSync(join(folder, 'folder.json'));
    const before = readdirSync(folder);
    expect(await generate('5', '--out', 'folder.json')).toMatchObject({
      code: 1,
      stderr: 'error: folder.json cannot be written: it is a folder.\n',
    });
    expect(await generate('5', '--out', 'no/a.json')).toMatchObject({
      code: 1,
      stderr: 'error: no/a.json cannot be written: there is no such folder.\n',
    });
    expect(readdirSync(folder)).toEqual(before);
    expect(statSync(join(folder, 'folder.json')).isDirectory()).toBe(true);
  });
});

const isRoot = process.getuid?.() === 0;

/** Mounting a small disk takes root; elsewhere the test is skipped and shows as such. */
describe.skipIf(!isRoot || process.platform !== 'linux')('generate to a full disk', () => {
  const disk = join(folder, 'disk');

  beforeAll(() => {
    mkdirSync(disk);
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=600k', 'tmpfs', disk]);
  });

  afterAll(() => {
    execFileSync('umount', [disk]);
  });

  it('says so when some pieces fit, exits with 1 and leaves nothing half-written', async () => {
    const { code, stderr } = await runCli(['generate', '5000', '--out', join(disk, 'many.ndjson')]);
    expect(code).toBe(1);
    expect(stderr).toContain('the disk is full');
    expect(readdirSync(disk)).toEqual([]);
  });
});
