import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const rootDir = resolve(import.meta.dirname, '../../..');

/** Files with their text, by their paths in the project. */
export type Planted = Record<string, string>;

/**
 * Lays files into an empty copy of the project, with its rules but without its code: a colleague's checks, or an editor,
 * never see them. Gives the copy's folder.
 */
export function plant(files: Planted): string {
  const folder = mkdtempSync(join(tmpdir(), 'planted-'));
  for (const name of [
    '.oxlintrc.json',
    'tsconfig.base.json',
    'core/tsconfig.json',
    'package.json',
  ]) {
    cpSync(join(rootDir, name), join(folder, name));
  }
  symlinkSync(join(rootDir, 'node_modules'), join(folder, 'node_modules'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** Takes a planted folder away. */
export function uproot(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** Lints a folder and gives the rules that each file breaks, by its path. */
export async function lint(folder: string): Promise<Map<string, string[]>> {
  const output = await run('oxlint', ['--format', 'json'], folder);
  const { diagnostics } = JSON.parse(output) as {
    diagnostics: { filename: string; code: string }[];
  };
  const broken = new Map<string, string[]>();
  for (const { filename, code } of diagnostics) {
    broken.set(filename, [...(broken.get(filename) ?? []), code]);
  }
  return broken;
}

/** Checks the types of the planted core and gives what the compiler says, by file. */
export async function checkCoreTypes(folder: string): Promise<string> {
  return await run('tsc', ['-p', 'core', '--pretty', 'false'], folder);
}

/** Runs one of the project's tools; that it fails is what the tests are about. */
async function run(tool: string, args: string[], cwd: string): Promise<string> {
  const path = join(rootDir, 'node_modules/.bin', tool);
  return await new Promise((done) => {
    execFile(path, args, { cwd }, (_error, stdout) => done(stdout));
  });
}
