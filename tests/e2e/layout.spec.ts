import { expect, test } from 'playwright/test';

import { AppPage } from './pages/app-page.ts';
import { expectNoFaults } from './pages/layout-faults.ts';
import { OverviewPage } from './pages/overview-page.ts';

let app: AppPage;

test.beforeAll(async () => {
  app = await AppPage.open();
  // Something of each number in the status line, and words that fill the search box.
  await app.search.fill('joint committee');
  await expect(app.filters.chips).toBeVisible();
  await app.button('Zoom in').click();
});

test.afterAll(async () => {
  await app.close();
});

/** Sizes of the page in pixels of the screen, and the size of its text as a factor. */
const SIZES = [
  { widthPx: 720, heightPx: 480, zoom: 1 },
  { widthPx: 900, heightPx: 600, zoom: 1 },
  { widthPx: 2560, heightPx: 1440, zoom: 1 },
  { widthPx: 1280, heightPx: 800, zoom: 0.8 },
  { widthPx: 1280, heightPx: 800, zoom: 2 },
  { widthPx: 900, heightPx: 600, zoom: 2 },
  { widthPx: 720, heightPx: 480, zoom: 2 },
];

/** Gives the page a size and waits until it has it and stands still. */
async function resize({ widthPx, heightPx, zoom }: (typeof SIZES)[number]): Promise<void> {
  const window = await app.app.browserWindow(app.page);
  await window.evaluate(
    (browserWindow, [width, height, factor]) => {
      browserWindow.setContentSize(width, height);
      browserWindow.webContents.setZoomFactor(factor);
    },
    [widthPx, heightPx, zoom] as const,
  );
  await app.page.waitForFunction(
    ([width, height, ratio]) =>
      Math.abs(innerWidth * ratio - width) < 2 &&
      Math.abs(innerHeight * ratio - height) < 2 &&
      Math.abs(devicePixelRatio - ratio) < 0.01,
    [widthPx, heightPx, zoom] as const,
  );
  await app.timeline.expectStill();
}

/** Whether the page itself could be scrolled sideways. */
async function isTooWide(): Promise<boolean> {
  return await app.page.evaluate(() =>
    [document.documentElement, document.body].some(
      ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
    ),
  );
}

/** How many titles lie on another; -1 when there is none at all. */
async function piledTitles(): Promise<number> {
  const boxes: DOMRect[] = await app.timeline.region
    .locator('.vis-foreground [data-item-id]')
    .evaluateAll((titles) => titles.map((title) => title.getBoundingClientRect().toJSON()));
  if (boxes.length === 0) return -1;
  return boxes.filter((a, at) =>
    boxes
      .slice(at + 1)
      .some((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
  ).length;
}

/** Opens or closes the filters. */
async function showFilters(areShown: boolean): Promise<void> {
  if ((await app.filters.panel.isVisible()) !== areShown) await app.button('Filters').click();
  await expect(app.filters.panel).toBeVisible({ visible: areShown });
}

for (const size of SIZES) {
  test(`everything has its place at ${size.widthPx} × ${size.heightPx}, ${size.zoom * 100} %`, async () => {
    const { page, details, filters } = app;
    const overview = new OverviewPage(page);
    await resize(size);
    await expectNoFaults(page.getByRole('banner'));
    await expectNoFaults(page.getByRole('contentinfo'));
    expect(await isTooWide()).toBe(false);
    await showFilters(true);
    await expectNoFaults(filters.panel);
    await showFilters(false);
    await expectNoFaults(filters.chips);
    if (await overview.region.isVisible()) await expectNoFaults(overview.region);
    await expect.poll(piledTitles).toBe(0);
    for (const opener of ['Legend', 'Period', `${(await app.counts()).undated} undated`]) {
      await app.button(opener).click();
      const opened = page.getByRole(opener === 'Period' ? 'menu' : 'dialog');
      await expect(opened).toBeVisible();
      await expectNoFaults(opened, opener);
      await page.keyboard.press('Escape');
      await expect(opened).toHaveCount(0);
    }
    await app.timeline.openFirstEvent();
    await expect(details.panel).toBeVisible();
    await expectNoFaults(details.panel);
    await showFilters(true);
    if (await details.panel.isVisible()) await app.button('Close details').click();
    await app.button('Export').click();
    await expectNoFaults(app.export.dialog);
    await page.keyboard.press('Escape');
    await expect(app.export.dialog).toHaveCount(0);
  });
}

test('titles keep apart when larger text makes the filters give way', async () => {
  await app.filters.clear();
  // Not every time does the page draw a frame in which the timeline has given way to filters that are about to close.
  for (let time = 0; time < 3; time += 1) {
    await resize({ widthPx: 900, heightPx: 600, zoom: 1 });
    await showFilters(true);
    await resize({ widthPx: 900, heightPx: 600, zoom: 2 });
    await expect(app.filters.panel).toHaveCount(0);
    await app.timeline.expectStill();
    expect(await piledTitles()).toBe(0);
  }
});
