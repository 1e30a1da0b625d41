import { expect, test, type Page } from 'playwright/test';

import { DEFAULT_FIGURE_OPTIONS } from '#core/figure/default-figure-options.ts';
import type { FigureRequest } from '#core/bridge/channels.ts';

import { openByDialog } from './bridge-requests.ts';
import { launchApp, type LaunchedApp } from './launch.ts';
import { DataSetFolder, dataSetWith, visit } from './pages/data-set-file.ts';
import { FiltersPage } from './pages/filters-page.ts';

let launched: LaunchedApp;
let page: Page;

test.beforeEach(async () => {
  launched = await launchApp({ widthPx: 1400, heightPx: 900 });
  page = launched.page;
  await page.waitForFunction(() => document.documentElement.dataset['ready'] === 'true');
});

test.afterEach(async () => {
  await launched.close();
});

const region = () => page.getByRole('region', { name: 'Timeline' });
const fit = () => page.getByRole('button', { name: 'Fit', exact: true });
const status = () => page.getByRole('status').filter({ hasText: /of \d+ events/ });
const labels = (name: RegExp) => region().getByRole('button', { name });

/** The lanes from top to bottom. */
async function laneIds(): Promise<(string | null)[]> {
  const lanes = region().locator('[data-lane-id]');
  return await lanes.evaluateAll((found) => found.map((lane) => lane.getAttribute('data-lane-id')));
}

/** How many events the status line counts inside the window. */
async function shownCount(): Promise<number> {
  return Number(/(\d+) of \d+ events/.exec(await status().innerText())?.[1]);
}

/** The window in the words of the status line. */
async function windowWords(): Promise<string> {
  return await page.locator('.ct-status-window').innerText();
}

async function pointAtEvents(): Promise<void> {
  const box = await region().boundingBox();
  if (!box) throw new Error('The timeline has no box');
  await page.mouse.move(box.x + box.width * 0.75, box.y + box.height * 0.4);
}

test('the bundled data set opens with everything that is dated in the window', async () => {
  await expect(status()).toContainText('75 of 88 events');
  await expect(status()).toContainText('13 undated');
});

test('the window of another data set comes with its lanes, never over those of the one before', async () => {
  const folder = await DataSetFolder.create();
  try {
    const old = await laneIds();
    await page.evaluate(() => {
      const root = document.documentElement;
      const drawings: string[] = [];
      const note = () => {
        const lanes = [...document.querySelectorAll<HTMLElement>('[data-lane-id]')];
        const ids = lanes.map(({ dataset }) => dataset['laneId']);
        drawings.push(`${root.dataset['drawnWindow']} ${ids.join()}`);
        root.dataset['drawings'] = drawings.join(';');
      };
      note();
      new MutationObserver(note).observe(root, { attributeFilter: ['data-drawn-window'] });
    });
    const events = ['FR', 'JP'].map((code) =>
      visit(code.toLowerCase(), { date: '1996-05', partners: [code] }),
    );
    const path = await folder.write('two.json', dataSetWith(events));
    await openByDialog(launched.app, page, path);
    await expect(labels(/Visit fr/)).toBeVisible();
    const all = await page.locator('html').getAttribute('data-drawings');
    const [before = [], ...drawings] = (all ?? '').split(';').map((drawing) => drawing.split(' '));
    const after = drawings.filter(([window]) => window !== before[0]);
    expect(after.length).toBeGreaterThan(0);
    for (const [, lanes = ''] of after) expect(lanes.split(',')).not.toContain(old[0]);
  } finally {
    await folder.remove();
  }
});

test('the wheel zooms around the pointer and Fit brings everything back', async () => {
  const before = await windowWords();
  await pointAtEvents();
  for (let turn = 0; turn < 5; turn += 1) await page.mouse.wheel(0, -240);
  await expect.poll(windowWords).not.toBe(before);
  await expect.poll(shownCount).toBeLessThan(75);
  await fit().click();
  await expect.poll(shownCount).toBe(75);
});

test('dragging pans in time without zooming', async () => {
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.waitForTimeout(400);
  const before = await windowWords();
  await pointAtEvents();
  await page.mouse.down();
  await page.mouse.move(600, 500, { steps: 8 });
  await page.mouse.up();
  await expect.poll(windowWords).not.toBe(before);
});

