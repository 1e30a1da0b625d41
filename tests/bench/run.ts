/** Measures the app beside plain vis-timeline: docs/benchmarks.md says what and how. */
import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { buildApp } from '../../scripts/build/build-app.ts';
import { say } from '../../scripts/report.ts';
import { runMain } from '../../scripts/run-main.ts';
import {
  prepareElectronEnvironment,
  type ElectronEnvironment,
} from '../../scripts/setup/electron-environment.ts';
import { buildInside } from './build-inside.ts';
import { Checks } from './checks.ts';
import { makeSet } from './data-sets.ts';
import { describeMachine } from './machine.ts';
import { readOptions, USAGE, type BenchOptions } from './options.ts';
import { formatResults } from './report-results.ts';
import type { BenchResults } from './results.ts';
import { runScenarios } from './scenarios.ts';

await runMain(async () => {
  const options = readOptions(process.argv.slice(2));
  if (!options) {
    say(USAGE);
    return 2;
  }
  const electron = await prepareElectronEnvironment();
  // Playwright starts Electron with the variables of this process.
  Object.assign(process.env, electron.env);
  const folder = await mkdtemp(join(tmpdir(), 'cooperation-timeline-bench-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  exitOnSignals();
  try {
    await buildApp();
    await buildInside();
    const results = await measure(options, electron, folder);
    await mkdir(dirname(options.out), { recursive: true });
    await writeFile(options.out, `${JSON.stringify(results, null, 2)}\n`);
    process.stdout.write(`${formatResults(results)}\n${closingLine(results)}\n`);
    return results.failures.length + results.checks.wrong.length === 0 ? 0 : 1;
  } finally {
    electron.display.stop();
  }
});

/** A run that is interrupted ends the display and removes the data sets as well: half a gigabyte. */
function exitOnSignals(): void {
  process.once('SIGINT', () => process.exit(130));
  process.once('SIGTERM', () => process.exit(143));
}

async function measure(
  options: BenchOptions,
  electron: ElectronEnvironment,
  folder: string,
): Promise<BenchResults> {
  const checks = new Checks();
  const results: BenchResults = {
    machine: await describeMachine(electron.runtime),
    options,
    app: [],
    plain: [],
    load: null,
    table: null,
    memory: null,
    start: null,
    commands: null,
    endurance: null,
    figures: null,
    checks: { count: 0, wrong: [] },
    failures: [],
  };
  await runScenarios(results, { electron, checks, makeSet: (events) => makeSet(folder, events) });
  results.checks = { count: checks.count, wrong: checks.wrong };
  return results;
}

function closingLine({ checks, failures }: BenchResults): string {
  const wrong = [...checks.wrong, ...failures].map((line) => `wrong: ${line}\n`);
  return `${wrong.join('')}${checks.count} things checked, ${checks.wrong.length} wrong, ${failures.length} could not run`;
}
