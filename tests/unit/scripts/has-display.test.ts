import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo, ListenOptions, Socket } from 'node:net';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { hasDisplay } from '../../../scripts/setup/has-display.ts';

let folder: string;
const endings: (() => unknown)[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'display-'));
});
afterEach(async () => {
  for (const end of endings.splice(0)) await end();
  await rm(folder, { recursive: true, force: true });
});

/** Listens as a display server does; gives its address, the connections it has taken, and its end. */
async function listen(where: ListenOptions) {
  const taken: Socket[] = [];
  const server = createServer((socket) => taken.push(socket.on('error', () => {})));
  const end = () => {
    server.close();
    for (const socket of taken) socket.destroy();
  };
  endings.push(end);
  await new Promise<void>((resolve) => {
    server.listen(where, resolve);
  });
  return { address: server.address(), taken, end };
}

/** Listens in a process that is killed, so that its socket stays. */
async function leaveSocketBehind(path: string): Promise<void> {
  const code = `require('node:net').createServer().listen(process.argv[1], () => console.log())`;
  const server = spawn(process.execPath, ['-e', code, path]);
  await once(server.stdout, 'data');
  server.kill('SIGKILL');
  await once(server, 'exit');
}

/** Listens on a port where connections are never made: the queue of those to be taken is full. Gives the port. */
async function listenWithoutAnswering(): Promise<number> {
  const server = new Worker(
    `const { parentPort } = require('node:worker_threads');
    const server = require('node:net').createServer();
    server.listen({ port: 0, host: '127.0.0.1', backlog: 1 }, () => {
      parentPort.postMessage(server.address().port);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
    });`,
    { eval: true },
  );
  endings.push(() => server.terminate());
  const [port] = (await once(server, 'message')) as [number];
  const waiting = Array.from({ length: 8 }, () => connect({ port, host: '127.0.0.1' }));
  for (const socket of waiting) socket.on('error', () => {});
  endings.push(() => waiting.forEach((socket) => socket.destroy()));
  await wait(200);
  return port;
}

function onLinux(env: NodeJS.ProcessEnv): Promise<boolean> {
  return hasDisplay('linux', env, folder);
}

describe('whether windows can be shown on Linux', () => {
  it('is denied where the session names no display', async () => {
    expect(await onLinux({})).toBe(false);
    expect(await onLinux({ DISPLAY: '', WAYLAND_DISPLAY: '' })).toBe(false);
  });

  it('is denied where what it names cannot be one', async () => {
    expect(await onLinux({ DISPLAY: 'nonsense' })).toBe(false);
    expect(await onLinux({ DISPLAY: 'localhost:59536' })).toBe(false);
  });

  it('goes by the socket of the X server that is named', async () => {
    await listen({ path: join(folder, 'X7') });
    expect(await onLinux({ DISPLAY: ':7' })).toBe(true);
    expect(await onLinux({ DISPLAY: ':7.0' })).toBe(true);
    expect(await onLinux({ DISPLAY: 'unix:7' })).toBe(true);
    expect(await onLinux({ DISPLAY: join(folder, 'X7') })).toBe(true);
    expect(await onLinux({ DISPLAY: ':8' })).toBe(false);
  });

  it('is denied where the server has gone and left its socket', async () => {
    await leaveSocketBehind(join(folder, 'X7'));
    expect(await onLinux({ DISPLAY: ':7' })).toBe(false);
  });

  it('goes by the port of a server on the network', async () => {
    const { address, end } = await listen({ port: 0, host: '127.0.0.1' });
    const number = (address as AddressInfo).port - 6000;
    expect(await onLinux({ DISPLAY: `127.0.0.1:${number}.0` })).toBe(true);
    expect(await onLinux({ DISPLAY: `tcp/localhost:${number}` })).toBe(true);
    end();
    expect(await onLinux({ DISPLAY: `127.0.0.1:${number}` })).toBe(false);
  });

  it('is denied in time where a host says nothing', async () => {
    const port = await listenWithoutAnswering();
    expect(await onLinux({ DISPLAY: `127.0.0.1:${port - 6000}` })).toBe(false);
  });

  it('goes by the socket of the Wayland compositor', async () => {
    const path = join(folder, 'wayland-1');
    await listen({ path });
    expect(await onLinux({ WAYLAND_DISPLAY: 'wayland-1', XDG_RUNTIME_DIR: folder })).toBe(true);
    expect(await onLinux({ WAYLAND_DISPLAY: path })).toBe(true);
    expect(await onLinux({ WAYLAND_DISPLAY: 'wayland-0', XDG_RUNTIME_DIR: folder })).toBe(false);
    expect(await onLinux({ WAYLAND_DISPLAY: 'wayland-1' })).toBe(false);
  });

  it('takes one of the two', async () => {
    await listen({ path: join(folder, 'wayland-0') });
    const wayland = { WAYLAND_DISPLAY: 'wayland-0', XDG_RUNTIME_DIR: folder };
    expect(await onLinux({ ...wayland, DISPLAY: ':7' })).toBe(true);
  });

  it('does not leave the server, which might end with its last client', async () => {
    const { taken } = await listen({ path: join(folder, 'X7') });
    await onLinux({ DISPLAY: ':7' });
    await wait(100);
    expect(taken.map(({ readyState }) => readyState)).toEqual(['open']);
  });
});

describe('whether windows can be shown elsewhere', () => {
  it('goes without saying', async () => {
    expect(await hasDisplay('darwin', {})).toBe(true);
    expect(await hasDisplay('win32', {})).toBe(true);
  });
});
