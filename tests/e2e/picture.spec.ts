import { expect, test } from 'playwright/test';

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
