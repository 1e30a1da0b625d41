import type { NetConnectOpts } from 'node:net';
import { connect } from 'node:net';
import { join } from 'node:path';

/** A host on the network that has said nothing for this long is not there. */
const patienceMs = 2000;

/** Where X servers put their sockets (X(7), "Display names"). */
const x11Sockets = '/tmp/.X11-unix';

/** The TCP port of display 0 (X(7)); the others follow it. */
const firstPort = 6000;

/**
 * Whether windows can be shown: always on macOS and Windows, on Linux when something answers at the display that the
 * session names. The name alone says nothing: it outlives its server in terminals, containers and dropped ssh sessions.
 */
export async function hasDisplay(
  platform: NodeJS.Platform,
  env: NodeJS.ProcessEnv,
  x11Folder: string = x11Sockets,
): Promise<boolean> {
  if (platform !== 'linux') return true;
  const sockets = [findX11Socket(env, x11Folder), findWaylandSocket(env)];
  const named = sockets.filter((socket) => socket !== undefined);
  return (await Promise.all(named.map(answers))).includes(true);
}

/** "[protocol/][host]:number[.screen]", where no host means a socket on this machine; or the path of a socket. */
function findX11Socket(env: NodeJS.ProcessEnv, folder: string): NetConnectOpts | undefined {
  const display = env['DISPLAY'] ?? '';
  if (display.startsWith('/')) return { path: display };
  const [, host, number] = /^(?:\w+\/)?(.*):(\d+)(?:\.\d+)?$/u.exec(display) ?? [];
  if (host === undefined || number === undefined) return undefined;
  if (host === '' || host === 'unix') return { path: join(folder, `X${number}`) };
  const port = firstPort + Number(number);
  return port > 65_535 ? undefined : { host: host.replace(/^\[(.*)\]$/u, '$1'), port };
}

/** A socket in the session's folder, or its whole path (wl_display_connect). */
function findWaylandSocket(env: NodeJS.ProcessEnv): NetConnectOpts | undefined {
  const display = env['WAYLAND_DISPLAY'] ?? '';
  if (display.startsWith('/')) return { path: display };
  const folder = env['XDG_RUNTIME_DIR'] ?? '';
  return display === '' || folder === '' ? undefined : { path: join(folder, display) };
}

/** Whether a connection is taken there, in time. */
async function answers(socket: NetConnectOpts): Promise<boolean> {
  return await new Promise((resolve) => {
    const connection = connect({ ...socket, timeout: patienceMs });
    connection.once('timeout', () => connection.destroy());
    connection.once('connect', () => {
      // It stays open until the script ends: an X server that its last client leaves starts anew or ends (-terminate).
      connection.setTimeout(0).unref();
      resolve(true);
    });
    // It may also break later, when the server goes.
    connection.on('error', () => resolve(false));
    connection.once('close', () => resolve(false));
  });
}
