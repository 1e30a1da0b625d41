import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { BrowserWindowConstructorOptions } from 'electron';
import { expect, test, vi } from 'vitest';
import { copyAssets } from '../../../../../scripts/build/copy-assets.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

let given: BrowserWindowConstructorOptions = {};

vi.mock('electron', () => ({
  app: { getName: () => 'Cooperation Timeline', isPackaged: false },
  screen: { getAllDisplays: () => [] },
  nativeTheme: { shouldUseDarkColors: false, on: () => {} },
  BrowserWindow: class {
    readonly webContents = { on: () => {} };
    constructor(options: BrowserWindowConstructorOptions) {
      given = options;
    }
    on(): void {}
    once(): void {}
  },
}));
const { appPaths } = await import('../../../../../electron/main/app-paths.ts');
const { createWindow } = await import('../../../../../electron/main/windows/window.ts');

test('a window has the icon that the build puts beside it', async () => {
  createWindow({ get: () => ({ bounds: null, isMaximized: false }) } as never, null);
  const built = temporaryFolder();
  await copyAssets(built);
  const root = dirname(dirname(appPaths.bundledDataSet));
  const { icon } = given;
  if (typeof icon !== 'string') throw new Error('the window has no icon');
  expect(existsSync(join(built, relative(root, icon)))).toBe(true);
});
