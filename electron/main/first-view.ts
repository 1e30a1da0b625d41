import { writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserWindow } from 'electron';

/** How long the first view may take to be drawn. */
const LIMIT_MS = 60_000;

/** How often the page is asked. */
const ASK_EVERY_MS = 100;

/** Waits until the timeline is drawn and writes what the window shows to a PNG file. */
export async function writeFirstView(window: BrowserWindow, path: string): Promise<void> {
  await drawn(window);
  const image = await window.webContents.capturePage();
  if (image.isEmpty()) throw new Error('The window gave an empty picture');
  await writeFile(path, image.toPNG());
}

async function drawn(window: BrowserWindow): Promise<void> {
  const endMs = performance.now() + LIMIT_MS;
  while (performance.now() < endMs) {
    if (await isDrawn(window)) return;
    await wait(ASK_EVERY_MS);
  }
  throw new Error(`The timeline was not drawn within ${LIMIT_MS / 1000} s`);
}

/** The page has said so, its pictures (flags) are there, and two frames later all that is on the window's surface. */
async function isDrawn(window: BrowserWindow): Promise<boolean> {
  return (await window.webContents.executeJavaScript(`
    document.documentElement.dataset.ready === 'true' &&
    Array.from(document.images).every((image) => image.complete) &&
    new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))
  `)) as boolean;
}
