import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { outDir } from '../../scripts/paths.ts';
import type { EnduranceCounts } from './endurance.ts';

/** What can be measured, in the order in which it is. */
export const SCENARIOS = [
  'steps',
  'filters',
  'scroll',
  'plain',
  'load',
  'table',
  'memory',
  'start',
  'commands',
  'endurance',
  'figures',
] as const;

export type ScenarioName = (typeof SCENARIOS)[number];

/** How much is measured. */
export interface BenchOptions {
  /** Events of the largest data set. */
  most: number;
  only: readonly ScenarioName[];
  /** Path of the file for all raw figures. */
  out: string;
  /** Counted steps of each kind; toggles too. For a figure there have to be 60. */
  steps: number;
  /** Steps in one direction before the next, and of the warm-up. */
  run: number;
  searches: number;
  /** In how many turns that is measured of what is compared. */
  rounds: number;
  loads: number;
  /** Pairs of our start and that of an empty window. */
  startPairs: number;
  /** How often each command is done. */
  commandRounds: number;
  /** What a long day of use has. */
  endurance: EnduranceCounts;
  /** Rounds of drawn pictures, each compared with what else is drawn or started in its round. */
  figureRounds: number;
  /** Sizes for our app, from small to large. */
  sizes: readonly number[];
  /** Sizes for plain vis-timeline. */
  plainSizes: readonly number[];
}

export const USAGE = `usage: npm run bench -- [--most EVENTS] [--only ${SCENARIOS.join('|')}]... [--quick] [--out FILE]`;

/** Reads the command line; null when it makes no sense. */
export function readOptions(args: readonly string[]): BenchOptions | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        most: { type: 'string', default: '1000000' },
        only: { type: 'string', multiple: true, default: [] },
        quick: { type: 'boolean', default: false },
        out: { type: 'string', default: join(outDir, 'bench.json') },
      },
    });
    const most = Number(values.most);
    const named = SCENARIOS.filter((name) => values.only.includes(name));
    if (!Number.isInteger(most) || most < 100 || named.length < values.only.length) return null;
    const only = named.length > 0 ? named : SCENARIOS;
    return { most, only, out: values.out, ...(values.quick ? quick(most) : full(most)) };
  } catch {
    return null;
  }
}

type Amounts = Omit<BenchOptions, 'most' | 'only' | 'out'>;

function full(most: number): Amounts {
  return {
    steps: 60,
    run: 10,
    searches: 66,
    rounds: 3,
    loads: 3,
    startPairs: 21,
    commandRounds: 3,
    endurance: { filterChanges: 1000, dialogs: 500, reloads: 100 },
    figureRounds: 20,
    sizes: benchSizes(most),
    plainSizes: [100, 1_000, 5_000],
  };
}

/** Enough to see that everything works, too little for figures. */
function quick(most: number): Amounts {
  return {
    steps: 4,
    run: 4,
    searches: 2,
    rounds: 1,
    loads: 1,
    startPairs: 1,
    commandRounds: 1,
    endurance: { filterChanges: 10, dialogs: 5, reloads: 1 },
    figureRounds: 1,
    sizes: [...new Set([100, most])],
    plainSizes: [100],
  };
}

/** Sizes from a hundred events to the largest, in steps of ten. */
function benchSizes(most: number): number[] {
  return [...[100, 1_000, 10_000, 100_000, 1_000_000].filter((size) => size < most), most];
}
