import { describe, expect, it } from 'vitest';
import { buildDataSet } from '../support/build-data-set.ts';
import { runCli, runShell } from './run-cli.ts';
import { makeTempFolder, store } from './temp-folder.ts';

const folder = makeTempFolder();
const events = [
  {
    id: 'dg',
    title: 'DG talks',
    date: '2016-05-19',
    partners: ['NL'],
    level: 'director-general' as const,
    place: { city: 'Beijing', country: 'CN', venue: 'MOST' },
    topics: ['health', 'water, soil'],
  },
  { id: 'top', title: 'Top meeting', date: '2017', kind: 'summit', partners: ['US', 'EU'] },
  { id: 'plan', title: 'Five-year plan', date: '2011/2015', background: true },
  { id: 'someday', title: 'Some day', partners: ['NL'], status: 'planned' as const },
];
const dataSet = buildDataSet(events, {
  perspective: 'CN',
  actors: [{ code: 'EU', name: 'European Union', kind: 'organisation' }],
});
const file = store(folder, 'events.json', dataSet);
const broken = store(folder, 'broken.json', '{');

async function listed(...args: string[]): Promise<string[]> {
  const { stdout, stderr } = await runCli(['list', file, '--json', ...args]);
  expect(stderr).toBe('');
  return (JSON.parse(stdout) as { events: { id: string }[] }).events.map(({ id }) => id);
}

/** An event as its author wrote it. */
function written(id: string) {
  return dataSet.events.find((event) => event.id === id);
}

