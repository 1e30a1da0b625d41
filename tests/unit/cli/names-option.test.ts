import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildDataSet } from '../support/build-data-set.ts';
import { runCli } from './run-cli.ts';
import { makeTempFolder, store } from './temp-folder.ts';

const folder = makeTempFolder();
const file = store(
  folder,
  'events.json',
  buildDataSet([
    { id: 'talks', title: 'Talks', date: '2016-05-19', partners: ['VN'], place: { country: 'KR' } },
    { id: 'visit', title: 'Visit', date: '2017', partners: ['NL'] },
  ]),
);
const names = store(folder, 'names.json', {
  format: 'cooperation-timeline-names',
  version: 1,
  names: { VN: { en: 'Viet Nam' }, KR: { en: 'Republic of Korea' } },
});
const flawed = store(folder, 'flawed.json', {
  format: 'cooperation-timeline-names',
  version: 1,
  names: { VN: { en: 'Viet Nam' }, ZZ: { en: 'Nowhere' } },
});

describe('--names', () => {
  it('calls countries as a file has it: in a list', async () => {
    const { stdout, stderr, code } = await runCli(['list', file, '--names', names]);
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 });
    expect(stdout).toMatch(/Viet Nam .*Republic of Korea .*Talks/);
    expect(stdout).toContain('Netherlands');
  });

  it.each(['Viet Nam', 'viet nam', 'Vietnam', 'VNM'])('finds a country by %s', async (country) => {
    const { stdout, stderr } = await runCli([
      'list',
      file,
      '--json',
      '--names',
      names,
      '--country',
      country,
    ]);
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toMatchObject({ matched: 1, events: [{ id: 'talks' }] });
  });

  it('calls them so in pictures and in what is converted', async () => {
    const picture = join(folder, 'picture.svg');
    const drawn = await runCli(['export', file, '--names', names, '--out', picture]);
    expect(drawn).toMatchObject({ code: 0, stderr: '' });
    expect(readFileSync(picture, 'utf8')).toContain('Viet Nam');
    const report = join(folder, 'report.md');
    const converted = await runCli(['convert', file, report, '--names', names]);
    expect(converted).toMatchObject({ code: 0, stderr: '' });
    expect(readFileSync(report, 'utf8')).toContain('Viet Nam');
  });

  it('tells what is wrong in the file, and uses the rest', async () => {
    const { stdout, stderr, code } = await runCli(['list', file, '--names', flawed]);
    expect(code).toBe(0);
    expect(stdout).toContain('Viet Nam');
    expect(stderr).toMatch(/flawed\.json:\d+:\d+: field-value: names\.ZZ is "ZZ"/);
  });

  it.each(['list', 'export', 'convert'])(
    'ends %s with 1 when there is no such file',
    async (verb) => {
      const out = join(folder, 'never.svg');
      const rest =
        { list: [], export: ['--out', out], convert: [join(folder, 'never.md')] }[verb] ?? [];
      const { code, stdout, stderr } = await runCli([
        verb,
        file,
        ...rest,
        '--names',
        join(folder, 'nowhere.csv'),
      ]);
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toContain('nowhere.csv:1:1: file-missing');
    },
  );
});
