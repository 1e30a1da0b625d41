import { formatDuration, say } from '../../scripts/report.ts';
import type { ElectronEnvironment } from '../../scripts/setup/electron-environment.ts';
import type { Checks } from './checks.ts';
import { measureCommands } from './commands.ts';
import { makeTable, type BenchSet } from './data-sets.ts';
import { measureEndurance } from './endurance.ts';
import { measureFigures } from './figures.ts';
import { addApp, addPlain, MIDDLE, partOf, SMALL, wholeOf, type Part } from './in-turns.ts';
import { measureLoads } from './load.ts';
import { measureApp } from './measure-app.ts';
import { measureMemory } from './memory.ts';
import type { BenchOptions } from './options.ts';
import { measurePlain } from './plain.ts';
import type { BenchResults } from './results.ts';
import { measureStarts } from './start.ts';
import { measureTable } from './table-load.ts';

/** What the scenarios work with. */
export interface BenchWorld {
  electron: ElectronEnvironment;
  checks: Checks;
  /** Makes the data set of a size; the same one each time. */
  makeSet: (events: number) => Promise<BenchSet>;
}

interface Scenario {
  name: string;
  run: () => Promise<void>;
}

/** Runs what is asked for, one after the other, and fills in the results. One that fails does not keep others from running. */
export async function runScenarios(results: BenchResults, world: BenchWorld): Promise<void> {
  for (const { name, run } of toScenarios(results, world)) {
    const startedMs = performance.now();
    try {
      await run();
      say(`${name}: ${formatDuration(performance.now() - startedMs)}`);
    } catch (error) {
      // Playwright adds its whole log from the second line on.
      const [reason = ''] = String(error).split('\n');
      results.failures.push(`${name}: ${reason}`);
      say(`${name}: FAILED. ${reason}`);
    }
  }
}

/** What is measured in the app at each size, one after the other in one process. */
const IN_THE_APP = ['steps', 'filters', 'scroll'] as const;

function toScenarios(results: BenchResults, world: BenchWorld): Scenario[] {
  const { only } = results.options;
  return [
    ...comparedScenarios(results, world),
    ...otherSizes(results, world),
    ...(only.includes('load') ? [loadScenario(results, world)] : []),
    ...(only.includes('table') ? [tableScenario(results, world)] : []),
    ...(only.includes('memory') ? [memoryScenario(results, world)] : []),
    ...(only.includes('start') ? [startScenario(results, world)] : []),
    ...(only.includes('commands') ? [commandsScenario(results)] : []),
    ...(only.includes('endurance') ? [enduranceScenario(results)] : []),
    ...(only.includes('figures') ? [figuresScenario(results, world)] : []),
  ];
}

/** What is compared, in turns. */
function comparedScenarios(results: BenchResults, world: BenchWorld): Scenario[] {
  const { options } = results;
  const sizes = options.sizes.filter((events) => isCompared(events, options));
  return Array.from({ length: options.rounds }, (_, round) => {
    const part = partOf(options, round);
    return [
      ...(asksForPlain(options)
        ? [plainScenario(results, { events: SMALL, isClustering: false }, part)]
        : []),
      ...(asksForApp(options)
        ? sizes.map((events) => appScenario(results, world, { events, part }))
        : []),
    ];
  }).flat();
}

function otherSizes(results: BenchResults, world: BenchWorld): Scenario[] {
  const { options } = results;
  const whole = wholeOf(options);
  const plain = options.plainSizes
    .flatMap((events) => [
      { events, isClustering: false },
      { events, isClustering: true },
    ])
    .filter(({ events, isClustering }) => events !== SMALL || isClustering);
  const sizes = options.sizes.filter((events) => !isCompared(events, options));
  return [
    ...(asksForPlain(options) ? plain.map((kind) => plainScenario(results, kind, whole)) : []),
    ...(asksForApp(options)
      ? sizes.map((events) => appScenario(results, world, { events, part: whole }))
      : []),
  ];
}

function isCompared(events: number, { most }: BenchOptions): boolean {
  return [SMALL, MIDDLE, most].includes(events);
}

function asksForPlain({ only }: BenchOptions): boolean {
  return only.includes('plain');
}

function asksForApp({ only }: BenchOptions): boolean {
  return IN_THE_APP.some((name) => only.includes(name));
}

function plainScenario(
  results: BenchResults,
  { events, isClustering }: { events: number; isClustering: boolean },
  part: Part,
): Scenario {
  return {
    name: `plain vis-timeline, ${events} items${isClustering ? ', clustering' : ''}`,
    run: async () => {
      results.plain = addPlain(results.plain, await measurePlain(events, isClustering, part));
    },
  };
}

function appScenario(
  results: BenchResults,
  { checks, makeSet }: BenchWorld,
  { events, part }: { events: number; part: Part },
): Scenario {
  return {
    name: `the app, ${events} events`,
    run: async () => {
      results.app = addApp(results.app, await measureApp(await makeSet(events), part, checks));
    },
  };
}

function loadScenario(results: BenchResults, { checks, makeSet }: BenchWorld): Scenario {
  const { most, loads } = results.options;
  return {
    name: `opening ${most} events`,
    run: async () => {
      results.load = await measureLoads(await makeSet(most), loads, checks);
    },
  };
}

function tableScenario(results: BenchResults, { checks, makeSet }: BenchWorld): Scenario {
  const { most, loads } = results.options;
  return {
    name: `opening a table of ${most} rows`,
    run: async () => {
      results.table = await measureTable(await makeTable(await makeSet(most)), loads, checks);
    },
  };
}

function memoryScenario(results: BenchResults, { makeSet }: BenchWorld): Scenario {
  const { most } = results.options;
  return {
    name: `memory with ${most} events`,
    run: async () => {
      results.memory = await measureMemory(await makeSet(most));
    },
  };
}

function startScenario(results: BenchResults, { electron }: BenchWorld): Scenario {
  return {
    name: 'starts',
    run: async () => {
      results.start = await measureStarts(electron, results.options.startPairs);
    },
  };
}

function commandsScenario(results: BenchResults): Scenario {
  return {
    name: 'commands',
    run: async () => {
      results.commands = await measureCommands(results.options.commandRounds);
    },
  };
}

function enduranceScenario(results: BenchResults): Scenario {
  return {
    name: 'a long day',
    run: async () => {
      results.endurance = await measureEndurance(results.options.endurance);
    },
  };
}

function figuresScenario(results: BenchResults, world: BenchWorld): Scenario {
  return {
    name: 'figures',
    run: async () => {
      results.figures = await measureFigures(world, results.options.figureRounds);
    },
  };
}