test('the buttons zoom in and out in equal steps', async () => {
  const before = await windowWords();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(windowWords).not.toBe(before);
  await page.getByRole('button', { name: 'Zoom out' }).click();
  await expect.poll(windowWords).toBe(before);
});

test('Earlier and Later move the window by half of it', async () => {
  const before = await windowWords();
  await page.getByRole('button', { name: 'Earlier', exact: true }).click();
  await expect.poll(shownCount).toBeLessThan(75);
  await page.getByRole('button', { name: 'Later', exact: true }).click();
  await expect.poll(windowWords).toBe(before);
});

test('the period menu shows a quarter', async () => {
  await page.getByRole('button', { name: 'Period', exact: true }).click();
  await page.getByRole('menuitem', { name: '1 quarter' }).click();
  await expect.poll(windowWords).toMatch(/^(Jan – Mar|Apr – Jun|Jul – Sep|Oct – Dec) \d{4}$/);
  await expect.poll(shownCount).toBeLessThan(10);
});

test('an event with three partners stands in three lanes, lights up in all and is counted once', async () => {
  await page.getByRole('searchbox', { name: 'Search events' }).fill('Mauritius Botswana');
  await expect(status()).toContainText('1 of 88 events');
  await fit().click();
  const events = labels(/Mauritius/);
  await expect(events).toHaveCount(3);
  await events.first().hover();
  await expect(page.locator('.vis-item.is-hovered')).toHaveCount(3);
  await events.first().click();
  await expect(page.locator('.vis-item.is-selected')).toHaveCount(3);
  await expect(page.getByRole('complementary', { name: 'Event details' })).toContainText(
    'Mauritius',
  );
});

test('every event is named by title, date and partners', async () => {
  await page.getByRole('searchbox', { name: 'Search events' }).fill('DG-level consultation');
  await expect(status()).toContainText('1 of 88 events');
  await expect(
    region().getByRole('button', {
      name: 'China–Netherlands DG-level consultation on S&T, 19 May 2016, Netherlands',
    }),
  ).toHaveCount(1);
});

test('the keyboard alone steps from event to event and opens one', async () => {
  await region().focus();
  await page.keyboard.press('Enter');
  const focused = () =>
    page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  await expect.poll(focused).toContain('2006');
  const first = await focused();
  await page.keyboard.press('ArrowDown');
  await expect.poll(focused).not.toBe(first);
  const inSecondLane = await focused();
  expect(inSecondLane).toContain('European Union');
  await page.keyboard.press('End');
  await expect.poll(focused).toContain('2022');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: 'Event details' })).toBeVisible();
});

test('exactly one event is a tab stop', async () => {
  await expect(region().locator('[data-item-id][tabindex="0"]')).toHaveCount(1);
});

test('plus, minus and zero zoom while the timeline has the focus', async () => {
  await region().focus();
  const before = await windowWords();
  await page.keyboard.press('+');
  await expect.poll(windowWords).not.toBe(before);
  await page.keyboard.press('0');
  await expect.poll(shownCount).toBe(75);
});

test('lanes follow the grouping', async () => {
  await page.getByLabel('Lanes by').selectOption('kind');
  await expect(region().locator('.ct-lane-name', { hasText: 'Joint committee' })).toBeVisible();
  await page.getByLabel('Lanes by').selectOption('none');
  await expect(region().locator('.ct-lane-name', { hasText: 'All events' })).toBeVisible();
});

test('lanes that stay are left in the page while another one goes and comes back', async () => {
  const netherlands = new FiltersPage(page).country('Netherlands');
  const before = await laneIds();
  expect(before.length).toBeGreaterThan(5);
  await page.evaluate(() => {
    const takenOut = new Set<string>();
    Object.assign(window, { takenOut });
    const column = document.querySelector('.vis-labelset');
    if (!column) throw new Error('There are no lanes');
    new MutationObserver((changes) => {
      for (const node of changes.flatMap(({ removedNodes }) => [...removedNodes])) {
        const label = (node as HTMLElement).querySelector<HTMLElement>('[data-lane-id]');
        takenOut.add(label?.dataset['laneId'] ?? '');
      }
    }).observe(column, { childList: true });
  });
  await netherlands.click();
  await expect.poll(laneIds).toEqual(before.filter((id) => id !== 'partner:NL'));
  await netherlands.click();
  await expect.poll(laneIds).toEqual(before);
  const takenOut = await page.evaluate(() =>
    Array.from(Reflect.get(window, 'takenOut') as Set<string>),
  );
  expect(takenOut).toEqual(['partner:NL']);
});

