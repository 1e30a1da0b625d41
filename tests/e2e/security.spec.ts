import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, test } from 'playwright/test';

import { DEFAULT_FIGURE_OPTIONS } from '#core/figure/default-figure-options.ts';

import { ask, eventsInView, refusalOf, settled, statusOf, viewOf } from './bridge-requests.ts';
import { launchApp, type LaunchedApp } from './launch.ts';

let launched: LaunchedApp;

test.describe('the page', () => {
  test.beforeAll(async () => {
    launched = await launchApp();
    await settled(launched.page);
  });

  test.afterAll(async () => {
    await launched.close();
  });

  test('has no Node and no more of Electron than the bridge', async () => {
    const reachable = await launched.page.evaluate(() => ({
      globals: ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer'].filter(
        (name) => name in window,
      ),
      bridge: Object.keys(window.bridge).toSorted(),
    }));
    expect(reachable).toEqual({ globals: [], bridge: ['on', 'openDropped', 'request'] });
  });

  test('runs sandboxed and isolated', async () => {
    const window = await launched.app.browserWindow(launched.page);
    const preferences = await window.evaluate(({ webContents }) => {
      const known = webContents as unknown as { getLastWebPreferences: () => object };
      return known.getLastWebPreferences();
    });
    expect(preferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
    });
  });

  test('comes with a content security policy', async () => {
    const headers = await launched.page.evaluate(async () => {
      const { headers: all } = await fetch('index.html');
      return Object.fromEntries(all.entries());
    });
    const policy = headers['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    for (const part of ['base-uri', 'form-action', 'frame-ancestors']) {
      expect(policy).toContain(`${part} 'none'`);
    }
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  test('runs no script that stands in the page', async () => {
    const outcome = await launched.page.evaluate(async () => {
      const blocked = new Promise<string>((resolve) => {
        document.addEventListener(
          'securitypolicyviolation',
          (event) => resolve(event.effectiveDirective),
          { once: true },
        );
      });
      const script = document.createElement('script');
      script.textContent = 'document.documentElement.dataset.ran = "yes"';
      document.body.append(script);
      return { blocked: await blocked, ran: document.documentElement.dataset['ran'] };
    });
    expect(outcome).toEqual({ blocked: 'script-src-elem', ran: undefined });
  });

  test('runs no text as code', async () => {
    const name = await launched.page.evaluate(async () => {
      // What the test itself runs in the page is let through; what comes later is not.
      await new Promise((resolve) => setTimeout(resolve));
      try {
        // oxlint-disable-next-line typescript/no-implied-eval -- what must not work
        return String(new Function('return "ran"')());
      } catch (error) {
        return (error as Error).name;
      }
    });
    expect(name).toBe('EvalError');
  });

  test('opens no window', async () => {
    const isRefused = await launched.page.evaluate(
      () => window.open('https://example.org/') === null && window.open('index.html') === null,
    );
    expect(isRefused).toBe(true);
    expect(launched.app.windows()).toHaveLength(1);
  });

  for (const target of [
    'https://example.org/',
    'file:///etc/hostname',
    'app://window/other.html',
  ]) {
    test(`does not leave for ${target}`, async () => {
      const before = launched.page.url();
      await launched.page.evaluate((url) => {
        const link = document.createElement('a');
        link.href = url;
        document.body.append(link);
        link.click();
        link.remove();
        location.href = url;
      }, target);
      await launched.page.waitForTimeout(300);
      expect(launched.page.url()).toBe(before);
      expect(await statusOf(launched.page)).toMatchObject({ state: 'ready' });
    });
  }

  test('frames nothing and attaches no webview', async () => {
    const frames = await launched.page.evaluate(async () => {
      const frame = document.createElement('iframe');
      frame.src = 'app://window/index.html';
      document.body.append(frame, document.createElement('webview'));
      await new Promise((resolve) => setTimeout(resolve, 300));
      let seen = 'nothing';
      try {
        seen = frame.contentDocument?.title ?? 'nothing';
      } catch {
        seen = 'nothing';
      }
      frame.remove();
      document.querySelector('webview')?.remove();
      return seen;
    });
    expect(frames).toBe('nothing');
    expect(
      await launched.app.evaluate(({ webContents }) => webContents.getAllWebContents().length),
    ).toBe(1);
  });

  test('is granted nothing', async () => {
    const answers = await launched.page.evaluate(async () => {
      const asked = await navigator.permissions.query({ name: 'geolocation' });
      return {
        geolocation: asked.state,
        notifications: await Notification.requestPermission(),
        camera: await navigator.mediaDevices.getUserMedia({ video: true }).catch(() => null),
        screen: await navigator.mediaDevices.getDisplayMedia().catch(() => null),
        clipboard: await navigator.clipboard.readText().catch(() => null),
      };
    });
    expect(answers).toEqual({
      geolocation: 'denied',
      notifications: 'denied',
      camera: null,
      screen: null,
      clipboard: null,
    });
  });

  test('is served nothing from outside its folder', async () => {
    const outcomes = await launched.page.evaluate(async () => {
      const paths = [
        'index.html',
        '%2e%2e%2felectron/main.js',
        'assets/..%2f..%2fdata/china-st-cooperation.json',
        '..%5celectron%5cmain.js',
        'no-such-file.js',
      ];
      return await Promise.all(
        paths.map((path) =>
          fetch(path).then(
            ({ status }) => status,
            () => 'refused',
          ),
        ),
      );
    });
    expect(outcomes).toEqual([200, 'refused', 'refused', 'refused', 'refused']);
  });

  test('reaches neither network nor disk', async () => {
    const server = await startServer();
    for (const url of [server.url, 'https://example.org/', 'file:///etc/hostname']) {
      const outcome = await launched.page.evaluate(
        (address) =>
          fetch(address).then(
            () => 'reached',
            () => 'refused',
          ),
        url,
      );
      expect(outcome, url).toBe('refused');
    }
    expect(server.requests()).toBe(0);
    await server.stop();
  });

  test('could reach nothing even without its policy', async () => {
    const server = await startServer();
    const refusal = await launched.app.evaluate(
      ({ session }, url) => session.defaultSession.fetch(url).then(() => 'reached', String),
      server.url,
    );
    expect(refusal).toContain('ERR_BLOCKED_BY_CLIENT');
    expect(server.requests()).toBe(0);
    await server.stop();
  });
});

