import { spawnSync } from 'node:child_process';

import { say } from '../report.ts';
import { installPackages, MissingPackagesError, pictureReaderPackages } from './system-packages.ts';

/** Programs of other people that tests read our pictures with. */
const PROGRAMS = ['pdftotext', 'pdffonts', 'pdfinfo', 'pdftoppm', 'rsvg-convert'];

/** Makes sure that pictures can be read by other programs; where those cannot be installed, their tests are left out. */
export async function preparePictureReaders(): Promise<void> {
  const missing = PROGRAMS.filter((name) => spawnSync(name, ['-v']).error !== undefined);
  if (missing.length === 0) return;
  try {
    await installPackages(`Tests of pictures lack ${missing[0]}.`, pictureReaderPackages);
  } catch (error) {
    if (!(error instanceof MissingPackagesError)) throw error;
    say(`${error.message}\nWithout it these tests are left out.`);
  }
}
