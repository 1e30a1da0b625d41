import { expect, test } from 'playwright/test';

import { AppPage } from './pages/app-page.ts';
import { DataSetFolder, dataSetWith, visit } from './pages/data-set-file.ts';
import { expectNoFaults } from './pages/layout-faults.ts';
import { OverviewPage } from './pages/overview-page.ts';

let app: AppPage;
let overview: OverviewPage;

test.beforeEach(async () => {
  app = await AppPage.open();
  overview = new OverviewPage(app.page);
  await expect(overview.band).toBeVisible();
});

test.afterEach(async () => {
  await app.close();
});

const words = () => app.timeline.windowWords();

/** Waits until the brush stands at these shares of the track. */
async function expectBrush(from: number, to: number): Promise<void> {
  await expect
    .poll(async () => {
      const shares = await overview.shares();
      return Math.max(Math.abs(shares.from - from), Math.abs(shares.to - to));
    })
    .toBeLessThan(0.01);
}

test('the strip stands under the events, over all of the time that Fit shows', async () => {
  const stage = await app.timeline.stage();
  const track = await overview.track.boundingBox();
  expect(track?.x).toBeCloseTo(stage.x, 0);
  expect(track?.width).toBeCloseTo(stage.width, 0);
  expect(track?.y).toBeGreaterThanOrEqual(stage.y + stage.height - 1);
  await expectBrush(0, 1);
  await expect(overview.band).toHaveAttribute('aria-valuetext', await words());
});

test('dragging over a brush that covers everything draws a new window', async () => {
  await overview.drag(0.5, 0.7);
  await expectBrush(0.5, 0.7);
  await expect.poll(async () => (await app.counts()).outside).toBeGreaterThan(0);
});

test('dragging the band moves the window and keeps its length, up to the end of the track', async () => {
  await overview.drag(0.5, 0.7);
  await expectBrush(0.5, 0.7);
  await overview.drag(0.6, 0.4);
  await expectBrush(0.3, 0.5);
  await overview.drag(0.4, 1);
  await expectBrush(0.8, 1);
});

test('dragging an edge resizes the window, at most to the other edge', async () => {
  await overview.drag(0.5, 0.7);
  await expectBrush(0.5, 0.7);
  await overview.drag(0.5, 0.2);
  await expectBrush(0.2, 0.7);
  await overview.drag(0.7, 0.9);
  await expectBrush(0.2, 0.9);
  const first = await overview.start.getAttribute('aria-valuetext');
  await overview.drag(0.9, 0.05);
  await expect(overview.start).toHaveAttribute('aria-valuetext', first ?? '');
  // So short a window is still seen and can still be taken along.
  expect((await overview.band.boundingBox())?.width).toBeGreaterThanOrEqual(8);
  await overview.drag(0.201, 0.5);
  await expect.poll(async () => (await overview.shares()).from).toBeGreaterThan(0.48);
});

test('the timeline follows while the pointer is still down, and Escape takes the drag back', async () => {
  await overview.drag(0.5, 0.7);
  await expectBrush(0.5, 0.7);
  const before = await words();
  await overview.press(0.6, 0.3);
  await expect.poll(words).not.toBe(before);
  await app.page.keyboard.press('Escape');
  await expect.poll(words).toBe(before);
  await overview.pointAt(0.2);
  await app.page.mouse.up();
  await app.timeline.expectStill();
  expect(await words()).toBe(before);
});

test('a click beside the brush centres it there, a double click fits everything', async () => {
  await overview.drag(0.5, 0.7);
  await overview.click(0.3);
  await expectBrush(0.2, 0.4);
  await overview.click(0.99);
  await expectBrush(0.8, 1);
  await overview.track.dblclick({ position: { x: 200, y: 15 } });
  await expectBrush(0, 1);
});

test('the wheel zooms around the pointer', async () => {
  await overview.pointAt(0.75);
  await app.page.mouse.wheel(0, -420);
  await expectBrush(0.375, 0.875);
});

test('the brush follows the timeline, and the bars stay as they are', async () => {
  const drawn = await overview.region.locator('svg').elementHandle();
  const bars = await overview.bars();
  await app.button('Zoom in').click();
  await expectBrush(0.1875, 0.8125);
  await app.button('Later').click();
  await expectBrush(0.5, 1);
  expect(await overview.bars()).toEqual(bars);
  expect(await drawn?.evaluate((svg) => svg.isConnected)).toBe(true);
});

test('a filter changes the bars, but neither what there is of all nor the extent', async () => {
  const [bars, labels] = [await overview.bars(), await overview.labels()];
  expect(bars.kept).toBe(bars.all);
  await app.filters.country('Russia').uncheck();
  await app.filters.country('United States').uncheck();
  await expect.poll(async () => (await overview.bars()).kept).not.toBe(bars.kept);
  expect((await overview.bars()).all).toBe(bars.all);
  expect(await overview.labels()).toEqual(labels);
  await expectBrush(0, 1);
  await app.filters.clear();
  await expect.poll(() => overview.bars()).toEqual(bars);
});

test('the keyboard alone moves and resizes the window', async () => {
  const { page } = app;
  await overview.drag(0.5, 0.7);
  await expectBrush(0.5, 0.7);
  await overview.start.focus();
  await page.keyboard.press('Tab');
  await expect(overview.band).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expectBrush(0.48, 0.68);
  await page.keyboard.press('Shift+ArrowRight');
  await expectBrush(0.68, 0.88);
  await page.keyboard.press('PageDown');
  await expectBrush(0.48, 0.68);
  await page.keyboard.press('Home');
  await expectBrush(0, 0.2);
  await page.keyboard.press('End');
  await expectBrush(0.8, 1);
  await page.keyboard.press('Shift+Tab');
  await expect(overview.start).toBeFocused();
  await page.keyboard.press('Home');
  await expectBrush(0, 1);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(overview.end).toBeFocused();
  const last = await overview.end.getAttribute('aria-valuetext');
  await page.keyboard.press('ArrowLeft');
  await expect(overview.end).toHaveAttribute(
    'aria-valuetext',
    /^(31 Mar|30 Jun|30 Sep|31 Dec) \d{4}$/,
  );
  expect(await overview.end.getAttribute('aria-valuetext')).not.toBe(last);
});

test('a press takes the keyboard along', async () => {
  await overview.drag(0.5, 0.7);
  await expect(overview.band).toBeFocused();
  await overview.drag(0.7, 0.8);
  await expect(overview.end).toBeFocused();
});

test('a data set without dates has an empty strip that says so', async () => {
  const folder = await DataSetFolder.create();
  await app.openFile(await folder.write('undated.json', dataSetWith([visit('one')])));
  await expect(overview.region.getByText('No event has a date')).toBeVisible();
  await app.openFile(
    await folder.write('dated.json', dataSetWith([visit('one', { date: '2016-05-19' })])),
  );
  await expect(overview.region.getByText('No event has a date')).toHaveCount(0);
  await expect(overview.region.locator('.ct-overview-tick', { hasText: 'May 2016' })).toBeVisible();
  await folder.remove();
});

test('the strip keeps beside the lane names when the panels come and go', async () => {
  await app.button('Filters').click();
  await expect(app.filters.panel).toHaveCount(0);
  await app.timeline.openFirstEvent();
  await expect(app.details.panel).toBeVisible();
  await app.timeline.expectStill();
  const stage = await app.timeline.stage();
  await expect.poll(async () => (await overview.track.boundingBox())?.x).toBeCloseTo(stage.x, 0);
  expect((await overview.track.boundingBox())?.width).toBeCloseTo(stage.width, 0);
  await expectNoFaults(overview.region);
});
