import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { runInNewContext } from 'node:vm';
import type { BrowserWindow } from 'electron';
import { expect, test } from 'vitest';
import { writeFirstView } from '../../../../../electron/main/windows/first-view.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** An image of a page, so far below the top of the window. */
function image(top: number, complete: boolean) {
  const rectangle = { top, bottom: top + 12, left: 0, right: 18 };
  return { complete, getBoundingClientRect: () => rectangle };
}

/** What the script sees of a page that is drawn. */
function drawnPage() {
  return {
    innerWidth: 1000,
    innerHeight: 800,
    document: {
      documentElement: { dataset: { ready: 'true' } },
      fonts: { status: 'loaded' },
      images: [image(10, true), image(900, false)],
    },
  };
}

/** A window with such a page, as far as a first view needs. */
function windowOf(page: ReturnType<typeof drawnPage>): BrowserWindow {
  const picture = { isEmpty: () => false, toPNG: () => Buffer.from('picture') };
  const webContents = {
    executeJavaScript: (script: string) => Promise.resolve(runInNewContext(script, page)),
    capturePage: () => Promise.resolve(picture),
  };
  return { webContents } as unknown as BrowserWindow;
}

type Page = ReturnType<typeof drawnPage>['document'];
const lacking: [string, (page: Page) => void, (page: Page) => void][] = [
  [
    'the timeline',
    ({ documentElement }) => (documentElement.dataset.ready = ''),
    ({ documentElement }) => (documentElement.dataset.ready = 'true'),
  ],
  [
    'its fonts',
    ({ fonts }) => (fonts.status = 'loading'),
    ({ fonts }) => (fonts.status = 'loaded'),
  ],
  [
    'an image in sight',
    (page) => (page.images = [image(10, false)]),
    (page) => (page.images = [image(10, true)]),
  ],
];

test.each(lacking)('the first view waits for %s', async (_what, take, give) => {
  const path = join(temporaryFolder(), 'view.png');
  const page = drawnPage();
  take(page.document);
  const written = writeFirstView(windowOf(page), path);
  await wait(800);
  expect(existsSync(path)).toBe(false);
  give(page.document);
  await written;
  expect(readFileSync(path, 'utf8')).toBe('picture');
});

test('an image out of sight is not waited for', async () => {
  const path = join(temporaryFolder(), 'view.png');
  await writeFirstView(windowOf(drawnPage()), path);
  expect(existsSync(path)).toBe(true);
});
