import { expect, test } from 'playwright/test';

import { AppPage } from './pages/app-page.ts';
import { UNDATED } from './pages/bundled-events.ts';

let app: AppPage;

test.beforeEach(async () => {
  app = await AppPage.open();
});

test.afterEach(async () => {
  await app.close();
});

test('the consultation of 19 May 2016 shows all that its sources tell', async () => {
  const { details } = app;
  await app.search.fill('DG-level consultation');
  await app.event(/China–Netherlands DG-level consultation/).click();
  await expect(details.title).toHaveText('China–Netherlands DG-level consultation on S&T');
  await expect(details.fact('Date')).toHaveText('19 May 20162016-05-19');
  await expect(details.fact('Status')).toHaveText('Held');
  await expect(details.fact('Partner')).toHaveText('Netherlands');
  await expect(details.fact('Place')).toHaveText('Beijing, China');
  await expect(details.fact('Level')).toHaveText('Director-general');
  await expect(details.fact('Topics')).toContainText('technology transfer');
  await expect(details.part('Participants')).toContainText('Chen Jiachang');
  await expect(details.part('Participants')).toContainText(
    'Director-General, Dutch Ministry of Education, Culture and Science',
  );
  await expect(details.part('Outcomes')).toContainText('Dutch National Innovation Action Scheme');
  await expect(details.part('Sources')).toContainText('30 May 2016');
  await expect(details.part('Sources')).toContainText('Newsletter, No. 10 of 2016');
  await expect(details.panel).toContainText('cn-nl-dg-consultation-2016');
});

test('the 10th working group shows the meeting held and the one that was announced', async () => {
  const { details } = app;
  await app.search.fill('10th China–Russia working group Harbin');
  await app.event(/10th China–Russia innovation working group/).click();
  await expect(details.fact('Date')).toContainText('16 Jun 2017');
  await expect(details.fact('Status')).toHaveText('Held');
  await expect(details.fact('Place')).toHaveText('Harbin, China');
  await expect(details.part('Announced before')).toContainText('2017, in China');
  await expect(details.part('Series')).toContainText('edition 10');
});

test('previous and next walk through a series and bring each event into the window', async () => {
  const { details } = app;
  await app.search.fill('China–Russia innovation working group');
  await app.event(/10th China–Russia innovation working group/).click();
  await details.panel.getByRole('button', { name: /^Previous in series: 9th/ }).click();
  await expect(details.title).toHaveText('9th China–Russia innovation working group');
  await details.panel.getByRole('button', { name: /^Next in series: 10th/ }).click();
  await details.panel.getByRole('button', { name: /^Next in series: 11th/ }).click();
  await expect(details.title).toHaveText('11th China–Russia innovation working group');
  await expect(details.panel.getByRole('button', { name: /^Next in series/ })).toHaveCount(0);
});

test('an undated event is reached from the status line', async () => {
  const { details, page } = app;
  await app.button(`${UNDATED} undated`).click();
  const list = page.getByRole('dialog', { name: `${UNDATED} undated` });
  await expect(list.getByRole('listitem')).toHaveCount(UNDATED);
  await list.getByRole('button', { name: '8th China–Italy innovation forum' }).click();
  await expect(list).toHaveCount(0);
  await expect(details.title).toHaveText('8th China–Italy innovation forum');
  await expect(details.fact('Date')).toHaveText('no date known');
});

test('the undated list follows the filter and the language while it is open', async () => {
  await app.search.fill('Italy');
  await expect.poll(async () => (await app.counts()).undated).toBeLessThan(UNDATED);
  const { undated } = await app.counts();
  await app.button(`${undated} undated`).click();
  const events = app.page.locator('.ct-undated li');
  await expect(events).toHaveCount(undated);
  await app.menu.choose('undo');
  await expect(events).toHaveCount(UNDATED);
  await expect(events.filter({ hasText: 'Forum · Italy' })).toHaveCount(2);
  await app.menu.choose('language-zh');
  await expect(events.filter({ hasText: '论坛 · 意大利' })).toHaveCount(2);
});

test('the first undated event has the focus when the list opens', async () => {
  await app.button(`${UNDATED} undated`).press('Enter');
  await expect(app.page.locator('.ct-undated li button').first()).toBeFocused();
});

test('a background event has details too', async () => {
  await app.event(/C919 airliner/).click();
  await expect(app.details.panel).toContainText('Background');
  await expect(app.details.fact('Date')).toContainText('2 Nov 2015');
  await app.button('Close details').click();
  await expect(app.details.panel).toHaveCount(0);
});

test('a link shows its address first and opens in the browser only on request', async () => {
  const { details } = app;
  await app.app.evaluate(({ shell }) => {
    shell.openExternal = (url) => {
      Object.assign(globalThis, { openedUrl: url });
      return Promise.resolve();
    };
  });
  const openedUrl = async () =>
    await app.app.evaluate(() => (globalThis as { openedUrl?: string }).openedUrl ?? null);
  await app.search.fill('10th China–Russia working group Harbin');
  await app.event(/10th China–Russia innovation working group/).click();
  const link = details.part('Sources').getByRole('button', { name: /^Open link of/ });
  await link.click();
  await expect(details.linkDialog).toContainText('https://en.most.gov.cn/pressroom/201708/');
  await expect(details.linkDialog.locator('strong')).toHaveText('en.most.gov.cn');
  await details.linkDialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(details.linkDialog).toHaveCount(0);
  expect(await openedUrl()).toBeNull();
  await link.click();
  await details.linkDialog.getByRole('button', { name: 'Open in browser' }).click();
  await expect.poll(openedUrl).toMatch(/^https:\/\/en\.most\.gov\.cn\/pressroom\/201708\//);
});

test('details and addresses are copied as text', async () => {
  const { details } = app;
  const clipboardText = async () => await app.app.evaluate(({ clipboard }) => clipboard.readText());
  await app.search.fill('10th China–Russia working group Harbin');
  await app.event(/10th China–Russia innovation working group/).click();
  await app.button('Copy details as text').click();
  await expect.poll(clipboardText).toMatch(/^10th China–Russia.*\n\nDate: 16 Jun 2017\n/);
  await details
    .part('Sources')
    .getByRole('button', { name: /^Open link of/ })
    .click();
  await details.linkDialog.getByRole('button', { name: 'Copy address' }).click();
  await expect.poll(clipboardText).toMatch(/^https:\/\/en\.most\.gov\.cn\//);
});
