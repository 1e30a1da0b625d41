import { expect, test } from 'playwright/test';

import { DEFAULT_FIGURE_OPTIONS } from '#core/figure/default-figure-options.ts';
import type { FigureOptions } from '#core/figure/figure-options.ts';
import type { View } from '#core/timeline/view.ts';

import { differing, pixelsOf, type Pixels } from '../unit/export/pixels.ts';
import { ask, statusOf, viewOf } from './bridge-requests.ts';
import { AppPage } from './pages/app-page.ts';
import { countDated, isWith } from './pages/bundled-events.ts';

let app: AppPage;

test.beforeAll(async () => {
  // Tall enough for all lanes: what is scrolled out of sight is not in the page.
  app = await AppPage.open({ widthPx: 1400, heightPx: 2600 });
  await app.export.keepPreviews();
});

test.afterAll(async () => {
  await app.close();
});

test.beforeEach(async () => {
  await app.filters.clear();
  await app.timeline.grouping.selectOption({ label: 'Partner' });
  await app.expectShown(countDated());
});

/** Views, each reached from the first one, and how many events the window then shows. */
const VIEWS: { name: string; reach: () => Promise<unknown>; shown: number }[] = [
  {
    name: 'the first view, by partner',
    reach: () => Promise.resolve(),
    shown: countDated(),
  },
  ...['Kind', 'Series', 'Place', 'No lanes'].map((grouping) => ({
    name: `lanes by "${grouping}"`,
    reach: () => app.timeline.grouping.selectOption({ label: grouping }),
    shown: countDated(),
  })),
  {
    name: 'only the Netherlands',
    reach: () =>
      app.filters
        .group('Partner countries')
        .getByRole('button', { name: 'Only Netherlands', exact: true })
        .click(),
    shown: countDated(isWith('NL')),
  },
  {
    name: 'a search',
    reach: () => app.search.fill('Moscow'),
    shown: countDated((event) => JSON.stringify(event).includes('Moscow')),
  },
  {
    name: 'the second quarter of 2016',
    reach: async () => {
      await app.search.fill('DG-level consultation');
      await app.expectShown(1);
      await app.button('Fit').click();
      await app.timeline.choosePeriod('1 quarter');
      await app.search.fill('');
      await expect.poll(() => app.timeline.windowWords()).toBe('Apr – Jun 2016');
    },
    shown: countDated(({ date }) => /^2016(-0[4-6].*)?$/.test(date ?? '')),
  },
];

/** Of all pixels. */
const MOST_DIFFERING = 0.015;

/** The look of pictures that Chromium draws as we do. */
const LOOKS: Partial<FigureOptions>[] = [
  { heightPx: 720 },
  { theme: 'dark', heightPx: 720, scale: 2 },
  { theme: 'print', widthPx: 643, heightPx: 909, title: '中国国际科技合作' },
];

for (const look of LOOKS) {
  test(`Chromium draws the SVG as the PNG is: ${JSON.stringify(look)}`, async () => {
    const view = viewOf(await statusOf(app.page));
    const options = { ...DEFAULT_FIGURE_OPTIONS, scale: 1, ...look };
    const png = await drawn(view, { ...options, format: 'png' });
    const svg = await drawn(view, { ...options, format: 'svg' });
    expect(svg.toString()).not.toContain('foreignObject');
    const ours = await pixelsOf(png);
    expect(differing(ours, await drawnByPage(svg, ours))).toBeLessThan(MOST_DIFFERING);
  });
}

for (const { name, reach, shown } of VIEWS) {
  test(`the picture holds exactly the events on screen, lane by lane: ${name}`, async () => {
    await reach();
    await app.expectShown(shown);
    const { description, laneEventIds } = await app.export.readDrawing();
    await app.timeline.expectStill();
    const lanes = await app.timeline.lanes();
    expect(laneEventIds).toEqual(lanes.map(({ eventIds }) => eventIds));
    const names = lanes.map((lane) => `${lane.name} ${lane.count}`);
    expect(description).toContain(`Lanes: ${names.join(', ')}.`);
    const counted = lanes.filter((lane) => lane.name !== 'Background');
    expect(new Set(counted.flatMap(({ eventIds }) => eventIds)).size).toBe(shown);
  });
}

async function drawn(view: View, options: FigureOptions): Promise<Buffer> {
  const answer = await ask(app.page, 'figure:preview', { view, options });
  if (!answer.ok) throw new Error(answer.error.code);
  return Buffer.from(answer.value.bytes);
}

/** The pixels of an SVG as the page shows it in a size. */
async function drawnByPage(svg: Buffer, { width, height }: Pixels): Promise<Pixels> {
  const base64 = await app.page.evaluate(
    async ({ text, size }) => {
      const image = new Image();
      image.src = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
      await image.decode();
      const canvas = new OffscreenCanvas(size.width, size.height);
      canvas.getContext('2d')?.drawImage(image, 0, 0, size.width, size.height);
      const reader = new FileReader();
      reader.readAsDataURL(await canvas.convertToBlob({ type: 'image/png' }));
      await new Promise((resolve) => reader.addEventListener('load', resolve));
      return typeof reader.result === 'string' ? reader.result.split(',')[1] : undefined;
    },
    { text: svg.toString(), size: { width, height } },
  );
  return await pixelsOf(Buffer.from(base64 ?? '', 'base64'));
}
