import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runShell } from './run-cli.ts';
import { makeTempFolder } from './temp-folder.ts';

const folder = makeTempFolder();
const guard = pathToFileURL(join(import.meta.dirname, 'preload/no-network.mjs')).href;
const guarded = `NODE_OPTIONS="--import=${guard}"`;

describe('the command line', () => {
  it.each([
    'check bundled',
    'check no-such-file.json',
    'list bundled',
    'list bundled --json',
    'list bundled --csv --country NL',
    'export bundled --out all.svg',
    'export bundled --out all.png --scale 1',
    '--version',
    'help export',
  ])('opens no connection and asks for no name: %s', async (args) => {
    const { code, stderr } = await runShell(`${guarded} $CLI ${args}`, folder);
    expect(stderr).not.toContain('asks for the network');
    expect(code).toBe(args.includes('no-such-file') ? 1 : 0);
  });
});

describe('the guard that this is seen by', () => {
  it.each([
    "fetch('http://127.0.0.1:9')",
    "import('node:http').then((http) => http.get('http://127.0.0.1:9'))",
    "import('node:http2').then((http2) => http2.connect('http://127.0.0.1:9'))",
    "import('node:https').then(({ get }) => get('https://127.0.0.1:9'))",
    "import('node:net').then(({ connect }) => connect(9, '127.0.0.1'))",
    "import('node:net').then(({ createServer }) => createServer().listen(0))",
    "import('node:tls').then(({ connect }) => connect(9, '127.0.0.1'))",
    "import('node:dgram').then(({ createSocket }) => createSocket('udp4').send('x', 9, '127.0.0.1'))",
    "import('node:dns').then(({ lookup }) => lookup('localhost', () => {}))",
    "import('node:dns/promises').then(({ resolve4 }) => resolve4('localhost'))",
    "import('node:dns').then(({ promises }) => new promises.Resolver().resolveTxt('localhost'))",
  ])('ends a program that does: %s', async (code) => {
    const line = `${guarded} ${process.execPath} -e "try { ${code} } catch {}"`;
    const run = await runShell(line, folder);
    expect(run.stderr).toContain('asks for the network');
    expect(run.code).toBe(97);
  });
});
