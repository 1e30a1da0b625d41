/** Compares the window with the pictures that are kept of it, or renews them: see tests/e2e/visual/README.md. */
import { join } from 'node:path';

import { buildApp } from './build/build-app.ts';
import { rootDir } from './paths.ts';
import { runCommand } from './run-command.ts';
import { runMain } from './run-main.ts';
import { prepareElectronEnvironment } from './setup/electron-environment.ts';
import { preparePictureRuntime } from './setup/picture-runtime.ts';

await runMain(async () => {
  const { env, display } = await prepareElectronEnvironment();
  try {
    await preparePictureRuntime();
    await buildApp();
    const cli = join(rootDir, 'node_modules/playwright/cli.js');
    const config = ['-c', 'tests/e2e/playwright.config.ts', 'e2e/visual.spec'];
    return await runCommand(process.execPath, [cli, 'test', ...config, ...process.argv.slice(2)], {
      env,
    });
  } finally {
    display.stop();
  }
});
