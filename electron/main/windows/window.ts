import { app, BrowserWindow, screen } from 'electron';
import { appPaths } from '../app-paths.ts';
import { PAGE_URL } from './served-files.ts';
import type { SettingsStore } from '../settings/settings-store.ts';
import { followTheme, paperColour } from './theme.ts';
import { LEAST_SIZE, placeWindow, stepFrom } from './window-bounds.ts';

/** A page that dies again within this time is not loaded again. */
const CRASH_PAUSE_MS = 10_000;

/** Makes a window where one was last, or a step from another one, hidden until its page has drawn something. */
export function createWindow(settings: SettingsStore, beside: BrowserWindow | null): BrowserWindow {
  const { bounds, isMaximized } = settings.get();
  const place = beside ? stepFrom(beside.getNormalBounds()) : bounds;
  const workAreas = screen.getAllDisplays().map(({ workArea }) => workArea);
  const window = new BrowserWindow({
    ...placeWindow(place, workAreas),
    minWidth: LEAST_SIZE.width,
    minHeight: LEAST_SIZE.height,
    show: false,
    title: app.getName(),
    icon: appPaths.icon,
    backgroundColor: paperColour(),
    webPreferences: {
      preload: appPaths.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  if (isMaximized && !beside) window.maximize();
  // The title is that of the data set, not that of the page.
  window.on('page-title-updated', (event) => event.preventDefault());
  window.once('ready-to-show', () => window.show());
  rememberBounds(window, settings);
  followTheme(window);
  reviveCrashedPage(window);
  return window;
}

/** Loads the page. A window that is closed meanwhile is no failure: the app is ending, and has to do so in order. */
export async function loadPage(window: BrowserWindow): Promise<void> {
  let isClosing = false;
  window.once('close', () => {
    isClosing = true;
  });
  await window.loadURL(PAGE_URL).catch((error: unknown) => {
    if (!isClosing) throw error;
  });
}

/** Titles the window after the data set on screen and the app. */
export function titleWindow(window: BrowserWindow, dataSetTitle: string | null): void {
  if (window.isDestroyed()) return;
  window.setTitle([dataSetTitle, app.getName()].filter(Boolean).join(' – '));
}

/** Brings the window to the front. */
export function showWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}

function rememberBounds(window: BrowserWindow, settings: SettingsStore): void {
  const remember = (): void => {
    if (window.isFullScreen() || window.isMinimized()) return;
    settings.update({ bounds: window.getNormalBounds(), isMaximized: window.isMaximized() });
  };
  window.on('resize', remember);
  window.on('move', remember);
  window.on('close', remember);
}

function reviveCrashedPage(window: BrowserWindow): void {
  let lastCrashMs = -Infinity;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    const isRepeated = performance.now() - lastCrashMs < CRASH_PAUSE_MS;
    lastCrashMs = performance.now();
    if (reason !== 'clean-exit' && !isRepeated) window.webContents.reload();
  });
}
