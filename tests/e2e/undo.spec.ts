import { expect, test } from 'playwright/test';

import { AppPage } from './pages/app-page.ts';

let app: AppPage;

test.beforeEach(async () => {
  app = await AppPage.open();
  await app.timeline.expectSettled();
});

test.afterEach(async () => {
  await app.close();
});

const undoEntry = () => app.menu.entry('undo');

test('filters, lanes and the window go back one by one and come again, by the keys of the menu', async () => {
  const first = { words: await app.timeline.windowWords(), counts: await app.counts() };
  expect(await undoEntry()).toEqual({ label: 'Undo', enabled: false });

  await app.filters.country('Russia').uncheck();
  const filtered = await app.counts();
  await app.timeline.grouping.selectOption('kind');
  await app.button('Zoom in').click();
  await expect.poll(() => app.timeline.windowWords()).not.toBe(first.words);
  const zoomed = await app.timeline.windowWords();
  await expect.poll(undoEntry).toEqual({ label: 'Undo Zoom In', enabled: true });

  await app.menu.press('undo');
  await expect.poll(() => app.timeline.windowWords()).toBe(first.words);
  await expect.poll(undoEntry).toEqual({ label: 'Undo Group by Kind', enabled: true });
  await app.menu.press('undo');
  await expect(app.timeline.grouping).toHaveValue('partner');
  await expect.poll(undoEntry).toEqual({ label: 'Undo Filter by Country', enabled: true });
  await app.menu.press('undo');
  await expect(app.filters.country('Russia')).toBeChecked();
  await expect.poll(() => app.counts()).toEqual(first.counts);
  await expect.poll(undoEntry).toEqual({ label: 'Undo', enabled: false });
  await expect(app.page.locator('[data-announcer]')).toHaveText('Undone: Filter by Country');

  await expect
    .poll(() => app.menu.entry('redo'))
    .toEqual({
      label: 'Redo Filter by Country',
      enabled: true,
    });
  await app.menu.press('redo');
  await expect.poll(() => app.counts()).toEqual(filtered);
  await app.menu.press({ keys: 'CmdOrCtrl+Y' });
  await expect(app.timeline.grouping).toHaveValue('kind');
  await app.menu.press('redo');
  await expect.poll(() => app.timeline.windowWords()).toBe(zoomed);
});

test('a drag of the timeline is one step, and so is a run of the wheel', async () => {
  const { page, timeline } = app;
  const first = await timeline.windowWords();
  await timeline.pointAt(0.7);
  await page.mouse.down();
  for (const share of [0.6, 0.5, 0.4]) await timeline.pointAt(share);
  await page.mouse.up();
  await expect.poll(() => timeline.windowWords()).not.toBe(first);
  await timeline.expectSettled();
  const dragged = await timeline.windowWords();
  await expect.poll(undoEntry).toEqual({ label: 'Undo Pan', enabled: true });

  await timeline.pointAt(0.5);
  for (let step = 0; step < 4; step += 1) await page.mouse.wheel(0, -120);
  await expect.poll(undoEntry).toEqual({ label: 'Undo Zoom In', enabled: true });
  await app.menu.press('undo');
  await expect.poll(() => timeline.windowWords()).toBe(dragged);
  await app.menu.press('undo');
  await expect.poll(() => timeline.windowWords()).toBe(first);
});

test('a text field keeps an undo of its own', async () => {
  await app.button('Zoom in').click();
  const zoomed = await app.timeline.windowWords();
  await app.search.pressSequentially('water');
  await expect.poll(undoEntry).toEqual({ label: 'Undo', enabled: true });
  await app.menu.choose('undo');
  await expect(app.search).not.toHaveValue('water');
  expect(await app.timeline.windowWords()).toBe(zoomed);
});

test('what was typed into the search goes in one step once the search is left', async () => {
  await app.search.pressSequentially('water', { delay: 30 });
  await expect(app.filters.chip('text: “water”')).toBeVisible();
  await app.timeline.region.focus();
  await expect.poll(undoEntry).toEqual({ label: 'Undo Search', enabled: true });
  await app.menu.press('undo');
  await expect(app.search).toHaveValue('');
  await expect.poll(undoEntry).toEqual({ label: 'Undo', enabled: false });
});
