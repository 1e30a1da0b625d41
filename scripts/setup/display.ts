import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { Readable } from 'node:stream';

import { say } from '../report.ts';
import { hasDisplay } from './has-display.ts';
import { displayPackages, installPackages } from './system-packages.ts';

export type Display = {
  /** Whether a person can see it. */
  readonly isReal: boolean;
  readonly env: NodeJS.ProcessEnv;
  readonly stop: () => void;
};

/** Gives the session's display, or starts an Xvfb of our own where there is none, installing it if need be. */
export async function prepareDisplay(): Promise<Display> {
  if (await hasDisplay(process.platform, process.env)) {
    return { isReal: true, env: {}, stop: () => {} };
  }
  const lack = describeLack(process.env);
  if (findProgram('Xvfb') === undefined) {
    await installPackages(
      `${lack}, and Xvfb, which stands in for one, is missing.`,
      displayPackages,
    );
  }
  const { display, stop } = await startXvfb();
  say(`${lack}: running under Xvfb (${display}).`);
  return { isReal: false, env: onlyX11(display), stop };
}

/** What a session without a usable display lacks, as the start of a sentence. */
function describeLack(env: NodeJS.ProcessEnv): string {
  const named = env['DISPLAY'] || env['WAYLAND_DISPLAY'];
  return named ? `Nothing answers at the display ${named}` : 'There is no display';
}

/** The variables that lead a program to this X server, and to no Wayland socket that the session still names. */
function onlyX11(display: string): NodeJS.ProcessEnv {
  return { DISPLAY: display, WAYLAND_DISPLAY: undefined, XDG_SESSION_TYPE: 'x11' };
}

/** Starts Xvfb on a display number that it picks itself, so that runs at the same time do not meet. */
async function startXvfb(): Promise<{ readonly display: string; readonly stop: () => void }> {
  const screen = ['-screen', '0', '2560x1600x24', '-nolisten', 'tcp'];
  const server = spawn('Xvfb', ['-displayfd', '3', ...screen], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  const stop = () => void server.kill();
  // A script that dies of an error must not leave its display behind.
  process.once('exit', stop);
  let complaint = '';
  server.stderr?.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
  const number = await new Promise<string>((resolve, reject) => {
    const answer = server.stdio[3];
    if (answer instanceof Readable) {
      answer.once('data', (chunk: Buffer) => resolve(chunk.toString().trim()));
    }
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}: ${complaint}`)));
  });
  // Neither the server nor its pipes keep the script running.
  server.unref();
  return { display: `:${number}`, stop };
}

function findProgram(name: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}
