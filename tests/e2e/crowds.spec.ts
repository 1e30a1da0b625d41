import { expect, test, type Locator } from 'playwright/test';

import { AppPage } from './pages/app-page.ts';
import { violationsOf } from './pages/axe-violations.ts';
import { numberIn } from './pages/crowd-page.ts';
import { DataSetFolder, dataSetWith, syntheticSet, visit } from './pages/data-set-file.ts';
import { expectNoFaults } from './pages/layout-faults.ts';

/** So many events that partners who are in many of them show crowds, and others single events. */
const EVENTS = 6000;

/** Most items that a timeline may hold, whatever it shows. */
const MOST_ITEMS = 500;

let folder: DataSetFolder;
let path: string;
let app: AppPage;

test.beforeAll(async () => {
  folder = await DataSetFolder.create();
  path = await folder.write('synthetic.json', syntheticSet(EVENTS));
});

test.afterAll(async () => {
  await folder.remove();
});

test.beforeEach(async () => {
  app = await AppPage.open({ args: [path] });
  await expect.poll(async () => (await app.counts()).total).toBe(EVENTS);
  await app.timeline.expectSettled();
});

test.afterEach(async () => {
  await app.close();
});

/** Zooms at the middle of the window, by keys, and waits for what is then drawn. */
async function zoomIn(times: number): Promise<void> {
  await app.timeline.region.focus();
  for (let time = 0; time < times; time += 1) await app.page.keyboard.press('+');
  await app.timeline.expectSettled();
}

/** The first cluster that can be pressed: its middle is in the window. */
async function clusterInSight(): Promise<Locator> {
  for (const cluster of await app.timeline.clusters.all()) {
    const share = await app.timeline.shareOf(cluster);
    const id = (await cluster.getAttribute('data-item-id')) ?? '';
    if (share > 0.05 && share < 0.95) return app.timeline.item(id);
  }
  throw new Error('No cluster is in sight');
}

test('single events, clusters and densities of a lane add up to what the lane says', async () => {
  const lanes = await app.timeline.countedLanes();
  expect(lanes.length).toBeGreaterThan(5);
  expect(lanes.filter(({ says, drawn }) => says !== drawn)).toEqual([]);
  const { shown, undated, total } = await app.counts();
  expect(shown + undated).toBe(total);
  expect(await app.timeline.crowds.count()).toBeGreaterThan(5);
});

test('the name of a crowd says how many, when and who', async () => {
  const names = await app.timeline.crowds.evaluateAll((crowds) =>
    crowds.map((crowd) => crowd.getAttribute('aria-label') ?? ''),
  );
  expect(names.length).toBeGreaterThan(5);
  for (const name of names)
    expect(name).toMatch(/^[\d,]+ events, .*\d{4}, (?:China-.+|.*more partners)$/);
  await expect(app.timeline.crowds.first()).toHaveAttribute('title', /^[\d,]+ events, .+: \d+ /);
});

/** What is drawn and said of a density. */
async function densityOf(id: string): Promise<{ outline: string; name: string; title: string }> {
  return await app.timeline.item(id).evaluate((button) => ({
    outline: button.parentElement?.querySelector('path')?.getAttribute('d') ?? '',
    name: button.getAttribute('aria-label') ?? '',
    title: button.getAttribute('title') ?? '',
  }));
}

test('a density that changes keeps its elements, and is drawn as a new one would be', async () => {
  const { page, timeline } = app;
  const first = timeline.densities.first();
  const id = (await first.getAttribute('data-item-id')) ?? '';
  const before = await densityOf(id);
  await first.focus();
  await first.evaluate((button) => (button.dataset['kept'] = 'yes'));
  for (let time = 0; time < 3; time += 1) await page.keyboard.press('+');
  await timeline.expectSettled();
  await expect(timeline.item(id)).toHaveAttribute('data-kept', 'yes');
  await expect(timeline.item(id)).toBeFocused();
  const changed = await densityOf(id);
  expect(changed.outline).not.toBe(before.outline);
  expect(changed.name).not.toBe(before.name);
  await timeline.grouping.selectOption('kind');
  await timeline.expectSettled();
  await timeline.grouping.selectOption('partner');
  await timeline.expectSettled();
  await expect(timeline.item(id)).not.toHaveAttribute('data-kept');
  expect(await densityOf(id)).toEqual(changed);
});

