import { expect, test } from 'playwright/test';

import { AppPage } from './pages/app-page.ts';

let app: AppPage;

test.beforeEach(async () => {
  app = await AppPage.open();
});

test.afterEach(async () => {
  await app.close();
});

test('no two signs of the legend look alike', async () => {
  await app.button('Legend').click();
  const samples = app.page.locator('.ct-legend-sample');
  await expect(samples.first()).toBeVisible();
  const looks = await samples.evaluateAll((elements) =>
    elements.map((element) => {
      const box = getComputedStyle(element);
      const under = getComputedStyle(element, '::after');
      const mark = element.querySelector('.ct-mark path');
      const title = element.querySelector('.ct-item-title');
      return [
        box.backgroundImage,
        box.backgroundColor,
        box.boxShadow,
        box.outlineStyle,
        under.content === 'none' ? '' : under.maskImage,
        mark && getComputedStyle(mark).fill,
        title && getComputedStyle(title).textDecorationLine,
      ].join(' | ');
    }),
  );
  expect(looks.length).toBeGreaterThan(5);
  expect(looks.filter((look, at) => looks.indexOf(look) !== at)).toEqual([]);
});

test('the line of today is named on the timeline and in the legend', async () => {
  await app.button('Period').click();
  await app.page.getByRole('menuitem', { name: 'Today' }).click();
  const line = app.page.locator('.vis-current-time');
  await expect(line).toBeVisible();
  const name = await line.evaluate((element) => getComputedStyle(element, '::after').content);
  expect(name).toBe('"today"');
  await app.button('Legend').click();
  const legend = app.page.getByRole('dialog', { name: 'Legend' });
  await expect(legend.getByRole('listitem').filter({ hasText: /^Today$/ })).toBeVisible();
});

test('the undated list says of what kind an event is, and with whom', async () => {
  await app.button(`${(await app.counts()).undated} undated`).click();
  const entry = app.page.getByRole('button', { name: '8th China–Italy innovation forum' });
  await expect(entry).toContainText('Forum · Italy');
});
