/**
 * The other way to make a picture: an offscreen window shows a page in the size of the picture, and what it paints is
 * stored as PNG. Variables name the page, its width and height in pixels, and the file to write.
 */
import { writeFileSync } from 'node:fs';

import { app, BrowserWindow } from 'electron';

const { BENCH_PAGE: page = '', BENCH_SIZE: size = '', BENCH_OUT: out = '' } = process.env;
const [width = 0, height = 0] = size.split('x').map(Number);

/** When the picture is decoded and a frame has gone by, it is on the page. */
const TWO_FRAMES = `(async () => {
  await document.images[0].decode();
  await new Promise(requestAnimationFrame);
  await new Promise(requestAnimationFrame);
})()`;

// Not awaited here: Electron is not ready before this module has run to its end.
void capture();

async function capture(): Promise<void> {
  await app.whenReady();
  const window = new BrowserWindow({
    width,
    height,
    show: false,
    useContentSize: true,
    webPreferences: { offscreen: true },
  });
  await window.loadFile(page);
  await window.webContents.executeJavaScript(TWO_FRAMES);
  const image = await window.webContents.capturePage();
  writeFileSync(out, image.toPNG());
  app.exit(0);
}
