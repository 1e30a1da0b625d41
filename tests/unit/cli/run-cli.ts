import { spawn } from 'node:child_process';
import { inject } from 'vitest';

export interface CliRun {
  code: number | null;
  stdout: string;
  /** What was written to standard output, as bytes. */
  bytes: Buffer;
  stderr: string;
}

/** Runs the built command line as a program of its own, to its end. */
export async function runCli(args: string[], cwd?: string): Promise<CliRun> {
  return await runProgram(process.execPath, [inject('cliPath'), ...args], cwd);
}

/** Runs a line of shell in which $CLI stands for the command line. */
export async function runShell(line: string, cwd?: string): Promise<CliRun> {
  return await runProgram('bash', ['-o', 'pipefail', '-c', line], cwd);
}

async function runProgram(program: string, args: string[], cwd?: string): Promise<CliRun> {
  const env = { ...process.env, CLI: `${process.execPath} ${inject('cliPath')}` };
  const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const [out, err]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  return await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      const bytes = Buffer.concat(out);
      resolve({ code, bytes, stdout: bytes.toString(), stderr: Buffer.concat(err).toString() });
    });
  });
}
