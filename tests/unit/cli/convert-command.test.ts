import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { buildDataSet } from '../support/build-data-set.ts';
import { runCli } from './run-cli.ts';
import { makeTempFolder, store } from './temp-folder.ts';

const folder = makeTempFolder();
const set = store(folder, 'set.json', buildDataSet([{ date: '2016' }, { title: 'Undated' }]));
const table = store(
  folder,
  'visits.csv',
  'Name,Day,Partner\nTalks,19 May 2016,NL\n,2017,FR\nVisit,2018,Atlantis\n',
);
const at = (name: string) => join(folder, name);

describe('convert', () => {
  it.each(['csv', 'xlsx', 'ndjson', 'ics', 'timeline.json', 'jsonld'])(
    'gives every event back through .%s',
    async (ending) => {
      const between = at(`between.${ending}`);
      const back = at(`${ending}.back.json`);
      expect(await runCli(['convert', set, between])).toMatchObject({ code: 0, stderr: '' });
      expect(await runCli(['convert', between, back])).toMatchObject({ code: 0, stderr: '' });
      const { events } = JSON.parse(readFileSync(back, 'utf8')) as { events: { id: string }[] };
      expect(events.map(({ id }) => id)).toEqual(['e0', 'e1']);
    },
  );

  it.each(['md', 'html'])('writes a report as .%s', async (ending) => {
    const out = at(`report.${ending}`);
    expect(await runCli(['convert', set, out])).toMatchObject({ code: 0, stderr: '' });
    expect(readFileSync(out, 'utf8')).toContain('Undated');
  });

  it('tells a report, and the names in a table, in Chinese where that is asked for', async () => {
    const chinese = async (name: string) => {
      const args = ['convert', set, at(name), '--language', 'zh'];
      expect(await runCli(args)).toMatchObject({ code: 0, stderr: '' });
      return readFileSync(at(name), 'utf8');
    };
    expect(await chinese('zh.html')).toContain('<html lang="zh-Hans">');
    expect(await chinese('zh.md')).toContain('## 日期不详');
    expect(await chinese('zh.csv')).toContain(',partner_names,');
    await runCli(['convert', set, at('en.ics')]);
    expect(await chinese('zh.ics')).toBe(readFileSync(at('en.ics'), 'utf8'));
  });

  it('tells what of a table it has not understood, and writes the rest', async () => {
    const { code, stderr } = await runCli(['convert', table, at('visits.json')]);
    expect(code).toBe(0);
    expect(stderr).toContain(`${table}:3:1: title-missing: `);
    expect(stderr).toContain('1 record is not in, 1 warning.');
    expect(readFileSync(at('visits.json'), 'utf8')).toContain('"2016-05-19"');
  });

  it('saves the mapping of a table, and reads it by one', async () => {
    const map = at('visits.mapping.json');
    await runCli(['convert', table, at('a.json'), '--save-map', map]);
    const mapping = JSON.parse(readFileSync(map, 'utf8')) as object;
    expect(mapping).toMatchObject({ fields: { title: ['Name'], date: ['Day'] } });
    store(folder, 'own.mapping.json', { ...mapping, names: { Atlantis: 'GR' } });
    const { stderr } = await runCli([
      'convert',
      table,
      at('b.json'),
      '--map',
      at('own.mapping.json'),
    ]);
    expect(stderr).not.toContain('partner-unresolved');
    expect(readFileSync(at('b.json'), 'utf8')).toContain('"GR"');
  });

  it('replaces nothing unless it is told to', async () => {
    store(folder, 'there.csv', 'mine');
    expect(await runCli(['convert', set, at('there.csv')])).toMatchObject({ code: 1 });
    expect(readFileSync(at('there.csv'), 'utf8')).toBe('mine');
    expect(await runCli(['convert', set, at('there.csv'), '--force'])).toMatchObject({ code: 0 });
  });

  it.each([
    [['convert', set, 'out.xyz'], 'should end in .csv'],
    [['convert', table, at('x.json'), '--encoding', 'klingon'], '--encoding'],
    [['convert', table, at('x.json'), '--delimiter', 'ab'], '--delimiter'],
  ])('refuses %j', async (args, words) => {
    const { code, stderr } = await runCli(args, folder);
    expect(code).toBe(2);
    expect(stderr).toContain(words);
  });

  it('tells a broken mapping with its place, and writes nothing', async () => {
    const map = store(
      folder,
      'broken.mapping.json',
      '{"format": "cooperation-timeline-mapping",\n"version": 2}',
    );
    const { code, stderr } = await runCli(['convert', table, at('none.json'), '--map', map]);
    expect(code).toBe(1);
    expect(stderr).toContain(`${map}:2:12: `);
    expect(existsSync(at('none.json'))).toBe(false);
  });

  it('says why events do not fit into a workbook', async () => {
    const long = store(folder, 'long.json', buildDataSet([{ summary: 'x'.repeat(40_000) }]));
    const { code, stderr } = await runCli(['convert', long, at('long.xlsx')]);
    expect(code).toBe(1);
    expect(stderr).toContain('would have 40000 characters; a sheet has room for 32767');
    expect(existsSync(at('long.xlsx'))).toBe(false);
  });
});

describe('check, of a table', () => {
  it('tells what keeps rows out, and ends with 1', async () => {
    const { code, stdout } = await runCli(['check', table]);
    expect(code).toBe(1);
    expect(stdout).toContain(`${table}: 2 events, 1 record not in\n`);
  });

  it('prints a SARIF log with the place of each problem', async () => {
    const { stdout } = await runCli(['check', '--sarif', 'visits.csv'], folder);
    expect(JSON.parse(stdout)).toMatchObject({
      version: '2.1.0',
      runs: [
        {
          results: [
            { ruleId: 'partner-unresolved', level: 'warning', occurrenceCount: 1 },
            {
              ruleId: 'title-missing',
              level: 'error',
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: 'visits.csv' },
                    region: { startLine: 3, startColumn: 1 },
                  },
                },
              ],
            },
          ],
        },
      ],
    });
  });
});