describe('list --json', () => {
  it('gives counts and events as they stand in the file, background ones apart', async () => {
    const { code, stdout, stderr } = await runCli(['list', file, '--json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual({
      total: 3,
      matched: 3,
      undated: 1,
      events: [written('dg'), written('top'), written('someday')],
      background: [written('plan')],
    });
  });

  it.each([
    [
      ['--country', 'NL'],
      ['dg', 'someday'],
    ],
    [
      ['--country', 'nl,us'],
      ['dg', 'top', 'someday'],
    ],
    [
      ['--country', 'Holland,U.S.A.', '--country', '欧盟'],
      ['dg', 'top', 'someday'],
    ],
    [['--country', 'Korea, Republic of'], []],
    [
      ['--country', 'Netherlands', '--country', 'European union'],
      ['dg', 'top', 'someday'],
    ],
    [['--country', 'eu'], ['top']],
    [['--country', 'none'], []],
    [['--country', 'JP'], []],
    [['--kind', 'Summit'], ['top']],
    [
      ['--kind', 'summit, meeting'],
      ['dg', 'top', 'someday'],
    ],
    [['--level', 'Director-general'], ['dg']],
    [
      ['--level', 'none'],
      ['top', 'someday'],
    ],
    [['--status', 'planned'], ['someday']],
    [['--topic', 'HEALTH'], ['dg']],
    [['--topic', 'water, soil'], ['dg']],
    [['--from', '2016-06'], ['top']],
    [['--to', '2016'], ['dg']],
    [['--from', '2016-05-19', '--to', '2016-05-19'], ['dg']],
    [['--from', '2017', '--to', '2017-12', '--certainly'], ['top']],
    [['--from', '2017-02', '--certainly'], []],
    [['--to', '2017-11', '--certainly'], ['dg']],
    [['--search', 'beijing talks'], ['dg']],
    [['--country', 'NL', '--status', 'held'], ['dg']],
  ])('%j keeps %j', async (args, ids) => {
    expect(await listed(...args)).toEqual(ids);
  });

  it.each([
    ['x', ['small']],
    ['X', ['big']],
    ['ELAN', ['plain', 'accent']],
  ])('takes the topic %s as it is written, else all that read the same: %j', async (topic, ids) => {
    const topics = { small: 'x', big: 'X', plain: 'elan', accent: 'Élan' };
    const own = Object.entries(topics).map(([id, text]) => ({ id, topics: [text] }));
    const path = store(folder, 'cases.json', buildDataSet(own));
    const { stdout } = await runCli(['list', path, '--json', '--topic', topic]);
    const kept = JSON.parse(stdout) as { events: { id: string }[] };
    expect(kept.events.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
  });

  it('leaves out of the bundled events those that may lie outside a range, when that is asked', async () => {
    const range = ['list', 'bundled', '--json', '--from', '2013-10-10', '--to', '2013-11'];
    const [possible, certain] = await Promise.all([
      runCli(range),
      runCli([...range, '--certainly']),
    ]);
    const datesOf = ({ stdout }: typeof possible) =>
      (JSON.parse(stdout) as { events: { date: string }[] }).events.map(({ date }) => date);
    expect(datesOf(possible)).toEqual(['2013-10', '2013-11', '2013-11-11']);
    expect(datesOf(certain)).toEqual(['2013-11', '2013-11-11']);
    const backgroundOf = ({ stdout }: typeof possible) =>
      (JSON.parse(stdout) as { background: { date: string }[] }).background.map(({ date }) => date);
    expect(backgroundOf(possible)).toEqual(['2006/2020', '2011/2015', '2013']);
    expect(backgroundOf(certain)).toEqual(['2006/2020', '2011/2015']);
  });

  it('counts only what is kept', async () => {
    const { stdout } = await runCli(['list', file, '--json', '--country', 'NL', '--from', '2016']);
    expect(JSON.parse(stdout)).toMatchObject({ total: 3, matched: 1, undated: 0, background: [] });
  });
});

describe('list --csv', () => {
  it('writes a header and one line for each event', async () => {
    const { stdout } = await runCli(['list', file, '--csv']);
    const [header, first, ...rest] = stdout.split('\r\n');
    expect(header).toMatch(
      /^id,date,title,title_zh,status,kind,level,partners,partner_names,venue,city,/,
    );
    expect(first).toBe(
      'dg,2016-05-19,DG talks,,held,meeting,director-general,NL,Netherlands,MOST,Beijing,CN,,,"health; water, soil",,The Paper,,,"{""sources"":[{""id"":""paper"",""publisher"":""The Paper""}]}"',
    );
    expect(rest.map((line) => line.split(',')[0])).toEqual(['top', 'someday', '']);
  });

  it('quotes what has to be, and lets no text become a formula', async () => {
    const titles = ['=1+1', '+1', '-1', '@x', '"quoted"', 'two\nlines', 'plain'];
    const path = store(folder, 'titles.json', buildDataSet(titles.map((title) => ({ title }))));
    const { stdout } = await runCli(['list', path, '--csv']);
    const cells = stdout
      .split('\r\n')
      .slice(1, -1)
      .map((line) => /^e\d,,(.*?),,held/s.exec(line)?.[1]);
    expect(cells).toEqual(["'=1+1", "'+1", "'-1", "'@x", '"""quoted"""', '"two\nlines"', 'plain']);
  });
});

describe('list', () => {
  it('prints a table for people', async () => {
    const { stdout } = await runCli(['list', file]);
    expect(stdout).toBe(
      [
        'DATE           PARTNERS                       KIND     PLACE           TITLE',
        '19 May 2016    Netherlands                    Meeting  Beijing, China  DG talks',
        '2017           United States, European Union  Summit                   Top meeting',
        'no date known  Netherlands                    Meeting                  Some day (planned)',
        '3 of 3 events · 1 undated · background events not listed: 1',
        '',
      ].join('\n'),
    );
  });

  it('says which words of a search were taken for others', async () => {
    const run = await runCli(['list', file, '--search', 'netherlnads "talks"', '--csv']);
    expect(run.stderr).toBe('--search: no event has “netherlnads”; taken for: netherlands.\n');
    expect(run.stdout).toContain('DG talks');
    expect(run.stdout).not.toContain('Some day');
  });

  it('says so when nothing is kept', async () => {
    const { code, stdout } = await runCli(['list', file, '--search', 'nowhere']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '0 of 3 events · 3 filtered out\n' });
  });

  it.each([
    ['CN', []],
    ['china', []],
    ['CN,NL', ['dg', 'someday']],
  ])('says that %s has the perspective in it, which is no partner', async (country, ids) => {
    const { code, stdout, stderr } = await runCli(['list', file, '--json', '--country', country]);
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr:
        "--country: CN (China) is this data set's own perspective and no partner; no event is kept for it.\n",
    });
    const { events: kept } = JSON.parse(stdout) as { events: { id: string }[] };
    expect(kept.map(({ id }) => id)).toEqual(ids);
  });

  it('sends no control characters of a file to the terminal', async () => {
    const title = 'red\u001B[31m \u202Eback\nline';
    const path = store(folder, 'control.json', buildDataSet([{ title }]));
    const { stdout } = await runCli(['list', path]);
    expect(stdout).toContain('red[31m back line');
    expect(stdout.split('\n')).toHaveLength(4);
  });

  it('proposes values without control characters', async () => {
    const topics = ['dark\u009B31m\u202E', 'two\nlines'];
    const path = store(folder, 'topics.json', buildDataSet([{ topics }]));
    const { stderr } = await runCli(['list', path, '--topic', 'space']);
    expect(stderr).toMatch(/ There are: dark31m, two lines\.\n$/);
  });

  it('tells the problems of a file on standard error and exits with 1', async () => {
    const { code, stdout, stderr } = await runCli(['list', broken, '--json']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/broken\.json:1:2: json-cut-off: /);
  });

  it.each([
    [
      ['--country', 'Atlantis'],
      'There are: NL (Netherlands), US (United States), EU (European Union).',
    ],
    [['--kind', 'picnic'], 'There are: summit (Summit), meeting (Meeting).'],
    [['--level', 'boss'], 'There are: director-general (Director-general), none.'],
    [['--status', 'lost'], 'There are: held (Held), planned (Planned).'],
    [['--topic', 'space'], 'There are: health, water, soil, none.'],
    [['--country', 'NL,,US'], '--country: there is an empty value in "NL,,US". Write "none" for'],
    [['--country', ''], '--country: there is an empty value in "".'],
    [['--country', ','], '--country: there is an empty value in ",".'],
    [['--country', 'NL,'], '--country: there is an empty value in "NL,".'],
    [['--country', 'NL, ,US'], '--country: there is an empty value in "NL, ,US".'],
    [['--topic', ''], '--topic: there is an empty value in "".'],
    [['--level', ' '], '--level: there is an empty value in " ".'],
    [['--kind', ''], '--kind: there is an empty value in "".\n'],
    [['--level', '\u0301'], '--level: "\u0301" is not known.'],
    [['--country', 'Grat Britain'], 'Did you mean GB (United Kingdom)? There are: NL ('],
    [['--country', 'Congo'], '"Congo" may be CD (DR Congo) or CG (Republic of the Congo). Write'],
    [['--country', 'Soviet Union'], '"Soviet Union" is not known. There are: NL'],
    [['--country', 'Nehterlands'], 'Did you mean NL (Netherlands)? There are:'],
    [['--country', 'european onion'], 'Did you mean EU (European Union)? There are:'],
    [['--country', 'Nigera'], 'Did you mean NE (Niger) or NG (Nigeria)? There are:'],
    [['--country', 'nonee'], 'Did you mean none? There are:'],
    [['--kind', 'sumit'], '"sumit" is not known. Did you mean summit (Summit)? There are:'],
    [
      ['--level', 'Director generall'],
      'Did you mean director-general (Director-general)? There are:',
    ],
    [['--status', 'cancelld'], 'Did you mean cancelled (Cancelled)? There are: held'],
    [['--topic', 'heallth'], '"heallth" is not known. Did you mean health? There are: health'],
    [['--from', 'May 2016'], '--from: "May 2016" should be an EDTF date such as'],
    [['--to', '2016-13'], '--to: "2016-13" should be'],
    [['--from', '2017', '--to', '2016'], '--from lies after --to.'],
    [['--certainly'], '--certainly: say with --from, --to or both'],
    [['--search', 'x'.repeat(1001)], '--search: the text is too long.'],
    [['--json', '--csv'], "option '--json' cannot be used with option '--csv'"],
    [['--colour', 'red'], "unknown option '--colour'"],
    [['another.json'], 'too many arguments'],
  ])('refuses %j with exit code 2', async (args, message) => {
    const { code, stdout, stderr } = await runCli(['list', file, ...args]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});

describe('a big list', () => {
  const many = Array.from({ length: 5000 }, (_, at) => ({ title: `Meeting ${at}`, date: '2016' }));
  const big = store(folder, 'big.json', buildDataSet(many));

  it('reaches the other end of a slow pipe whole', async () => {
    const { code, stdout } = await runShell(`$CLI list ${big} --json | (sleep 0.3; cat)`);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ matched: 5000 });
  });

  it('ends quietly when its reader has gone', async () => {
    const run = await runShell(`$CLI list ${big} --json | head -1`);
    expect(run).toMatchObject({ code: 0, stdout: '{\n', stderr: '' });
  });

  it('says so when its output cannot be stored', async () => {
    const { code, stderr } = await runShell(`$CLI list ${big} > /dev/full`);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^The output cannot be written \(.*ENOSPC.*\)\.\n$/);
  });
});
