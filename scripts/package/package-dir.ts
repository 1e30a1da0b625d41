import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { outDir, rootDir } from '../paths.ts';
import { runOrThrow } from '../run-command.ts';
import type { ElectronRuntime } from '../setup/electron-runtime.ts';

/**
 * Packages the built app for this system as a folder in out/release, with the Electron that development uses. Releases
 * are made by electron-builder alone, which fetches the pinned Electron: see docs/decisions.
 */
export async function packageDir(runtime: ElectronRuntime): Promise<void> {
  const electronDist = await makeCleanRuntime(runtime.dir);
  const builder = join(rootDir, 'node_modules/electron-builder/cli.js');
  await rm(join(outDir, 'release'), { recursive: true, force: true });
  await runOrThrow(process.execPath, [
    builder,
    '--dir',
    '--publish=never',
    `--config.electronDist=${electronDist}`,
    `--config.electronVersion=${runtime.version}`,
  ]);
}

/**
 * Copies the runtime without its starter, which electron-builder would otherwise ship. A copy, because electron-builder
 * hard-links the files on CI and then sets fuses in them: the runtime itself would be changed.
 */
async function makeCleanRuntime(runtimeDir: string): Promise<string> {
  const clean = join(outDir, 'runtime');
  await rm(clean, { recursive: true, force: true });
  await cp(runtimeDir, clean, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !path.endsWith('default_app.asar'),
  });
  return clean;
}
