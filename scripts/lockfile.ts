/** Completes package-lock.json after an `npm install`; with --check it only tells whether it is complete. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Lockfile } from './lockfile/complete-lockfile.ts';
import { completeLockfile } from './lockfile/complete-lockfile.ts';
import { rootDir } from './paths.ts';
import { say } from './report.ts';
import { runMain } from './run-main.ts';

await runMain(async () => {
  const path = join(rootDir, 'package-lock.json');
  const lockfile: Lockfile = JSON.parse(await readFile(path, 'utf8'));
  const complete = completeLockfile(lockfile);
  const added = Object.keys(complete.packages).length - Object.keys(lockfile.packages).length;
  if (added === 0) return 0;
  if (process.argv.includes('--check')) {
    say(`package-lock.json lacks ${added} platform packages. Run "npm run lockfile".`);
    return 1;
  }
  await writeFile(path, `${JSON.stringify(complete, undefined, 2)}\n`);
  say(`Added ${added} platform packages to package-lock.json.`);
  return 0;
});
