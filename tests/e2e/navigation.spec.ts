import { expect, test } from 'playwright/test';

import { AppPage } from './pages/app-page.ts';

let app: AppPage;

test.beforeAll(async () => {
  app = await AppPage.open();
});

test.afterAll(async () => {
  await app.close();
});

test.beforeEach(async () => {
  await app.filters.clear();
  await app.button('Fit').click();
  await app.timeline.expectStill();
});

const CONSULTATION = 'China–Netherlands DG-level consultation on S&T';

/** The first and the last year of a window of whole years. */
async function windowYears(): Promise<[first: number, last: number]> {
  const words = await app.timeline.windowWords();
  const [first = Number.NaN, last = Number.NaN] = words.split(' – ').map(Number);
  return [first, last];
}

test('the period menu shows five whole years around the middle of the window', async () => {
  const [first, last] = await windowYears();
  const middle = Math.floor((first + last + 1) / 2);
  await app.timeline.choosePeriod('5 years');
  await expect.poll(windowYears).toEqual([middle - 2, middle + 2]);
});

test('Today brings the line of today to the middle and keeps the length of the window', async () => {
  await app.timeline.choosePeriod('5 years');
  await app.timeline.choosePeriod('Today');
  await app.timeline.expectSettled();
  const line = app.timeline.region.locator('.vis-current-time');
  expect(await app.timeline.shareOf(line)).toBeCloseTo(0.5, 2);
  const [from = '', to = ''] = (await app.timeline.windowWords()).split(' – ');
  const days = (Date.parse(`${to} UTC`) - Date.parse(`${from} UTC`)) / 86_400_000;
  expect(Math.abs(days - 5 * 365.25)).toBeLessThan(2);
});

test('Fit to selection waits for a selection and shows it in the middle of a few weeks', async () => {
  await app.button('Period').click();
  await expect(app.page.getByRole('menuitem', { name: 'Fit to selection' })).toBeDisabled();
  await app.page.keyboard.press('Escape');
  await app.search.fill('DG-level consultation');
  await app.event(/DG-level consultation/).click();
  await expect(app.details.panel).toBeVisible();
  await app.filters.clear();
  await app.timeline.choosePeriod('Fit to selection');
  await expect.poll(() => app.timeline.windowWords()).toBe('26 Apr – 11 Jun 2016');
  await app.timeline.expectStill();
  expect(await app.timeline.shareOf(app.timeline.box(CONSULTATION))).toBeCloseTo(0.5, 1);
  await app.button('Close details').click();
});

test('a pinch zooms in around the pointer, and the page keeps its size', async () => {
  const { timeline, page } = app;
  const words = await timeline.windowWords();
  const before = await timeline.lefts();
  const { x, width } = await timeline.stage();
  await timeline.pointAt(0.75);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  await expect.poll(() => timeline.windowWords()).not.toBe(words);
  await timeline.expectStill();
  const after = await timeline.lefts();
  const pointer = x + width * 0.75;
  const isFar = (left = pointer) => Math.abs(left - pointer) > 20;
  const stretches = Object.entries(after)
    .filter(([id, left]) => left > x && isFar(before[id]))
    .map(([id, left]) => (left - pointer) / ((before[id] ?? Number.NaN) - pointer));
  expect(stretches.length).toBeGreaterThan(10);
  for (const stretch of stretches) expect(stretch).toBeCloseTo(2 ** (400 / 420), 1);
  expect(await page.evaluate(() => devicePixelRatio)).toBe(1);
});

for (const { name, isShifted, deltaX, deltaY } of [
  { name: 'the wheel with Shift', isShifted: true, deltaX: 0, deltaY: 120 },
  { name: 'a sideways wheel', isShifted: false, deltaX: 120, deltaY: 0 },
]) {
  test(`${name} pans as far as it turns, and back`, async () => {
    const { timeline, page } = app;
    const words = await timeline.windowWords();
    const before = await timeline.lefts();
    const turn = async (direction: 1 | -1) => {
      if (isShifted) await page.keyboard.down('Shift');
      await page.mouse.wheel(direction * deltaX, direction * deltaY);
      if (isShifted) await page.keyboard.up('Shift');
    };
    await timeline.pointAt(0.5);
    await turn(1);
    await expect.poll(() => timeline.windowWords()).not.toBe(words);
    await timeline.expectStill();
    const after = await timeline.lefts();
    // Lanes that change their height bring others into sight.
    const both = Object.keys(after).filter((id) => id in before);
    const moves = both.map((id) => (after[id] ?? 0) - (before[id] ?? 0));
    expect(moves.length).toBeGreaterThan(10);
    for (const move of moves) expect(Math.abs(move + 120)).toBeLessThan(1);
    await turn(-1);
    await expect.poll(() => timeline.windowWords()).toBe(words);
  });
}

/** How many places a box is seen in, frame by frame, while Fit brings everything back. */
async function placesDuringFit(): Promise<number> {
  await app.button('Zoom in').click();
  await app.timeline.expectStill();
  await expect(app.timeline.box(CONSULTATION)).toBeVisible();
  return await app.page.evaluate(async (title) => {
    const box = [...document.querySelectorAll('.vis-foreground .vis-item')].find(
      (item) => item.textContent === title,
    );
    const places = new Set<number>();
    const note = () => places.add(Math.round(box?.getBoundingClientRect().left ?? Number.NaN));
    note();
    document.querySelector<HTMLElement>('button[aria-label="Fit"]')?.click();
    const end = performance.now() + 500;
    while (performance.now() < end) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      note();
    }
    return places.size;
  }, CONSULTATION);
}

test('a jump glides, and is there at once for a reader who wants less motion', async () => {
  await app.search.fill('Netherlands');
  await expect(app.filters.chips).toBeVisible();
  await app.button('Fit').click();
  await app.timeline.expectStill();
  expect(await placesDuringFit()).toBeGreaterThan(3);
  await app.page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await placesDuringFit()).toBe(2);
  await app.page.emulateMedia({ reducedMotion: null });
});
