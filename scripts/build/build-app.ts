import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { appDir, outDir, rootDir } from '../paths.ts';
import { CommandError } from '../run-command.ts';
import { bundleNodeParts } from './bundle-node.ts';
import { copyAssets } from './copy-assets.ts';

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
    await finishAll([...bundleNodeParts(made), bundleRenderer(made), copyAssets(made)]);
    if (existsSync(appDir)) await rename(appDir, join(workDir, 'replaced'));
    await rename(made, appDir);
  } finally {
    await rm(workDir, { recursive: true, force: true });
  }
}

/** Waits for all parts, also when one fails: none may still write when the folder is cleared away. */
async function finishAll(parts: readonly Promise<void>[]): Promise<void> {
  const results = await Promise.allSettled(parts);
  const failed = results.filter((result) => result.status === 'rejected');
  const reasons = failed.map(({ reason }) =>
    reason instanceof Error ? reason.message : String(reason),
  );
  if (reasons.length > 0) throw new CommandError(`The build failed.\n${reasons.join('\n')}`);
}

async function bundleRenderer(into: string): Promise<void> {
  // Vite takes a third of a second to load: only when something is built.
  const { build } = await import('vite');
  await build({
    configFile: join(rootDir, 'renderer/vite.config.ts'),
    logLevel: 'warn',
    build: {
      outDir: join(into, 'renderer'),
    },
  });
}