test('events whose lane others push out of sight never come into the page', async () => {
  const folder = await DataSetFolder.create();
  try {
    const partners = ['FR', 'JP', 'DE', 'IT', 'ES', 'NL', 'BE', 'PL', 'SE', 'NO', 'FI', 'DK'];
    const events = partners.flatMap((code) =>
      Array.from({ length: 8 }, (_, at) =>
        visit(`${at === 0 ? 'first' : `other-${at}`}-${code.toLowerCase()}`, {
          date: '1996-05',
          partners: [code],
        }),
      ),
    );
    const path = await folder.write('tall.json', dataSetWith(events));
    await openByDialog(launched.app, page, path);
    await expect(status()).toContainText('96 of 96 events');
    const search = page.getByRole('searchbox', { name: 'Search events' });
    await search.fill('first');
    await expect(status()).toContainText('12 of 96 events');
    await expect(labels(/Visit first/)).toHaveCount(partners.length);
    await page.evaluate(() => {
      const came = new Set<Node>();
      const seen = { came: 0, gone: 0 };
      Object.assign(window, { seen });
      const plot = document.querySelector('.vis-foreground');
      if (!plot) throw new Error('There is no plot');
      new MutationObserver((changes) => {
        for (const { addedNodes, removedNodes } of changes) {
          for (const node of addedNodes)
            if (node instanceof Element && node.matches('.vis-item')) came.add(node);
          seen.gone += [...removedNodes].filter((node) => came.has(node)).length;
        }
        seen.came = came.size;
      }).observe(plot, { childList: true, subtree: true });
    });
    await search.fill('');
    await expect(status()).toContainText('96 of 96 events');
    await expect(labels(/Visit other-1-/)).not.toHaveCount(0);
    await expect(page.locator('html')).toHaveAttribute('data-settled', 'true');
    // Where the lanes of some are out of sight: otherwise there would be nothing to see here.
    expect(await labels(/Visit/).count()).toBeLessThan(events.length);
    const seen = await page.evaluate(
      () => Reflect.get(window, 'seen') as { came: number; gone: number },
    );
    expect(seen.came).toBeGreaterThan(0);
    expect(seen.gone).toBe(0);
  } finally {
    await folder.remove();
  }
});

test('an event just beside the window stays in the page while the window pans', async () => {
  const folder = await DataSetFolder.create();
  try {
    const early = visit('early', { date: '1996-02-01', partners: ['FR'] });
    const late = visit('late', { date: '1996-11-01', partners: ['FR'] });
    const path = await folder.write('pair.json', dataSetWith([early, late]));
    await openByDialog(launched.app, page, path);
    await expect(status()).toContainText('2 of 2 events');
    const plot = await page.locator('.vis-panel.vis-center').boundingBox();
    const box = await labels(/Visit early/).boundingBox();
    if (!plot || !box) throw new Error('There is no plot or no event');
    const pan = async (px: number) => {
      const before = await windowWords();
      await page.mouse.move(plot.x + plot.width / 2, plot.y + plot.height - 20);
      await page.mouse.down();
      await page.mouse.move(plot.x + plot.width / 2 + px, plot.y + plot.height - 20, { steps: 4 });
      await page.mouse.up();
      await expect.poll(windowWords).not.toBe(before);
      await expect(page.locator('html')).toHaveAttribute('data-settled', 'true');
    };
    await pan(plot.x - box.x - box.width - 20);
    await expect(status()).toContainText('1 of 2 events');
    await labels(/Visit early/).evaluate((label) => {
      const item = label.closest('.vis-item');
      if (!item?.parentNode) throw new Error('The event is not in the page');
      const seen = { gone: 0 };
      Object.assign(window, { seen });
      new MutationObserver((changes) => {
        for (const { removedNodes } of changes)
          seen.gone += [...removedNodes].filter((node) => node === item).length;
      }).observe(item.parentNode, { childList: true });
    });
    await pan(-30);
    await pan(30);
    const gone = await page.evaluate(() => (Reflect.get(window, 'seen') as { gone: number }).gone);
    expect(gone).toBe(0);
    await fit().click();
    await expect(status()).toContainText('2 of 2 events');
  } finally {
    await folder.remove();
  }
});

