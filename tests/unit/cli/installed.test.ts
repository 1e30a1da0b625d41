import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { runCli, runShell } from './run-cli.ts';
import { makeTempFolder, store } from './temp-folder.ts';

const packageText = readFileSync(resolve(import.meta.dirname, '../../../package.json'), 'utf8');
const { bin, version } = JSON.parse(packageText) as {
  bin: Record<string, string>;
  version: string;
};
const [[name, path] = ['', '']] = Object.entries(bin);

/** A package of its own: the real package.json over the command line that the tests have built. */
const folder = makeTempFolder();
/** The Node that runs the tests comes first, for the shebang and for npm. */
const nodeFirst = `PATH="${dirname(process.execPath)}:$PATH"`;

// Windows has neither shebangs nor executable bits; npm writes a starter there.
describe.skipIf(process.platform === 'win32')('the command line as a package has it', () => {
  beforeAll(() => {
    store(folder, 'package.json', packageText);
    mkdirSync(join(folder, 'out'));
    symlinkSync(dirname(dirname(inject('cliPath'))), join(folder, 'out/app'));
    mkdirSync(join(folder, 'bin'));
    symlinkSync(join(folder, path), join(folder, 'bin', name));
  });

  it('is a program of its own', async () => {
    expect(await runShell(`${nodeFirst} ./${path} --version`, folder)).toMatchObject({
      code: 0,
      stdout: `${version}\n`,
      stderr: '',
    });
  });

  it('finds its data set and fonts through the link that npm makes', async () => {
    const line = `${nodeFirst} ./bin/${name} export bundled --country NL --out - --format svg`;
    const { code, stdout, stderr } = await runShell(line, folder);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('@font-face');
  });

  it('prints nothing but its data under "npm run --silent cli"', async () => {
    const line = `${nodeFirst} npm_config_update_notifier=false npm run --silent cli -- list bundled --json`;
    const { code, stdout } = await runShell(line, folder);
    expect(code).toBe(0);
    expect(stdout).toBe((await runCli(['list', 'bundled', '--json'])).stdout);
    expect(JSON.parse(stdout)).toMatchObject({ total: expect.any(Number) });
  });

  it('gives its exit code on through npm', async () => {
    const line = `${nodeFirst} npm_config_update_notifier=false npm run --silent cli -- list bundled --from May`;
    expect(await runShell(line, folder)).toMatchObject({ code: 2, stdout: '' });
  });
});
