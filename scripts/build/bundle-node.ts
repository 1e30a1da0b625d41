import { chmod } from 'node:fs/promises';
import { extname, join, parse } from 'node:path';

import type { BuildOptions } from 'esbuild';
import { build } from 'esbuild';

import { rootDir } from '../paths.ts';

/** What stays an import: it is not JavaScript, or Electron brings it. */
const external = ['electron', '@napi-rs/canvas'];

// CommonJS packages inside an ES module bundle still call require() for Node's own modules and ask for their file.
const requireBanner =
  "import { createRequire as createBundleRequire } from 'node:module';" +
  "import { fileURLToPath as toBundlePath } from 'node:url';" +
  'const require = createBundleRequire(import.meta.url);' +
  'const __filename = toBundlePath(import.meta.url);';

const shared: BuildOptions = {
  absWorkingDir: rootDir,
  bundle: true,
  platform: 'node',
  // The oldest Node that the app runs on: the one inside the stand-in Electron.
  target: 'node20.18',
  external,
  // jsonc-parser's CommonJS build hides its parts from bundlers.
  mainFields: ['module', 'main'],
  sourcemap: true,
  // A third less to read at each start; names stay, for whoever reads a stack of calls.
  minifyWhitespace: true,
  minifySyntax: true,
  // Licences are gathered into a file of their own.
  legalComments: 'none',
  metafile: true,
  logLevel: 'warning',
};

const esModule: BuildOptions = {
  format: 'esm',
  banner: { js: requireBanner },
  // What is imported when it is needed becomes a file of its own, beside the one that needs it: each start reads the rest.
  splitting: true,
};

/**
 * Bundles what runs without a page: the main process, the preload script, the data-set worker, the command line. Each
 * answers with the files that went into it.
 */
export function bundleNodeParts(into: string): readonly Promise<string[]>[] {
  return [
    bundle('electron/main/main.ts', join(into, 'electron/main.js'), esModule),
    bundle('electron/dataset/worker.ts', join(into, 'electron/dataset-worker.js'), esModule),
    ...bundleThreads(into),
    // A sandboxed preload script is one CommonJS file and can require hardly anything but Electron.
    bundle('electron/preload/preload.ts', join(into, 'electron/preload.cjs'), { format: 'cjs' }),
    bundleCli(join(into, 'cli/cli.js')),
  ];
}

/** Bundles the threads that work on large files, for the data-set worker and the command line. */
export function bundleThreads(into: string): readonly Promise<string[]>[] {
  const folder = join(into, 'electron');
  return [
    bundle('electron/dataset/pack-thread.ts', join(folder, 'pack-thread.js'), esModule),
    bundle('electron/dataset/word-thread.ts', join(folder, 'word-thread.js'), esModule),
    bundle('electron/dataset/imports/chunk-thread.ts', join(folder, 'chunk-thread.js'), esModule),
  ];
}

/** Bundles the command line into one file that can be run. It finds data and fonts beside its folder. */
export async function bundleCli(outfile: string): Promise<string[]> {
  const js = `#!/usr/bin/env node\n${requireBanner}`;
  const used = await bundle('electron/cli/cli.ts', outfile, { format: 'esm', banner: { js } });
  await chmod(outfile, 0o755);
  return used;
}

async function bundle(entry: string, outfile: string, options: BuildOptions): Promise<string[]> {
  const { dir: outdir, name } = parse(outfile);
  const { metafile } = await build({
    ...shared,
    ...options,
    entryPoints: [{ in: entry, out: name }],
    outdir,
    outExtension: { '.js': extname(outfile) },
    chunkNames: `${name}-[name]-[hash]`,
  });
  const outputs = Object.values(metafile?.outputs ?? {});
  // What was left out of the bundle again is not passed on.
  const used = outputs.flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? path : [])),
  );
  return used.map((path) => join(rootDir, path));
}
