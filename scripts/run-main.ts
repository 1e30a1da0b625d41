import { say } from './report.ts';
import { CommandError } from './run-command.ts';
import { MissingPackagesError } from './setup/system-packages.ts';

/**
 * Runs a script's main function and exits with the code that it gives. What the user can act on is shown as its
 * message alone, anything else with its stack.
 */
export async function runMain(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    process.exitCode = 1;
    const isForUser = error instanceof CommandError || error instanceof MissingPackagesError;
    say(isForUser ? error.message : String(error instanceof Error ? error.stack : error));
  }
}