/** What is drawn and said of some clusters, by their ids; and which of them are marked as kept. */
async function clustersDrawn(): Promise<Map<string, { drawn: string; isKept: boolean }>> {
  const clusters = await app.timeline.clusters.evaluateAll((labels) =>
    labels.map((label) => {
      const says = [
        label.getAttribute('aria-label'),
        label.getAttribute('title'),
        label.textContent,
      ];
      const strip = label.style.getPropertyValue('--strip');
      const drawn = [...says, strip, label.querySelector('svg')?.outerHTML].join('\n');
      return [label.dataset['itemId'], { drawn, isKept: 'kept' in label.dataset }] as const;
    }),
  );
  return new Map(clusters.map(([id = '', cluster]) => [id, cluster]));
}

test('a cluster that changes keeps its elements, and is drawn as a new one would be', async () => {
  const { filters, timeline } = app;
  const before = await clustersDrawn();
  await timeline.clusters.evaluateAll((labels) => {
    for (const label of labels) label.dataset['kept'] = 'yes';
  });
  await filters.group('Kind').getByRole('checkbox', { name: 'Summit', exact: true }).click();
  await expect(filters.chips).toBeVisible();
  await timeline.expectSettled();
  const changed = [...(await clustersDrawn())].filter(([, { isKept }]) => isKept);
  const others = changed.filter(([id, { drawn }]) => before.get(id)?.drawn !== drawn);
  expect(others.length).toBeGreaterThan(3);
  for (const [, { drawn }] of others) {
    const [name = '', , text = ''] = drawn.split('\n');
    expect(numberIn(text)).toBe(numberIn(name));
  }
  await timeline.grouping.selectOption('kind');
  await timeline.expectSettled();
  await timeline.grouping.selectOption('partner');
  await timeline.expectSettled();
  const fresh = await clustersDrawn();
  for (const [id, { drawn }] of others) expect(fresh.get(id)).toEqual({ drawn, isKept: false });
});

test('what is pointed at of a density is the part of it that is in sight', async () => {
  await zoomIn(3);
  await app.timeline.pointAt(0.5);
  for (const panPx of [0, 200, -90]) {
    await app.page.mouse.wheel(panPx, 0);
    await app.timeline.expectSettled();
    const { x, width } = await app.timeline.stage();
    const parts = await app.timeline.densities.evaluateAll((buttons) =>
      buttons.map((button) =>
        [button, button.closest('.vis-item') ?? button].map((each) => each.getBoundingClientRect()),
      ),
    );
    expect(parts.length).toBeGreaterThan(0);
    for (const [part, whole] of parts) {
      expect(whole?.left).toBeLessThan(x);
      expect(whole?.right).toBeGreaterThan(x + width);
      // The plot has a border of a pixel.
      expect(part?.left).toBeCloseTo(x + 1, 0);
      expect(part?.right).toBeCloseTo(x + width - 1, 0);
    }
  }
});

test('there are never more than some hundred items in the document', async () => {
  expect(await app.timeline.countItems()).toBeLessThanOrEqual(MOST_ITEMS);
  for (let step = 0; step < 8; step += 1) {
    await zoomIn(2);
    expect(await app.timeline.countItems()).toBeLessThanOrEqual(MOST_ITEMS);
  }
  await app.button('Fit').click();
  await app.timeline.expectSettled();
  expect(await app.timeline.countItems()).toBeLessThanOrEqual(MOST_ITEMS);
});

test('a click lists the events of a cluster, and each opens its details and leads back', async () => {
  await zoomIn(4);
  const cluster = await clusterInSight();
  const count = numberIn((await cluster.getAttribute('aria-label')) ?? '');
  await cluster.click();
  await expect(app.crowd.title).toHaveText(`${count.toLocaleString('en-US')} events`);
  await expect(cluster).toHaveAttribute('aria-expanded', 'true');
  expect(await app.crowd.counts()).toEqual({ all: count, ofKinds: count });
  await expect(app.crowd.rows).toHaveCount(Math.min(count, 200));
  const row = app.crowd.rows.nth(1);
  const title = (await row.innerText()).split('\n')[0] ?? '';
  await row.click();
  await expect(app.details.title).toHaveText(title);
  await app.details.panel.getByRole('button', { name: new RegExp(`^${count} events, `) }).click();
  await expect(app.crowd.rows.nth(1)).toBeFocused();
  await app.button('Close list').click();
  await expect(app.crowd.panel).toHaveCount(0);
  await expect(cluster).toBeFocused();
  await expect(cluster).toHaveAttribute('aria-expanded', 'false');
});

