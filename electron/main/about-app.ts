import { readFile } from 'node:fs/promises';
import { app } from 'electron';
import * as z from 'zod';
import { shippedPackageSchema, type AboutApp } from '#core/bridge/about-app.ts';
import { appPaths } from './app-paths.ts';

/** Versions of the app and of what it runs on, and the packages that the build found in it. */
export async function aboutApp(): Promise<AboutApp> {
  const packages: unknown = JSON.parse(await readFile(appPaths.licences, 'utf8'));
  const { electron, chrome, node, v8 } = process.versions;
  return {
    name: app.getName(),
    version: app.getVersion(),
    platform: [
      { name: 'Electron', version: electron },
      { name: 'Chromium', version: chrome },
      { name: 'Node.js', version: node },
      { name: 'V8', version: v8 },
      { name: systemName(), version: process.getSystemVersion() },
    ],
    packages: z.array(shippedPackageSchema).parse(packages),
  };
}

function systemName(): string {
  switch (process.platform) {
    case 'darwin':
      return 'macOS';
    case 'win32':
      return 'Windows';
    default:
      return 'Linux';
  }
}
