import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { listPackage } from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { expect, test, type Page } from 'playwright/test';

import { electronArguments } from '../../../scripts/setup/electron-environment.ts';
import { DataSetFolder, syntheticLines } from '../pages/data-set-file.ts';
import { launchPackagedApp, packageDir, packagedBinary } from './launch-packaged.ts';

// How a fuse stands in the binary: the characters 0 and 1. The library's names for them are not exported.
const off = '0'.charCodeAt(0);
const on = '1'.charCodeAt(0);

test('the packaged app shows the bundled data set', async () => {
  const { page, close } = await launchPackagedApp();
  try {
    await expect(page.getByRole('region', { name: 'Timeline' })).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: /\d+ of \d+ events/u })).toBeVisible();
  } finally {
    await close();
  }
});

test('the packaged app draws a picture, with its native library and its fonts', async () => {
  const { page, close } = await launchPackagedApp();
  try {
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Export picture' });
    const preview = dialog.locator('img[src^="blob:"]');
    const widthOf = () => preview.evaluate((image: HTMLImageElement) => image.naturalWidth);
    await expect.poll(widthOf).toBeGreaterThan(1000);
  } finally {
    await close();
  }
});

test('the packaged app shows at the next start what it showed last, while its file loads', async () => {
  const events = 400_000;
  const folder = await DataSetFolder.create();
  const userData = join(folder.path, 'user-data');
  const counts = new RegExp(`of ${events.toLocaleString('en-US')} events`, 'u');
  const countsOf = (page: Page) => page.getByRole('status').filter({ hasText: counts });
  try {
    const path = await folder.write('large.ndjson', syntheticLines(events));
    const first = await launchPackagedApp({ userData, args: [path] });
    await expect(countsOf(first.page)).toBeVisible({ timeout: 60_000 });
    await expect.poll(() => existsSync(join(userData, 'last-look'))).toBe(true);
    await first.close();
    const second = await launchPackagedApp({ userData });
    await expect(countsOf(second.page)).toBeVisible();
    const loading = second.page.getByRole('region', { name: 'Loading' });
    // Had the counts waited for the file, it would not be loading any more.
    await expect(loading).toBeVisible();
    await expect(loading).toHaveCount(0, { timeout: 60_000 });
    await second.close();
  } finally {
    await folder.remove();
  }
});

test('the packaged app is hardened', async () => {
  const fuses = await getCurrentFuseWire(packagedBinary);
  expect(fuses[FuseV1Options.RunAsNode]).toBe(off);
  expect(fuses[FuseV1Options.EnableNodeOptionsEnvironmentVariable]).toBe(off);
  expect(fuses[FuseV1Options.EnableNodeCliInspectArguments]).toBe(off);
  expect(fuses[FuseV1Options.GrantFileProtocolExtraPrivileges]).toBe(off);
  expect(fuses[FuseV1Options.OnlyLoadAppFromAsar]).toBe(on);
  expect(fuses[FuseV1Options.EnableEmbeddedAsarIntegrityValidation]).toBe(on);
});

test('the packaged binary is no Node', () => {
  const { stdout } = spawnSync(packagedBinary, [...electronArguments(), '-p', '"as" + " node"'], {
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
    encoding: 'utf8',
    // It opens its window instead, and is ended; not asked to end, which it may not have begun to listen to.
    timeout: 3000,
    killSignal: 'SIGKILL',
  });
  expect(stdout).not.toContain('as node');
});

test('the package holds the app, its data and its native library, and nothing else', () => {
  const resources = join(packageDir, 'resources');
  expect(existsSync(join(resources, 'default_app.asar'))).toBe(false);
  const files = listPackage(join(resources, 'app.asar'), { isPack: false });
  expect(files).toContain('/out/app/electron/main.js');
  expect(files).toContain('/out/app/data/china-st-cooperation.json');
  const foreign = files.filter(
    (file) =>
      !/^\/(?:package\.json|out(?:\/app)?|out\/app\/.+|node_modules(?:\/@napi-rs.*)?)$/u.test(file),
  );
  expect(foreign).toEqual([]);
  expect(files.filter((file) => file.endsWith('.map') || file.startsWith('/out/app/cli'))).toEqual(
    [],
  );
});
