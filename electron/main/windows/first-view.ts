import { writeFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserWindow } from 'electron';

/** How long the first view may take to be drawn. */
const LIMIT_MS = 60_000;

/** How often the page is asked and looked at. */
const LOOK_EVERY_MS = 250;

/** Asks the page whether the timeline is drawn, its fonts are there, and so is every image (a flag) that is in sight. */
const IS_DRAWN = `(() => {
  const isInSight = (image) => {
    const { top, right, bottom, left } = image.getBoundingClientRect();
    return bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
  };
  return document.documentElement.dataset.ready === 'true'
    && document.fonts.status === 'loaded'
    && [...document.images].every((image) => image.complete || !isInSight(image));
})()`;

/** Waits until the timeline is drawn and writes what the window shows to a PNG file. */
export async function writeFirstView(window: BrowserWindow, path: string): Promise<void> {
  const endMs = performance.now() + LIMIT_MS;
  let before: Buffer | null = null;
  while (performance.now() < endMs) {
    const picture: Buffer | null = (await isDrawn(window)) ? await takePicture(window) : null;
    // What the page has drawn reaches the window's surface some frames later, flags last: it must have come to rest.
    if (picture !== null && before?.equals(picture)) return await writeFile(path, picture);
    before = picture;
    await wait(LOOK_EVERY_MS);
  }
  throw new Error(`The timeline was not drawn within ${LIMIT_MS / 1000} s`);
}

async function isDrawn(window: BrowserWindow): Promise<boolean> {
  return (await window.webContents.executeJavaScript(IS_DRAWN)) as boolean;
}

async function takePicture(window: BrowserWindow): Promise<Buffer | null> {
  const image = await window.webContents.capturePage();
  return image.isEmpty() ? null : image.toPNG();
}
