import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from './run-cli.ts';

const VERBS = ['check', 'list', 'export', 'generate'];
const packageFile = readFileSync(resolve(import.meta.dirname, '../../../package.json'), 'utf8');

describe('the command line', () => {
  it('prints its version', async () => {
    const { version } = JSON.parse(packageFile) as { version: string };
    expect(await runCli(['--version'])).toMatchObject({
      code: 0,
      stdout: `${version}\n`,
      stderr: '',
    });
  });

  it('helps with every verb, exit codes and an example', async () => {
    const { code, stdout, stderr } = await runCli(['--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const verb of VERBS) expect(stdout).toMatch(new RegExp(`^  ${verb} `, 'm'));
    expect(stdout).toMatch(/Exit codes: .*\n[\s\S]*\$ cooperation-timeline check /);
  });

  it.each(VERBS)('helps with %s, with an example', async (verb) => {
    const { code, stdout, stderr } = await runCli([verb, '--help']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(`$ cooperation-timeline ${verb} `);
    expect(await runCli(['help', verb])).toMatchObject({ code: 0, stdout });
  });

  it.each([[[]], [['draw']], [['--colour']], [['help', 'draw']]])(
    'exits with 2 for %j',
    async (args) => {
      const { code, stdout, stderr } = await runCli(args);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).not.toBe('');
    },
  );

  it.each([
    ['list', '--from', 'rubbish'],
    ['list', '--to', '2016-13'],
    ['list', '--from', '2017', '--to', '2016'],
    ['list', '--certainly'],
    ['list', '--search', 'x'.repeat(1001)],
    ['export', '--out', 'a.svg', '--from', 'rubbish'],
    ['export', '--out', 'a.svg', '--from', '2017', '--to', '2016'],
    ['export', '--out', 'a.gif'],
  ])('refuses wrong usage before it looks for the data set: %s %s %s', async (verb, ...args) => {
    const { code, stdout, stderr } = await runCli([verb, 'no-such-file.json', ...args]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).not.toContain('no-such-file.json');
  });
});