test('a long list comes page by page, and lists each event once', async () => {
  const densest = app.timeline.crowds.first();
  const count = numberIn((await densest.getAttribute('aria-label')) ?? '');
  expect(count).toBeGreaterThan(400);
  await densest.click();
  await expect(app.crowd.more).toHaveText(
    `Show more (${(count - 200).toLocaleString('en-US')} left)`,
  );
  await app.crowd.more.click();
  await expect(app.crowd.rows).toHaveCount(400);
  const ids = await app.crowd.rows.evaluateAll((rows) =>
    rows.map((row) => (row as HTMLElement).dataset['memberId']),
  );
  expect(new Set(ids).size).toBe(400);
});

test('keys alone reach a crowd, list its events and come back', async () => {
  const { page, timeline, crowd } = app;
  await timeline.region.focus();
  await page.keyboard.press('Tab');
  await expect(timeline.focused).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  const name = (await timeline.focused.getAttribute('aria-label')) ?? '';
  expect(name).toMatch(/^[\d,]+ events, /);
  await page.keyboard.press('Enter');
  await expect(crowd.rows.first()).toBeVisible();
  // The panel makes the timeline narrower, which draws its items and lanes anew.
  await timeline.expectSettled();
  await expect(timeline.focused).toHaveAttribute('aria-label', name);
  await page.keyboard.press('Enter');
  await expect(crowd.title).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(crowd.panel).toHaveCount(0);
  await expect(timeline.focused).toHaveAttribute('aria-label', name);
});

test('all items are one tab stop', async () => {
  await expect(app.timeline.region.locator('[data-item-id][tabindex="0"]')).toHaveCount(1);
  await app.timeline.region.focus();
  await app.page.keyboard.press('Tab');
  await expect(app.timeline.focused).toHaveCount(1);
  await app.page.keyboard.press('Tab');
  await expect(app.timeline.focused).toHaveCount(0);
});

test('zooming to a cluster parts it, and the focus goes on in its lane', async () => {
  const { page, timeline, crowd } = app;
  await zoomIn(4);
  const cluster = await clusterInSight();
  const itemId = (await cluster.getAttribute('data-item-id')) ?? '';
  const laneId = itemId.slice(0, itemId.lastIndexOf('/'));
  await cluster.click();
  await crowd.title.focus();
  const before = await timeline.windowWords();
  await page.keyboard.press('z');
  await expect(crowd.panel).toHaveCount(0);
  await expect.poll(() => timeline.windowWords()).not.toBe(before);
  await timeline.expectSettled();
  await expect(timeline.item(itemId)).toHaveCount(0);
  await expect(timeline.focused).toHaveAttribute('data-item-id', new RegExp(`^${laneId}/`));
});

test('a zoom to a cluster leaves the focus alone once the reader has gone on', async () => {
  const { page, timeline, crowd } = app;
  await zoomIn(4);
  await (await clusterInSight()).click();
  const before = await timeline.windowWords();
  const search = await app.search.elementHandle();
  await crowd.zoom.evaluate((button: HTMLElement, field) => {
    button.click();
    (field as HTMLElement).focus();
  }, search);
  await expect.poll(() => timeline.windowWords()).not.toBe(before);
  await timeline.expectSettled();
  await expect(app.search).toBeFocused();
  await page.keyboard.type('quantum');
  await expect(app.search).toHaveValue('quantum');
});

test('Z zooms to a cluster with Caps Lock too, from the list and from the timeline', async () => {
  const { page, timeline, crowd } = app;
  await zoomIn(4);
  await (await clusterInSight()).click();
  await crowd.title.focus();
  const before = await timeline.windowWords();
  await page.keyboard.press('Z');
  await expect(crowd.panel).toHaveCount(0);
  await expect.poll(() => timeline.windowWords()).not.toBe(before);
  await app.button('Fit').click();
  await timeline.expectSettled();
  await zoomIn(4);
  const zoomed = await timeline.windowWords();
  await (await clusterInSight()).focus();
  await page.keyboard.press('Z');
  await expect.poll(() => timeline.windowWords()).not.toBe(zoomed);
});

