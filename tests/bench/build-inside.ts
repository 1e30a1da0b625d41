import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { build } from 'esbuild';

import { outDir, rootDir } from '../../scripts/paths.ts';

const benchDir = join(outDir, 'bench');

/** Where what runs inside the measured programs is built to. */
export const inside = {
  pageProbe: join(benchDir, 'page-probe.js'),
  effectProbe: join(benchDir, 'effect-probe.js'),
  mainProbe: join(benchDir, 'main-probe.js'),
  startProbe: join(benchDir, 'start-probe.cjs'),
  readLines: join(benchDir, 'read-lines.mjs'),
  readRows: join(benchDir, 'read-rows.mjs'),
  plainDir: join(benchDir, 'plain'),
  emptyDir: join(benchDir, 'empty'),
  captureDir: join(benchDir, 'capture'),
} as const;

/** Builds the probes, plain vis-timeline as a program of its own, and a program with an empty window. */
export async function buildInside(): Promise<void> {
  await Promise.all([
    bundle('page-probe.ts', inside.pageProbe, 'iife'),
    bundle('effect-probe.ts', inside.effectProbe, 'iife'),
    bundle('main-probe.ts', inside.mainProbe, 'iife'),
    bundle('start-probe.ts', inside.startProbe, 'cjs'),
    bundle('read-lines.ts', inside.readLines, 'esm'),
    bundle('read-rows.ts', inside.readRows, 'esm'),
    makeProgram(inside.emptyDir, 'window-main.ts'),
    makeProgram(inside.plainDir, 'window-main.ts', '<script src="page.js"></script>'),
    makeProgram(inside.captureDir, 'capture-main.ts'),
    bundle('plain-page.ts', join(inside.plainDir, 'page.js'), 'iife'),
  ]);
}

/** A folder that Electron runs: a manifest, a main process and a page. */
async function makeProgram(folder: string, main: string, body = ''): Promise<void> {
  await mkdir(folder, { recursive: true });
  const manifest = { name: 'bench', version: '1.0.0', type: 'module', main: 'main.js' };
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  const page = `<!doctype html><meta charset="utf-8"><title>bench</title><body>${body}</body>\n`;
  await writeFile(join(folder, 'index.html'), page);
  await bundle(main, join(folder, 'main.js'), 'esm');
}

async function bundle(
  entry: string,
  outfile: string,
  format: 'iife' | 'cjs' | 'esm',
): Promise<void> {
  await build({
    absWorkingDir: rootDir,
    entryPoints: [join(import.meta.dirname, 'inside', entry)],
    outfile,
    format,
    bundle: true,
    target: ['chrome130', 'node20.18'],
    platform: format === 'iife' ? 'browser' : 'node',
    external: ['electron'],
    logLevel: 'warning',
  });
}