/** A server on this machine that answers any page; it counts who comes. */
async function startServer() {
  let requests = 0;
  const server = createServer((_request, response) => {
    requests += 1;
    response.writeHead(200, { 'Access-Control-Allow-Origin': '*' }).end('reached');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    requests: () => requests,
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}

test.describe('requests', () => {
  test.beforeAll(async () => {
    launched = await launchApp();
    await settled(launched.page);
  });

  test.afterAll(async () => {
    await launched.close();
  });

  const refusedArguments: [string, unknown][] = [
    ['timeline:slice', undefined],
    ['timeline:slice', { view: { window: { startMs: 5, endMs: 1 } } }],
    ['session:save-view', { extra: true }],
    ['session:set-theme', 'purple'],
    ['session:set-contrast', 'less'],
    ['session:fault', { name: 'Error', frames: [], message: 'what an event says' }],
    ['session:get', 'something'],
    ['dataset:open-recent', -1],
    ['dataset:open-recent', '0'],
    ['event:detail', { id: 'x' }],
    ['event:detail', 'x'.repeat(501)],
    ['figure:save', { path: '/etc/passwd' }],
    ['data:save', { path: '/etc/passwd' }],
    ['data:save-beside-picture', '../../etc/passwd'],
  ];

  for (const [channel, argument] of refusedArguments) {
    test(`${channel} refuses ${JSON.stringify(argument)?.slice(0, 40)}`, async () => {
      expect(await refusalOf(launched.page, channel, argument)).toContain(`${channel} was refused`);
    });
  }

  test('a channel that is not in the contract does not exist', async () => {
    for (const channel of ['fs:read', 'file:open-dropped', 'toString', '__proto__']) {
      expect(await refusalOf(launched.page, channel, '/etc/hostname')).toContain('No such request');
    }
  });

  test('a file that a page made up cannot be dropped', async () => {
    const outcome = await launched.page.evaluate(() =>
      window.bridge.openDropped(new File(['{}'], '/etc/hostname')).catch(String),
    );
    expect(outcome).toContain('no file on this disk');
  });

  test('another window is not answered', async () => {
    const outcome = await launched.app.evaluate(async ({ app, BrowserWindow }) => {
      const other = new BrowserWindow({
        show: false,
        webPreferences: {
          preload: `${app.getAppPath()}/out/app/electron/preload.cjs`,
          sandbox: true,
        },
      });
      await other.loadURL('app://window/index.html');
      const answer: unknown = await other.webContents.executeJavaScript(
        "window.bridge.request('session:get').then(() => 'answered', String)",
      );
      other.destroy();
      return String(answer);
    });
    expect(outcome).toContain('not for this sender');
  });

  test('only web addresses that the data set holds are opened', async () => {
    await launched.app.evaluate(({ shell }) => {
      const opened: string[] = [];
      Object.assign(globalThis, { opened });
      shell.openExternal = (url) => Promise.resolve(void opened.push(url));
    });
    const events = await eventsInView(launched.page, viewOf(await statusOf(launched.page)));
    const ids = [...new Set(events.map(({ eventId }) => eventId))];
    const details = await Promise.all(ids.map((id) => ask(launched.page, 'event:detail', id)));
    const known =
      details.flatMap((detail) => detail?.sources ?? []).find(({ url }) => url)?.url ?? '';
    for (const url of ['file:///etc/passwd', 'javascript:alert(1)', 'not an address']) {
      expect(await refusalOf(launched.page, 'link:open', url)).toContain('was refused');
    }
    expect(await refusalOf(launched.page, 'link:open', 'https://example.org/')).toContain(
      'holds no such address',
    );
    await ask(launched.page, 'link:open', known);
    expect(
      await launched.app.evaluate(() => (globalThis as unknown as { opened: string[] }).opened),
    ).toEqual([known]);
  });
});

test('a whole session makes no network request', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'cooperation-timeline-netlog-'));
  const netLog = join(folder, 'net-log.json');
  // Chromium's own record of all it does on the network, in every process.
  launched = await launchApp({ args: [`--log-net-log=${netLog}`] });
  const { app, page } = launched;
  const fromPage: string[] = [];
  page.on('request', (request) => fromPage.push(request.url()));
  await app.evaluate(({ session }) => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    session.defaultSession.webRequest.onCompleted(({ url }) => void seen.push(url));
    session.defaultSession.webRequest.onErrorOccurred(({ url }) => void seen.push(url));
  });
  await settled(page);
  await page.reload();
  const view = viewOf(await settled(page));
  const [event] = await eventsInView(page, view);
  await ask(page, 'event:detail', event?.eventId ?? '');
  await ask(page, 'session:set-theme', 'dark');
  await ask(page, 'dataset:reload');
  const options = { ...DEFAULT_FIGURE_OPTIONS, format: 'svg' } as const;
  await ask(page, 'figure:preview', { view, options });
  await ask(page, 'figure:copy', { view, options });
  // Spell checking is what would fetch a dictionary.
  await page.getByRole('searchbox').first().fill('coopperation');
  await page.waitForTimeout(500);
  const fromSession = await app.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
  await launched.close();

  expect(fromPage.length).toBeGreaterThan(0);
  expect([...fromPage, ...fromSession].filter((url) => !/^(app|blob|data):/.test(url))).toEqual([]);
  const log = await readFile(netLog, 'utf8');
  expect(log).toContain('"constants"');
  expect([...log.matchAll(/"url":"((?:https?|wss?|ftp):[^"]*)"/g)].map(([, url]) => url)).toEqual(
    [],
  );
  expect([...log.matchAll(/"(?:host|hostname)":"([^"]*)"/g)].map(([, host]) => host)).toEqual([]);
  await rm(folder, { recursive: true, force: true });
});