test('a pan by a few pixels leaves every item as it is', async () => {
  await zoomIn(5);
  const ids = async () => Object.keys(await app.timeline.lefts()).toSorted();
  const before = await ids();
  const words = await app.timeline.windowWords();
  await app.timeline.pointAt(0.5);
  await app.page.mouse.wheel(3, 0);
  await app.timeline.expectSettled();
  const after = await ids();
  expect(after.filter((id) => !before.includes(id)).length).toBeLessThanOrEqual(2);
  expect(before.filter((id) => !after.includes(id)).length).toBeLessThanOrEqual(2);
  await app.page.mouse.wheel(-3, 0);
  await app.timeline.expectSettled();
  expect(await ids()).toEqual(before);
  expect(await app.timeline.windowWords()).toBe(words);
});

test('the count of a lane has its room beside the name, in a narrow window too', async () => {
  await app.page.getByRole('button', { name: 'Filters', exact: true }).click();
  const window = await app.app.browserWindow(app.page);
  for (const widthPx of [1400, 720]) {
    await window.evaluate((it, width) => it.setContentSize(width, 800), widthPx);
    await app.page.waitForFunction((width) => innerWidth === width, widthPx);
    await app.timeline.expectSettled();
    const gaps = await app.timeline.region.locator('.ct-lane-label').evaluateAll((lanes) =>
      lanes.map((lane) => {
        const count = document.createRange();
        count.selectNodeContents(lane.querySelector('.ct-lane-count') ?? lane);
        const name = lane.querySelector('.ct-lane-name')?.getBoundingClientRect();
        return count.getBoundingClientRect().left - (name?.right ?? Number.NaN);
      }),
    );
    expect(gaps.length).toBeGreaterThan(5);
    for (const gapPx of gaps) expect(gapPx).toBeGreaterThanOrEqual(4);
    for (const gapPx of gaps) expect(gapPx).toBeLessThanOrEqual(9);
  }
});

test('lanes beyond the first are folded into one, and unfold by a press', async () => {
  const { page, timeline } = app;
  const lanes = timeline.region.locator('.ct-lane-name');
  const more = timeline.region.getByRole('button', { name: /^and \d+ more partners$/ });
  await expect(more).toHaveCount(1);
  const before = await lanes.count();
  const folded = numberIn(await more.innerText());
  await more.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => lanes.count()).toBeGreaterThan(before);
  await timeline.expectSettled();
  const left = (await more.count()) === 1 ? numberIn(await more.innerText()) : 0;
  expect(folded - left).toBe((await lanes.count()) - before + (left === 0 ? 1 : 0));
  expect(await timeline.countItems()).toBeLessThanOrEqual(MOST_ITEMS);

  await lanes.first().click({ button: 'right' });
  await page.getByRole('menuitem', { name: 'Fold the Further Lanes' }).click();
  await expect.poll(() => lanes.count()).toBe(before);
  await lanes.first().click({ button: 'right' });
  await expect(page.getByRole('menuitem', { name: /^Show Only/ })).toBeVisible();
  await expect(page.getByRole('menuitem', { name: 'Fold the Further Lanes' })).toHaveCount(0);
});

test('the focus stays on what unfolds the lanes until all are unfolded', async () => {
  const { page, timeline } = app;
  await timeline.unfold.focus();
  await page.keyboard.press('Enter');
  await timeline.expectSettled();
  await expect(timeline.unfold).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await timeline.expectSettled();
  await expect(timeline.unfold).toBeFocused();
  while ((await timeline.unfold.count()) === 1) {
    await page.keyboard.press('Enter');
    await timeline.expectSettled();
  }
  await expect(timeline.region).toBeFocused();
});

test('a reader who leaves what unfolds the lanes is not led back to it', async () => {
  const { page, timeline } = app;
  await timeline.unfold.focus();
  await page.locator('.ct-status-window').click();
  await expect(timeline.unfold).not.toBeFocused();
  await timeline.pointAt(0.5);
  await page.mouse.wheel(0, -400);
  await timeline.expectSettled();
  await expect(page.locator('body')).toBeFocused();
});

test('beyond the most lanes that can be shown the rest is told, and nothing offers to unfold it', async () => {
  const { timeline } = app;
  const events = Array.from({ length: 450 }, (_, at) =>
    visit(`visit-${at}`, { date: `2016-05-${10 + (at % 20)}`, place: { city: `City ${at}` } }),
  );
  await app.openFile(await folder.write('many-places.json', dataSetWith(events)));
  await expect.poll(async () => (await app.counts()).total).toBe(450);
  await timeline.grouping.selectOption('place');
  await timeline.expectSettled();
  while ((await timeline.unfold.count()) > 0) {
    await timeline.unfold.focus();
    await app.page.keyboard.press('Enter');
    await timeline.expectSettled();
  }
  await expect(timeline.unfold).toHaveCount(0);
  const lanes = timeline.region.locator('.ct-lane-name');
  await expect(lanes).toHaveCount(401);
  await expect(lanes.last()).toHaveText('and 50 more places');
  await expect(timeline.region).toBeFocused();
});

