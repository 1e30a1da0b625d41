/** Opens the app on the bundled data set, setting up and building what is missing. */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { buildApp } from './build/build-app.ts';
import { appDir, outDir, rootDir } from './paths.ts';
import { removeUserData } from './remove-user-data.ts';
import { say } from './report.ts';
import { runCommand, runOrThrow } from './run-command.ts';
import { runMain } from './run-main.ts';
import type { ElectronEnvironment } from './setup/electron-environment.ts';
import { electronArguments, prepareElectronEnvironment } from './setup/electron-environment.ts';

await runMain(async () => {
  const electron = await prepareElectronEnvironment();
  try {
    await buildApp();
    return electron.display.isReal ? await openWindow(electron) : await takePictures(electron);
  } finally {
    electron.display.stop();
  }
});

async function openWindow({ runtime, env }: ElectronEnvironment): Promise<number> {
  const args = [...electronArguments(), rootDir, ...process.argv.slice(2)];
  return await runCommand(runtime.binary, args, { env });
}

/** What can be shown of the app where nobody can see its window: the first view, and a picture from the data. */
async function takePictures({ runtime, env }: ElectronEnvironment): Promise<number> {
  const firstView = join(outDir, 'first-view.png');
  const picture = join(outDir, 'picture.png');
  const userData = await mkdtemp(join(tmpdir(), 'cooperation-timeline-start-'));
  // Nobody is there to be shown around.
  await writeFile(join(userData, 'session.json'), JSON.stringify({ hasSeenTour: true }));
  try {
    await runOrThrow(
      runtime.binary,
      // Without a session there is no message bus either, of which Chromium complains at length.
      [...electronArguments(), '--log-level=3', `--user-data-dir=${userData}`, rootDir],
      {
        env: {
          ...env,
          COOPERATION_TIMELINE_USER_DATA: userData,
          COOPERATION_TIMELINE_FIRST_VIEW: firstView,
        },
        timeoutMs: 120_000,
      },
    );
  } finally {
    await removeUserData(userData);
  }
  const dataSet = join(appDir, 'data', 'china-st-cooperation.json');
  const cli = join(appDir, 'cli', 'cli.js');
  await runOrThrow(process.execPath, [cli, 'export', dataSet, '--out', picture, '--force']);
  say('The app runs. With no display to show it on, it is written to:');
  process.stdout.write(`${firstView}\n${picture}\n`);
  return 0;
}
