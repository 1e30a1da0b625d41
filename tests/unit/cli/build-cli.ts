import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { bundleCli, bundleThreads } from '../../../scripts/build/bundle-node.ts';
import { copyAssets } from '../../../scripts/build/copy-assets.ts';
import { outDir } from '../../../scripts/paths.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The built command line, with the bundled data set and the fonts where it looks for them. */
    cliPath: string;
  }
}

/** Builds the command line as it ships, into a folder of its own, once for all tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await mkdir(outDir, { recursive: true });
  const folder = await mkdtemp(join(outDir, '.cli-tests-'));
  const cliPath = join(folder, 'cli/cli.js');
  await Promise.all([bundleCli(cliPath), ...bundleThreads(folder), copyAssets(folder)]);
  project.provide('cliPath', cliPath);
  return () => rm(folder, { recursive: true });
}
