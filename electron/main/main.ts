/** Entry of the app: what must be set before Electron is ready, and how the app starts and ends. */
import { app, Menu } from 'electron';
import { registerAppScheme } from './app-protocol.ts';
import type { AppWorld } from './app-world.ts';
import { fileArgument } from './file-arguments.ts';
import { writeFirstView } from './first-view.ts';
import { keepOffNetwork } from './guards.ts';
import { openPath } from './open-files.ts';
import { startApp } from './start-app.ts';
import { showWindow } from './window.ts';

/** Set by tests and by `npm start` on a machine without a display; see scripts/start.ts. */
const { COOPERATION_TIMELINE_USER_DATA: userData, COOPERATION_TIMELINE_FIRST_VIEW: firstView } =
  process.env;

let world: AppWorld | null = null;
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
  // One window is the whole app, on macOS too.
  app.on('window-all-closed', () => app.quit());
  void app.whenReady().then(start).catch(giveUp);
}

async function start(): Promise<void> {
  const first = named;
  world = await startApp(first);
  // Another file may have been handed over meanwhile.
  if (named !== null && named !== first) void openPath(world, named);
  if (!firstView) return;
  await writeFirstView(world.window, firstView);
  app.quit();
}

function bringForward(path: string | null): void {
  named = path ?? named;
  if (!world || world.window.isDestroyed()) return;
  showWindow(world.window);
  if (path !== null) void openPath(world, path);
}

function giveUp(error: unknown): void {
  process.stderr.write(`${String(error instanceof Error ? error.stack : error)}\n`);
  app.exit(1);
}
