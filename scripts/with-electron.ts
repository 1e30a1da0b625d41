/** Sets up Electron, its libraries and a display, then runs a command with them: see scripts/README.md. */
import { say } from './report.ts';
import { runCommand } from './run-command.ts';
import { prepareElectronEnvironment } from './setup/electron-environment.ts';
import { runMain } from './run-main.ts';

await runMain(async () => {
  const [program, ...args] = process.argv.slice(2);
  if (program === undefined) {
    say('usage: tsx scripts/with-electron.ts <command> [arguments]');
    return 2;
  }
  const { env, display } = await prepareElectronEnvironment();
  try {
    return await runCommand(program, args, { env });
  } finally {
    display.stop();
  }
});
