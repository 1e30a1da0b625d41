/**
 * What the stand-in runtime runs when it is given a folder: `electron [-r module] [switches] <folder>`.
 * It does what Electron's own starter does for this project: run the -r modules (Playwright uses one), take name,
 * version and paths from the folder's package.json, then load its main.
 *
 * The whole file is one awaited ES module, because Electron holds back `ready` until the entry module has settled: an
 * app that calls registerSchemesAsPrivileged at its top level relies on that.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

import { app } from 'electron';

declare global {
  namespace Electron {
    /** What Electron has for its own starter only and leaves out of its published types. */
    interface App {
      setAppPath(path: string): void;
      setVersion(version: string): void;
    }
  }
}

type Manifest = {
  readonly name: string;
  readonly productName?: string;
  readonly version: string;
  readonly main: string;
};

const preloaded: string[] = [];
let folder: string | undefined;
const given = process.argv.slice(1);
while (given.length > 0 && folder === undefined) {
  const argument = given.shift() ?? '';
  if (argument === '-r' || argument === '--require') preloaded.push(given.shift() ?? '');
  else if (!argument.startsWith('-')) folder = resolve(argument);
}

if (folder === undefined) {
  process.stderr.write('usage: electron [-r module] [switches] <folder of an app>\n');
  app.exit(2);
} else {
  await startApp(folder, preloaded);
}

async function startApp(appPath: string, modules: readonly string[]): Promise<void> {
  const manifest: Manifest = JSON.parse(readFileSync(join(appPath, 'package.json'), 'utf8'));
  Object.assign(process, { defaultApp: true });
  app.setName(manifest.productName ?? manifest.name);
  app.setVersion(manifest.version);
  app.setAppPath(appPath);
  if (!app.commandLine.hasSwitch('user-data-dir')) {
    app.setPath('userData', join(app.getPath('appData'), app.getName()));
  }
  const require = createRequire(join(appPath, 'package.json'));
  for (const module of modules) require(module);
  try {
    await import(pathToFileURL(join(appPath, manifest.main)).href);
  } catch (error) {
    process.stderr.write(
      `The app did not start: ${String(error instanceof Error ? error.stack : error)}\n`,
    );
    app.exit(1);
  }
}
