import { expect, test, type Locator } from 'playwright/test';

import { AppPage } from './pages/app-page.ts';

let app: AppPage;

test.beforeEach(async () => {
  app = await AppPage.open({ widthPx: 1400, heightPx: 900 });
  await app.timeline.expectSettled();
});

test.afterEach(async () => {
  await app.close();
});

const axis = () => app.timeline.region.locator('.vis-time-axis.vis-foreground');
const lines = () => app.timeline.region.locator('.vis-time-axis.vis-background .vis-grid');

/** The fine labels of the axis that a reader sees. */
const fineLabels = () => axis().locator('.vis-text.vis-minor:visible');

/** The labels of the coarse row of the axis. */
const coarseLabels = () => axis().locator('.vis-text.vis-major:not(.vis-measure)');

test('the axis counts days in UTC', async () => {
  await app.search.fill('DG-level consultation');
  await expect.poll(async () => (await app.counts()).shown).toBe(1);
  await app.page.getByRole('button', { name: 'Fit', exact: true }).click();
  await showPeriod('1 month');
  const thursday = await leftOf('.vis-text.vis-minor', '19');
  const event = await leftOf('.vis-item.ct-item', '');
  expect(Math.abs(event - thursday)).toBeLessThan(2);
});

test('a month is counted in days, a quarter in weeks, a year in months', async () => {
  expect(await fineLabelsOf('1 year')).toContain('Jan');
  expect(await fineLabelsOf('1 quarter')).toContainEqual(expect.stringMatching(/^W\d+$/));
  expect(await fineLabelsOf('1 month')).toContainEqual(expect.stringMatching(/^\d+$/));
});

test('no label of the axis is cut, and no coarse one comes twice', async () => {
  await app.timeline.pointAt(0.75);
  for (let turn = 0; turn < 36; turn += 1) {
    expect(await cutLabels()).toEqual([]);
    const coarse = await coarseLabels().allInnerTexts();
    expect(coarse).toEqual([...new Set(coarse)]);
    expect(await fineLabels().count()).toBeGreaterThan(3);
    await app.page.mouse.wheel(0, -100);
    await app.page.waitForTimeout(100);
  }
});

for (const [where, panPx] of [
  ['later', 60],
  ['earlier', -60],
] as const)
  test(`a pan to ${where} leaves the axis in the page, with the labels and lines that stay`, async () => {
    await showPeriod('1 month');
    const texts = await fineLabels().allInnerTexts();
    const taken = await app.timeline.region.evaluateHandle((region) => {
      const found: string[] = [];
      const seen = new MutationObserver((changes) => {
        for (const { removedNodes } of changes)
          for (const node of removedNodes) found.push((node as Element).className);
      });
      seen.observe(region, { childList: true, subtree: true });
      return found;
    });
    for (const part of [fineLabels(), lines()])
      await part.evaluateAll((all: HTMLElement[]) => {
        for (const each of all) each.dataset['kept'] = each.textContent || each.className;
      });
    await app.timeline.pointAt(0.5);
    await app.page.mouse.wheel(panPx, 0);
    await app.timeline.expectSettled();
    const now = await fineLabels().allInnerTexts();
    expect(now).not.toEqual(texts);
    const staying = now.filter((text) => texts.includes(text));
    expect(staying.length).toBeGreaterThan(12);
    expect(await keptAmong(fineLabels())).toBeGreaterThanOrEqual(staying.length - 1);
    expect(await keptAmong(lines())).toBeGreaterThan(12);
    const axes = (await taken.jsonValue()).filter((name) => name.includes('vis-time-axis'));
    expect(axes).toEqual([]);
  });

test('the labels of a row stand in the page in the order of time', async () => {
  await showPeriod('1 month');
  await app.timeline.pointAt(0.6);
  for (const panPx of [0, 500, -300, -20, -20, 900]) {
    await app.page.mouse.wheel(panPx, 0);
    await app.timeline.expectSettled();
    for (const [row, least] of [
      [fineLabels(), 10],
      [coarseLabels(), 2],
    ] as const) {
      const lefts = await row.evaluateAll((all) =>
        all.map((each) => each.getBoundingClientRect().left),
      );
      expect(lefts.length).toBeGreaterThanOrEqual(least);
      expect(lefts).toEqual(lefts.toSorted((a, b) => a - b));
    }
  }
});

