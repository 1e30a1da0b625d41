/** Runs every check and every test, setting up what is missing: what CI runs. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';

import { buildApp } from './build/build-app.ts';
import { packageDir } from './package/package-dir.ts';
import { outDir, rootDir } from './paths.ts';
import { say } from './report.ts';
import { runOrThrow } from './run-command.ts';
import { runMain } from './run-main.ts';
import type { ElectronEnvironment } from './setup/electron-environment.ts';
import { prepareElectronEnvironment } from './setup/electron-environment.ts';
import { preparePictureReaders } from './setup/picture-readers.ts';
import { preparePictureRuntime } from './setup/picture-runtime.ts';
import { addCounts, formatCounts, readTestReport } from './test/count-tests.ts';
import { readFailedTests } from './test/failed-tests.ts';
import { runPhases } from './test/run-phases.ts';

const reportsDir = join(outDir, 'reports');
const reports = ['unit.json', 'e2e.json', 'bench.json', 'packaged.json'];

await runMain(async () => {
  await rm(reportsDir, { recursive: true, force: true });
  await preparePictureReaders();
  const electron = await prepareElectronEnvironment();
  try {
    await preparePictureRuntime();
    const failed = await runPhases([
      { name: 'checks and unit tests', run: () => runOrThrow('npm', ['run', '--silent', 'check']) },
      { name: 'build', isRequired: true, run: buildApp },
      {
        name: 'end-to-end tests',
        run: () => runPlaywright('tests/e2e/playwright.config.ts', electron),
      },
      { name: 'benchmark, for correctness', run: () => runBench(electron) },
      { name: 'packaging', isRequired: true, run: () => packageDir(electron.runtime) },
      {
        name: 'tests of the packaged app',
        run: () => runPlaywright('tests/e2e/packaged/playwright.config.ts', electron),
      },
    ]);
    if (failed.length > 0) await tellFailures(failed);
    process.stdout.write(`\n${await countAll()}\n`);
    return failed.length === 0 ? 0 : 1;
  } finally {
    electron.display.stop();
  }
});

async function runPlaywright(config: string, { env }: ElectronEnvironment): Promise<void> {
  const cli = join(rootDir, 'node_modules/playwright/cli.js');
  await runOrThrow(process.execPath, [cli, 'test', '-c', config], { env });
}

/** Few steps with data sets that take no time: whether everything works and adds up, not how fast it is. */
async function runBench({ env }: ElectronEnvironment): Promise<void> {
  const out = join(reportsDir, 'bench.json');
  const args = ['--quick', '--most', '10000', '--out', out];
  await runOrThrow('npm', ['run', '--silent', 'bench', '--', ...args], { env });
}

/** The end of the log is what is read first, and may be all that is left of it. */
async function tellFailures(phases: readonly string[]): Promise<void> {
  const tests = await Promise.all(reports.map((name) => readFailedTests(join(reportsDir, name))));
  for (const test of tests.flat()) say(`\n${test}`);
  say(`\nFailed: ${phases.join(', ')}`);
}

async function countAll(): Promise<string> {
  const counts = await Promise.all(reports.map((name) => readTestReport(join(reportsDir, name))));
  return formatCounts(addCounts(counts));
}
