import type { Page } from 'playwright/test';

import { AppPage } from '../e2e/pages/app-page.ts';

/** Looks of the picture, one after the other; each is another drawing than the one before. */
const LOOKS = ['Dark', 'Print', 'Light'];

/** Long enough for the file that saving writes to be drawn too: changes do not wait for each other. */
const REST_MS = 1800;

/**
 * Milliseconds from a change in the Export dialog to the frame that shows the drawing, on the bundled set, of a picture as
 * tall as its content and of a slide.
 */
export async function measurePreview(changes: number): Promise<number[]> {
  const app = await AppPage.open();
  try {
    await app.export.open();
    await app.export.expectFresh();
    const tall = await changeLooks(app.page, changes, 0);
    await app.export.dialog.getByLabel('Size').selectOption('Slide 16:9');
    await app.export.expectFresh();
    return [...tall, ...(await changeLooks(app.page, changes, changes))];
  } finally {
    await app.close();
  }
}

/** Begins with one of the looks; the first changes only warm up. */
async function changeLooks(page: Page, changes: number, first: number): Promise<number[]> {
  const times: number[] = [];
  for (let at = 0; at < changes + LOOKS.length; at += 1) {
    const look = LOOKS[(first + at) % LOOKS.length] ?? '';
    const ms = await page.evaluate(
      async ({ label, image }) => {
        const before = document.querySelector<HTMLImageElement>(image)?.src;
        const labels = document.querySelectorAll<HTMLElement>('.ct-export-form label');
        const startedMs = performance.now();
        [...labels].find(({ textContent }) => textContent === label)?.click();
        while ((document.querySelector<HTMLImageElement>(image)?.src ?? before) === before)
          await new Promise((go) => setTimeout(go, 1));
        await document.querySelector<HTMLImageElement>(image)?.decode();
        await new Promise(requestAnimationFrame);
        return performance.now() - startedMs;
      },
      { label: look, image: '.ct-export-paper img' },
    );
    if (at >= LOOKS.length) times.push(ms);
    await page.waitForTimeout(REST_MS);
  }
  return times;
}
