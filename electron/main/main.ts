/** Entry of the app: what must be set before Electron is ready, and how the app starts and ends. */
// oxlint-disable-next-line import/no-unassigned-import -- it has to come before what checks while it is loaded
import './plain-checks.ts';
import { app, Menu } from 'electron';
import { registerAppScheme } from './windows/app-protocol.ts';
import { fileArgument } from './files/file-arguments.ts';
import { writeFirstView } from './windows/first-view.ts';
import { keepOffNetwork } from './windows/guards.ts';
import { openInWindow } from './files/open-in-window.ts';
import { startApp, type RunningApp } from './start-app.ts';
import { showWindow } from './windows/window.ts';

/** Set by tests and by `npm start` on a machine without a display; see scripts/start.ts. */
const { COOPERATION_TIMELINE_USER_DATA: userData, COOPERATION_TIMELINE_FIRST_VIEW: firstView } =
  process.env;

let running: RunningApp | null = null;
let named = fileArgument(process.argv, process.cwd());

if (userData) app.setPath('userData', userData);
registerAppScheme();
keepOffNetwork();
// The lock belongs to the user-data folder, so it comes after it.
if (app.requestSingleInstanceLock()) listen();
else app.quit();

function listen(): void {
  // Electron would make one of its own before ours.
  Menu.setApplicationMenu(null);
  app.on('second-instance', (_event, argv, workingFolder) => {
    bringForward(fileArgument(argv, workingFolder));
  });
  // How macOS hands over a file, before or after the start.
  app.on('open-file', (event, path) => {
    event.preventDefault();
    bringForward(path);
  });
  // Without a window there is nothing to work with, on macOS too.
  app.on('window-all-closed', () => app.quit());
  void app.whenReady().then(start).catch(giveUp);
}

async function start(): Promise<void> {
  const first = named;
  running = await startApp(first);
  // Another file may have been handed over meanwhile.
  if (named !== null && named !== first) openInWindow(running.windows, named);
  if (!firstView) return;
  await writeFirstView(running.first.window, firstView);
  app.quit();
}

function bringForward(path: string | null): void {
  named = path ?? named;
  if (!running) return;
  if (path !== null) return openInWindow(running.windows, path);
  const { active } = running.windows;
  if (active) showWindow(active.window);
}

function giveUp(error: unknown): void {
  process.stderr.write(`${String(error instanceof Error ? error.stack : error)}\n`);
  app.exit(1);
}
