import { spawn } from 'node:child_process';
import type { StdioOptions } from 'node:child_process';
import { constants } from 'node:os';

import { rootDir } from './paths.ts';

export type CommandOptions = {
  readonly env?: NodeJS.ProcessEnv;
  /** The project's root when missing. */
  readonly cwd?: string;
  /** What the command reads and writes; the terminal of this process when missing. */
  readonly stdio?: StdioOptions;
  /** The program is ended (TERM) when it takes longer; no limit when missing. */
  readonly timeoutMs?: number;
};

export class CommandError extends Error {}

/**
 * Runs a program to its end and gives its exit code. A program ended by a signal gives 128 + the signal's number, as
 * shells do. Ctrl+C reaches the program by itself (same terminal); a TERM sent to this process is passed on.
 */
export async function runCommand(
  program: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<number> {
  const child = spawn(program, args, {
    cwd: options.cwd ?? rootDir,
    env: options.env ?? process.env,
    stdio: options.stdio ?? 'inherit',
    timeout: options.timeoutMs,
  });
  const passOn = () => void child.kill('SIGTERM');
  process.on('SIGTERM', passOn);
  process.on('SIGINT', waitForChild);
  try {
    return await new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (code, signal) =>
        resolve(code ?? 128 + constants.signals[signal ?? 'SIGTERM']),
      );
    });
  } finally {
    process.off('SIGTERM', passOn);
    process.off('SIGINT', waitForChild);
  }
}

/** Ctrl+C is the program's to answer; this process ends when it has. */
function waitForChild(): void {}

/** Runs a program that has to succeed. Throws CommandError with the command line when it does not. */
export async function runOrThrow(
  program: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<void> {
  const code = await runCommand(program, args, options);
  if (code !== 0) throw new CommandError(`${program} ${args.join(' ')} ended with ${code}`);
}

/** Runs a program and gives what it wrote to standard output and standard error, with its exit code. */
export async function readCommand(
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<{ readonly code: number; readonly output: string }> {
  const child = spawn(program, args, { cwd: rootDir, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  return await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') }),
    );
  });
}