test('a filter that leaves few events shows them one by one', async () => {
  await app.search.fill('Mongolia quantum');
  await expect.poll(async () => (await app.counts()).shown).toBeLessThan(40);
  await app.timeline.expectSettled();
  await expect(app.timeline.crowds).toHaveCount(0);
  const lanes = await app.timeline.countedLanes();
  expect(lanes.filter(({ says, drawn }) => says !== drawn)).toEqual([]);
});

test('events of one day cannot be parted, and the list says why', async () => {
  const visits = Array.from({ length: 300 }, (_, at) =>
    visit(`visit-${at}`, { date: '2016-05-19', partners: ['NL'] }),
  );
  const oneDay = dataSetWith([...visits, visit('later', { date: '2016-07-01', partners: ['NL'] })]);
  await app.openFile(await folder.write('one-day.json', oneDay));
  await expect.poll(async () => (await app.counts()).total).toBe(301);
  await app.timeline.expectSettled();
  await app.timeline.region.getByRole('button', { name: /^300 events, 19 May 2016/ }).click();
  await expect(app.crowd.zoom).toBeDisabled();
  await expect(app.crowd.panel).toContainText('All on one day: zooming cannot part them.');
  await expect(app.crowd.rows).toHaveCount(200);
});

test('the focus goes on to the first event of the last page, where it takes "Show more" away', async () => {
  const visits = Array.from({ length: 450 }, (_, at) =>
    visit(`visit-${at}`, { date: '2016-05-19', partners: ['NL'] }),
  );
  await app.openFile(await folder.write('three-pages.json', dataSetWith(visits)));
  await expect.poll(async () => (await app.counts()).total).toBe(450);
  await app.timeline.expectSettled();
  await app.timeline.region.getByRole('button', { name: /^450 events, 19 May 2016/ }).click();
  await app.crowd.more.focus();
  await app.page.keyboard.press('Enter');
  await expect(app.crowd.rows).toHaveCount(400);
  await expect(app.crowd.more).toBeFocused();
  await app.page.keyboard.press('Enter');
  await expect(app.crowd.rows).toHaveCount(450);
  await expect(app.crowd.rows.nth(400)).toBeFocused();
});

test('a list names the partners where its lane does not', async () => {
  const facts = { date: '2016-05-19', partners: ['NL', 'RU'] };
  const visits = Array.from({ length: 300 }, (_, at) => visit(`visit-${at}`, facts));
  await app.openFile(await folder.write('two-partners.json', dataSetWith(visits)));
  await expect.poll(async () => (await app.counts()).total).toBe(300);
  await app.timeline.expectSettled();
  const crowd = app.timeline.region.getByRole('button', { name: /^300 events/ }).first();
  await crowd.click();
  await expect(app.crowd.rows.first()).toContainText('19 May 2016 · Visit');
  await expect(app.crowd.rows.first()).not.toContainText('Russia');
  await app.button('Close list').click();
  await app.timeline.grouping.selectOption('kind');
  await app.timeline.expectSettled();
  await crowd.click();
  await expect(app.crowd.rows.first()).toContainText('19 May 2016 · Visit · Netherlands, Russia');
});

for (const theme of ['light', 'dark'] as const) {
  test(`crowds and the list of their events are sound in a small window, ${theme}`, async () => {
    await app.setSystemColours(theme);
    const window = await app.app.browserWindow(app.page);
    await window.evaluate((browserWindow) => browserWindow.setContentSize(900, 600));
    await app.page.waitForFunction(() => innerWidth === 900 && innerHeight === 600);
    await app.timeline.expectSettled();
    expect(await violationsOf(app.page)).toEqual([]);
    await zoomIn(4);
    expect(await violationsOf(app.page)).toEqual([]);
    await (await clusterInSight()).click();
    await expect(app.crowd.rows.first()).toBeVisible();
    await expectNoFaults(app.crowd.panel);
    expect(await violationsOf(app.page)).toEqual([]);
  });
}
