import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { appDir, outDir, rootDir } from '../paths.ts';
import { CommandError } from '../run-command.ts';
import { bundleNodeParts } from './bundle-node.ts';
import { copyAssets } from './copy-assets.ts';
import { guidePlugin } from './guide-plugin.ts';
import { shippedPackages } from './shipped-packages.ts';

/** Shipped as it is, beside the bundles. */
const besideBundle = [join(rootDir, 'node_modules/@napi-rs/canvas/index.js')];

/**
 * Builds the whole app to out/app. It is built beside it and swapped in when all parts are done, so a build that fails
 * leaves the last good app, and an app that runs never sees half a build.
 */
export async function buildApp(): Promise<void> {
  await mkdir(outDir, { recursive: true });
  const workDir = await mkdtemp(join(outDir, '.build-'));
  try {
    const made = join(workDir, 'app');
    await mkdir(made);
    const used = await finishAll([
      ...bundleNodeParts(made),
      bundleRenderer(made),
      copyAssets(made),
    ]);
    await writeLicences(join(made, 'licences.json'), used);
    if (existsSync(appDir)) await rename(appDir, join(workDir, 'replaced'));
    await rename(made, appDir);
  } finally {
    await rm(workDir, { recursive: true, force: true });
  }
}

/** Waits for all parts, also when one fails: none may still write when the folder is cleared away. */
async function finishAll(parts: readonly Promise<string[]>[]): Promise<string[]> {
  const results = await Promise.allSettled(parts);
  const failed = results.filter((result) => result.status === 'rejected');
  const reasons = failed.map(({ reason }) =>
    reason instanceof Error ? reason.message : String(reason),
  );
  if (reasons.length > 0) throw new CommandError(`The build failed.\n${reasons.join('\n')}`);
  return results.flatMap((result) => (result.status === 'fulfilled' ? result.value : []));
}

/** Bundles the page; answers with the files that went into it. */
async function bundleRenderer(into: string): Promise<string[]> {
  // Vite takes a third of a second to load: only when something is built.
  const { build } = await import('vite');
  const made = await build({
    configFile: join(rootDir, 'renderer/vite.config.ts'),
    logLevel: 'warn',
    plugins: [guidePlugin()],
    build: {
      outDir: join(into, 'renderer'),
    },
  });
  const outputs = [made].flat().flatMap((one) => ('output' in one ? one.output : []));
  return outputs.flatMap((file) =>
    file.type === 'chunk' ? Object.keys(file.modules) : file.originalFileNames.map(inRenderer),
  );
}

/** Vite names the files that it copies from its own folder. */
function inRenderer(path: string): string {
  return resolve(rootDir, 'renderer', path);
}

/** Writes which packages of others the app holds, with their licences, for its About. */
async function writeLicences(path: string, used: readonly string[]): Promise<void> {
  const packages = await shippedPackages([...used, ...besideBundle]);
  await writeFile(path, JSON.stringify(packages));
}
