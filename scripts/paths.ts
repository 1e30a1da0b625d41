import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** The project's root folder. */
export const rootDir = resolve(import.meta.dirname, '..');

/** Everything that the scripts write inside the project. */
export const outDir = join(rootDir, 'out');

/** The built app: what Electron runs in development and what is packaged. */
export const appDir = join(outDir, 'app');

/** The user's cache folder of this project (XDG base directory specification, "XDG_CACHE_HOME"). */
export function cacheDir(): string {
  const base = process.env['XDG_CACHE_HOME'];
  // The specification has relative values ignored.
  const usable = base !== undefined && base.startsWith('/') ? base : join(homedir(), '.cache');
  return join(usable, 'cooperation-timeline');
}