test('the axis is the same whichever way one came', async () => {
  const before = await drawn();
  await app.timeline.pointAt(0.7);
  for (const [x, y] of [
    [0, -1500],
    [400, 0],
    [0, -900],
    [-150, 0],
    [0, 600],
  ] as const) {
    await app.page.mouse.wheel(x, y);
    await app.timeline.expectSettled();
    expect(await drawn()).not.toEqual(before);
  }
  await app.page.getByRole('button', { name: 'Fit', exact: true }).click();
  await app.timeline.expectSettled();
  expect(await drawn()).toEqual(before);
});

test('another size of the window gives the axis its width and its lines their height', async () => {
  const before = await drawn();
  await resize(1000, 700);
  await app.timeline.expectSettled();
  expect(await drawn()).not.toEqual(before);
  const plot = await app.timeline.stage();
  const axisPx = await axis().evaluate((element) => element.getBoundingClientRect().width);
  expect(Math.abs(axisPx - plot.width)).toBeLessThan(3);
  const ends = await lines().evaluateAll((all) =>
    all.map((line) => line.getBoundingClientRect().bottom),
  );
  expect(ends.length).toBeGreaterThan(3);
  for (const end of ends) expect(Math.abs(end - plot.y - plot.height)).toBeLessThan(3);
  await resize(1400, 900);
  await app.timeline.expectSettled();
  expect(await drawn()).toEqual(before);
});

/** How many of some parts are marked as what they are. */
async function keptAmong(parts: Locator): Promise<number> {
  return await parts.evaluateAll(
    (all: HTMLElement[]) =>
      all.filter(
        ({ dataset, textContent, className }) => dataset['kept'] === (textContent || className),
      ).length,
  );
}

async function resize(widthPx: number, heightPx: number): Promise<void> {
  const window = await app.app.browserWindow(app.page);
  await window.evaluate((browserWindow, size) => browserWindow.setContentSize(...size), [
    widthPx,
    heightPx,
  ] as const);
  await app.page.waitForFunction((width) => innerWidth === width, widthPx);
}

/** All labels and lines of the axis, as they are said, marked and placed, from left to right. */
async function drawn(): Promise<string[]> {
  const parts = app.timeline.region.locator('.vis-time-axis > :not(.vis-measure)');
  const found = await parts.evaluateAll((all: HTMLElement[]) =>
    all.map((part) => {
      const { left, top, width, height } = part.getBoundingClientRect();
      const place = [left, top, width, height].map(Math.round).join(' ');
      return {
        left,
        says: `${place} ${part.className} ${part.style.visibility} ${part.textContent}`,
      };
    }),
  );
  return found
    .toSorted((a, b) => a.left - b.left || (a.says < b.says ? -1 : 1))
    .map(({ says }) => says);
}

/** Left edge of the first element of a class that has a text, relative to the page. */
async function leftOf(selector: string, text: string): Promise<number> {
  const box = await app.timeline.region.locator(selector, { hasText: text }).first().boundingBox();
  if (!box) throw new Error(`Nothing drawn for ${selector} ${text}`);
  return box.x;
}

/** Chooses a period from the menu and waits until the timeline has glided there. */
async function showPeriod(period: string): Promise<void> {
  await app.timeline.choosePeriod(period);
  await app.timeline.expectSettled();
}

/** The fine labels of a period from the menu. */
async function fineLabelsOf(period: string): Promise<string[]> {
  await showPeriod(period);
  return await fineLabels().allInnerTexts();
}

/** Texts of the axis that do not fit into their step, or reach out of the axis. */
async function cutLabels(): Promise<string[]> {
  return await fineLabels().evaluateAll((texts) => {
    const plot = document.querySelector('.vis-panel.vis-top')?.getBoundingClientRect();
    const isCut = (label: Element) => {
      const text = document.createRange();
      text.selectNodeContents(label);
      const { left, right } = text.getBoundingClientRect();
      const isNarrow = right > label.getBoundingClientRect().right;
      return !plot || isNarrow || left < plot.left || right > plot.right;
    };
    return texts.flatMap((label) => (label.textContent && isCut(label) ? label.textContent : []));
  });
}