test('the name of a lane stays in sight while the lane scrolls by', async () => {
  await page.getByLabel('Lanes by').selectOption('kind');
  await expect(region().locator('.ct-lane-name', { hasText: 'Joint committee' })).toBeVisible();
  await region()
    .locator('.vis-left')
    .evaluate((left) => (left.scrollTop = 450));
  await expect(region().locator('.ct-lane-name', { hasText: 'Joint committee' })).toBeInViewport();
});

test('the lanes keep their column where the window shows none', async () => {
  const axisLeft = async () => (await page.locator('.vis-panel.vis-top').boundingBox())?.x;
  const before = await axisLeft();
  await page.getByRole('searchbox', { name: 'Search events' }).fill('nothing says this');
  await expect(status()).toContainText('0 of 88 events');
  // All that may go is the scroll bar.
  expect(await axisLeft()).toBeGreaterThan((before ?? Infinity) - 20);
});

test('after Fit no title runs out of the window and none lies on another', async () => {
  const boxes = await page.evaluate(() => {
    const centre = document.querySelector('.vis-panel.vis-center')?.getBoundingClientRect();
    const titles = [...document.querySelectorAll('.vis-foreground [data-item-id]')];
    return {
      right: centre?.right ?? 0,
      boxes: titles.map((title) => title.getBoundingClientRect().toJSON()),
    };
  });
  const titles: DOMRect[] = boxes.boxes;
  expect(titles.length).toBeGreaterThan(20);
  expect(titles.filter(({ right }) => right > boxes.right)).toEqual([]);
  const onEachOther = titles.flatMap((a, at) =>
    titles
      .slice(at + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
  );
  expect(onEachOther).toEqual([]);
});

test('a title turned at the right edge keeps its mark on its date', async () => {
  await expect.poll(turnedTitles).not.toEqual([]);
  expect((await turnedTitles()).filter(({ offPx }) => offPx > 1)).toEqual([]);
});

test('a turned title keeps its mark on its date when its event changes', async () => {
  const folder = await DataSetFolder.create();
  const title = 'A visit whose title is long enough to leave no room at the right';
  const last = { title, date: '2016-05-19' };
  const path = await folder.write(
    'live.json',
    dataSetWith([visit('first', { date: '2010-01-01' }), visit('last', last)]),
  );
  await openByDialog(launched.app, page, path);
  await expect.poll(turnedTitles).toEqual([{ title, offPx: 0 }]);
  const planned = visit('last', { ...last, status: 'planned' });
  await folder.write('live.json', dataSetWith([visit('first', { date: '2010-01-01' }), planned]));
  await expect(region().locator('.is-planned')).toHaveCount(1);
  expect(await turnedTitles()).toEqual([{ title, offPx: 0 }]);
  await folder.remove();
});

test('the picture holds exactly the events that the window shows', async () => {
  await page.getByLabel('Lanes by').selectOption('none');
  await expect(region().locator('.ct-lane-name', { hasText: 'All events' })).toBeVisible();
  const drawn = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-event-id]')].map(
      (label) => label.dataset['eventId'] ?? '',
    ),
  );
  const options = { ...DEFAULT_FIGURE_OPTIONS, format: 'svg' } as const;
  const pictured = await page.evaluate(async (figure) => {
    const { status: dataSet } = await window.bridge.request('session:get');
    if (dataSet.state !== 'ready') throw new Error('No data set is open');
    const request: FigureRequest = {
      view: { ...dataSet.view, groupBy: 'none' },
      options: figure,
    };
    const answer = await window.bridge.request('figure:preview', request);
    if (!answer.ok) throw new Error(answer.error.code);
    return answer.value.eventIds;
  }, options);
  expect(drawn.length).toBe(81);
  expect(new Set(pictured)).toEqual(new Set(drawn));
});

/** The titles that stand before their marks, and how far the middle of each mark is from the date that it marks. */
async function turnedTitles(): Promise<{ title: string; offPx: number }[]> {
  return await page.evaluate(() =>
    [...document.querySelectorAll('.vis-foreground .vis-item[data-turned]')].map((item) => {
      const date = item.getBoundingClientRect();
      const mark = item.querySelector('.ct-mark')?.getBoundingClientRect();
      const middle = mark ? mark.left + mark.width / 2 : Number.NaN;
      const offPx = Math.max(date.left - middle, middle - date.right, 0);
      return { title: item.textContent, offPx };
    }),
  );
}
