import { cpus, release, totalmem } from 'node:os';

import { readCommand } from '../../scripts/run-command.ts';
import type { ElectronRuntime } from '../../scripts/setup/electron-runtime.ts';

/** What the figures were measured on. */
export interface Machine {
  date: string;
  processor: string;
  cores: number;
  memoryBytes: number;
  system: string;
  node: string;
  electron: string;
  commit: string;
}

/** Describes this machine. */
export async function describeMachine(runtime: ElectronRuntime): Promise<Machine> {
  const commit = await readCommand('git', ['describe', '--always', '--dirty']);
  return {
    date: new Date().toISOString(),
    processor: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memoryBytes: totalmem(),
    system: `${process.platform} ${release()}`,
    node: process.versions.node,
    electron: runtime.version,
    commit: commit.code === 0 ? commit.output.trim() : 'unknown',
  };
}
