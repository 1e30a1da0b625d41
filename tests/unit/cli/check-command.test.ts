import { mkdirSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MAX_TEXT_BYTES } from '../../../electron/dataset/read-file.ts';
import { buildDataSet } from '../support/build-data-set.ts';
import { runCli } from './run-cli.ts';
import { makeTempFolder, store } from './temp-folder.ts';

const folder = makeTempFolder();
const good = store(folder, 'good.json', buildDataSet([{ date: '2016' }, {}]));
const text = JSON.stringify(buildDataSet([{ date: '2016' }, { title: 'B' }]), null, 2);
const bad = store(folder, 'bad.json', text.replace('"2016"', '"May"').replace('"B"', '7'));
mkdirSync(join(folder, 'folder.json'));
store(folder, 'latin1.json', Buffer.from([0x7b, 0x22, 0xe9, 0x22, 0x7d]));
store(folder, 'empty.json', '');
// All hole: it takes no room on the disk.
truncateSync(store(folder, 'huge.json', ''), MAX_TEXT_BYTES + 1);
store(folder, 'cut.json', text.slice(0, 200));
store(folder, 'newer.json', text.replace('"version": 1', '"version": 99'));

describe('check', () => {
  it('says that a file is valid and exits with 0', async () => {
    const { code, stdout, stderr } = await runCli(['check', good]);
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: `${good}: valid, 2 events\n`,
      stderr: '',
    });
  });

  it('finds the bundled data set valid', async () => {
    expect(await runCli(['check', 'bundled'])).toMatchObject({ code: 0, stderr: '' });
  });

  it('lists every problem with file, line, column, path and message, and exits with 1', async () => {
    const { code, stdout } = await runCli(['check', bad]);
    expect(code).toBe(1);
    expect(stdout.split('\n')).toEqual([
      `${bad}:21:15: field-value: events[0].date is "May", but should be an EDTF date such as 2016-05-19, 2016-05, 2010/.., 2012? or 2016.`,
      `${bad}:25:16: field-type: events[1].title is 7, but should be a string.`,
      `${bad}: 2 problems`,
      '',
    ]);
  });

  it('gives one JSON document of all files', async () => {
    const { code, stdout } = await runCli(['check', '--json', good, bad]);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      valid: false,
      files: [
        { file: good, valid: true, events: 2, problems: [] },
        {
          file: bad,
          valid: false,
          events: null,
          problems: [
            {
              code: 'field-value',
              line: 21,
              column: 15,
              path: 'events[0].date',
              found: '"May"',
              message: expect.stringContaining('events[0].date is "May"'),
            },
            { code: 'field-type', path: 'events[1].title' },
          ],
        },
      ],
    });
  });

  it('lets a key of a file neither colour the terminal nor forge a line', async () => {
    const key = 'x\u001B[31m\u009B31m\u202E\nfake.json:1:1: ok';
    const path = store(folder, 'forged.json', { ...buildDataSet([{}]), [key]: 1 });
    const { stdout } = await runCli(['check', path]);
    expect(stdout.split('\n')).toHaveLength(3);
    expect(stdout).toContain('x[31m31m fake.json:1:1: ok is no field');
    expect(stdout.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202E]/u);
    const { stderr } = await runCli(['list', path]);
    expect(stderr.split('\n')).toHaveLength(2);
    expect(stderr.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202E]/u);
  });

  it.each([
    ['latin1.json', 'file-not-utf8'],
    ['empty.json', 'file-empty'],
    ['cut.json', 'json-cut-off'],
    ['newer.json', 'version-too-new'],
  ])('names what is wrong with %s: %s', async (name, problem) => {
    const { code, stdout, stderr } = await runCli(['check', name], folder);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toMatch(
      new RegExp(`^${name}:\\d+:\\d+: ${problem}: .*\\n${name}: 1 problem\\n$`),
    );
  });

  it.each([
    ['missing.json', 'file-missing'],
    ['folder.json', 'file-is-folder'],
    ['good.json/inside', 'file-missing'],
    ['/dev/zero', 'file-unreadable'],
    ['huge.json', 'file-too-large'],
  ])('says on standard error that %s cannot be read: %s', async (name, problem) => {
    const { code, stdout, stderr } = await runCli(['check', 'good.json', name], folder);
    expect({ code, stdout }).toEqual({ code: 1, stdout: 'good.json: valid, 2 events\n' });
    expect(stderr).toMatch(new RegExp(`^${name}:1:1: ${problem}: .*\\n$`));
  });

  it('has files that cannot be read in its JSON document like any other', async () => {
    const { code, stdout, stderr } = await runCli(['check', '--json', 'missing.json'], folder);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({
      valid: false,
      files: [{ file: 'missing.json', events: null, problems: [{ code: 'file-missing' }] }],
    });
  });

  it('exits with 2 without a file', async () => {
    const { code, stdout, stderr } = await runCli(['check']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain("missing required argument 'file'");
  });
});
