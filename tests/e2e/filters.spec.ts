import { expect, test } from 'playwright/test';

import { AppPage } from './pages/app-page.ts';
import { countAll, countDated, isWith, TOTAL } from './pages/bundled-events.ts';
import { dataSetWith, DataSetFolder, syntheticLines, visit } from './pages/data-set-file.ts';
import { noteRequests } from './noted-requests.ts';
import { signalDataSet } from './signal-data-set.ts';

/** How many dated events are left when one partner alone is unticked. */
const countWithout = (partner: string): number =>
  countDated(({ partners }) => partners?.length !== 1 || partners[0] !== partner);
const withoutRussia = countWithout('RU');

let app: AppPage;

test.beforeEach(async () => {
  app = await AppPage.open();
});

test.afterEach(async () => {
  await app.close();
});

test('every partner has a ticked box named by its name alone', async () => {
  const { filters } = app;
  await expect(filters.country('Netherlands')).toBeChecked();
  await expect(filters.country('European Union')).toBeChecked();
  await expect(filters.country('China')).toHaveCount(0);
  await expect(filters.chips).toHaveCount(0);
});

test('unticking a country leaves the others, ticking it again leaves no filter', async () => {
  const { filters } = app;
  await filters.country('Russia').uncheck();
  await expect(filters.country('Netherlands')).toBeChecked();
  await expect(filters.chip('partner: all but Russia')).toBeVisible();
  await app.expectShown(withoutRussia);
  await filters.country('Russia').check();
  await expect(filters.chips).toHaveCount(0);
  await app.expectShown(countDated());
});

test('the first chip comes with what its filter shows, the last one goes with what is shown then', async () => {
  const { filters, status } = app;
  const whenTold = await wordsWhenChips('come');
  await filters.country('Russia').uncheck();
  const wordsThen = await whenTold();
  await app.expectShown(withoutRussia);
  expect(wordsThen).toBe(await status.textContent());
  const whenGone = await wordsWhenChips('go');
  await filters.country('Russia').check();
  const wordsAfter = await whenGone();
  await app.expectShown(countDated());
  expect(wordsAfter).toBe(await status.textContent());
});

/** Waits for the chips to come or go, from now on; tells what the status line says in that very change of the page. */
async function wordsWhenChips(change: 'come' | 'go'): Promise<() => Promise<string | null>> {
  const told = await app.status.evaluateHandle((line, isThere) => {
    const words = new Promise<string | null>((resolve) => {
      const observer = new MutationObserver(() => {
        const chips = document.querySelector('[aria-label="Active filters"]');
        if ((chips !== null) !== isThere) return;
        observer.disconnect();
        resolve(line.textContent);
      });
      observer.observe(document.body, { childList: true, subtree: true });
    });
    return { words };
  }, change === 'come');
  return async () => await told.evaluate(({ words }) => words);
}

test('the first chip is there, and the last one gone, before an answer that takes long', async () => {
  const { filters } = app;
  await filters.country('Russia').waitFor();
  await signalDataSet(app.app, 'SIGSTOP');
  await filters.country('Russia').uncheck();
  await expect(filters.chip('partner: all but Russia')).toBeVisible();
  await signalDataSet(app.app, 'SIGCONT');
  await app.expectShown(withoutRussia);
  await signalDataSet(app.app, 'SIGSTOP');
  await filters.country('Russia').check();
  await expect(filters.chips).toHaveCount(0);
  await signalDataSet(app.app, 'SIGCONT');
  await app.expectShown(countDated());
});

test('what a reader points at, or comes to by the keyboard, is got ready', async () => {
  const { filters, page } = app;
  const prepared = await noteRequests(app.app, 'timeline:prepare-slice');
  const keeps = async (): Promise<[netherlands: boolean, russia: boolean][]> =>
    (await prepared()).map(({ view: { filter } }) => [
      filter.partners?.includes('NL') !== false,
      filter.partners?.includes('RU') !== false,
    ]);
  await filters.country('Russia').hover();
  await expect.poll(keeps).toEqual([[true, false]]);
  await app.timeline.region.hover();
  await filters.country('Netherlands').focus();
  await expect.poll(keeps).toEqual([
    [true, false],
    [false, true],
  ]);
  await page.keyboard.press('Space');
  await app.expectShown(countWithout('NL'));
});

test('"only" keeps one country, "none" keeps nothing, "select all" everything', async () => {
  const countries = app.filters.group('Partner countries');
  await countries.getByRole('button', { name: 'Only Netherlands', exact: true }).click();
  await expect(app.filters.country('Netherlands')).toBeChecked();
  await expect(app.filters.country('Russia')).not.toBeChecked();
  await app.expectShown(countDated(isWith('NL')));
  await countries.getByRole('button', { name: 'None', exact: true }).click();
  await expect(app.filters.country('Netherlands')).not.toBeChecked();
  await app.expectShown(0);
  await countries.getByRole('button', { name: 'Select all', exact: true }).click();
  await app.expectShown(countDated());
});

test('filters combine, and each is taken away by its chip', async () => {
  const { filters } = app;
  await filters.group('Partner countries').getByRole('button', { name: 'Only Russia' }).click();
  await filters.country('Netherlands').check();
  await filters.panel.getByLabel('From', { exact: true }).fill('2016');
  await filters.panel.getByLabel('To', { exact: true }).fill('2016-05');
  await filters.panel.getByLabel('To', { exact: true }).press('Enter');
  await app.search.fill('moscow');
  await app.expectShown(1);
  await expect(app.event(/9th China–Russia innovation working group/)).toBeVisible();
  await filters.chip('text: “moscow”').click();
  await expect(app.search).toHaveValue('');
  const isKept = isWith('NL', 'RU');
  await app.expectShown(
    countDated((event) => isKept(event) && /^2016(-0[1-5].*)?$/.test(event.date ?? '')),
  );
  await filters.chip('from 2016 to May 2016').click();
  await app.expectShown(countDated(isKept));
  await filters.chip('partner: Netherlands or Russia').click();
  await expect(filters.chips).toHaveCount(0);
  await app.expectShown(countDated());
});

test('"clear all" takes every filter away', async () => {
  const { filters } = app;
  await filters.group('Kind').getByRole('button', { name: 'Only Summit', exact: true }).click();
  await filters.toggle('Level');
  await filters
    .group('Level')
    .getByRole('checkbox', { name: 'Ministerial', exact: true })
    .uncheck();
  await app.search.fill('china');
  await expect(filters.chips.getByRole('listitem')).toHaveCount(4);
  await filters.chips.getByRole('button', { name: 'Clear all' }).click();
  await expect(filters.chips).toHaveCount(0);
  await app.expectShown(countDated());
});

test('the count beside a country is what keeping only it would keep', async () => {
  const { filters } = app;
  const isRussian = isWith('RU');
  await expect(filters.country('Russia')).toHaveAccessibleDescription(`${countAll(isRussian)}`);
  await filters.group('Kind').getByRole('button', { name: 'Only Working group' }).click();
  const promised = countAll((event) => isRussian(event) && event.kind === 'working-group');
  await expect(filters.country('Russia')).toHaveAccessibleDescription(`${promised}`);
  await filters.group('Partner countries').getByRole('button', { name: 'Only Russia' }).click();
  await expect.poll(async () => TOTAL - (await app.counts()).filteredOut).toBe(promised);
});

test('the list of countries can be searched, and walked with arrow keys', async () => {
  const countries = app.filters.group('Partner countries');
  await countries.getByRole('searchbox').fill('united');
  await expect(countries.getByRole('checkbox')).toHaveCount(3);
  await countries.getByRole('checkbox').first().focus();
  await app.page.keyboard.press('ArrowDown');
  await expect(countries.getByRole('checkbox').nth(1)).toBeFocused();
  await app.page.keyboard.press('End');
  await expect(countries.getByRole('checkbox').last()).toBeFocused();
  await app.page.keyboard.press('Space');
  await expect(countries.getByRole('checkbox').last()).not.toBeChecked();
});

test('events of one status are kept alone, and all of them again', async () => {
  const { filters } = app;
  await filters.toggle('Status');
  const planned = filters.group('Status').getByRole('checkbox', { name: 'Planned', exact: true });
  await filters.group('Status').getByRole('button', { name: 'Only Planned', exact: true }).click();
  await expect(filters.chip('status: Planned')).toBeVisible();
  await app.expectShown(countDated(({ status }) => status === 'planned'));
  await planned.uncheck();
  await app.expectShown(0);
  await filters.group('Status').getByRole('checkbox', { name: 'Held', exact: true }).check();
  await app.expectShown(countDated(({ status = 'held' }) => status === 'held'));
  await planned.check();
  await expect(filters.chips).toHaveCount(0);
  await app.expectShown(countDated());
});

test('a topic is found in its list and kept alone, beside events that name none', async () => {
  const { filters } = app;
  await filters.toggle('Topic');
  const topics = filters.group('Topic');
  await topics.getByRole('searchbox').fill('health');
  await topics.getByRole('button', { name: 'Only health', exact: true }).click();
  await expect(filters.chip('topic: health')).toBeVisible();
  await app.expectShown(countDated(({ topics: named }) => named?.includes('health') ?? false));
  await topics.getByRole('searchbox').fill('no topic');
  await topics.getByRole('checkbox', { name: 'No topic given', exact: true }).check();
  await expect(filters.chip('topic: health or No topic given')).toBeVisible();
  await app.expectShown(
    countDated(({ topics: named = [] }) => named.length === 0 || named.includes('health')),
  );
});

test('a date that cannot be read says so and filters nothing', async () => {
  const { panel } = app.filters;
  const from = panel.getByLabel('From', { exact: true });
  await from.fill('19 May 2016');
  await from.press('Enter');
  await expect(panel.getByRole('alert')).toHaveText(/“19 May 2016” is no date\. Write 2016/);
  await app.expectShown(countDated());
  await from.fill('2016-05-19');
  await from.press('Enter');
  await expect(panel.getByRole('alert')).toHaveCount(0);
  await expect(app.filters.chip('from 19 May 2016')).toBeVisible();
  await panel.getByLabel('To', { exact: true }).fill('2015');
  await panel.getByLabel('To', { exact: true }).press('Enter');
  await expect(panel.getByRole('alert')).toHaveText('This is before 2016-05-19.');
});

/** How many events have one of these dates. */
const countOf = (...dates: string[]) => countDated(({ date = '' }) => dates.includes(date));

test('events that certainly lie in the date range are kept alone; the choice goes with the range', async () => {
  const { filters } = app;
  const certainly = filters.certainty.getByRole('radio', { name: 'Certainly', exact: true });
  const possibly = filters.certainty.getByRole('radio', { name: 'Possibly', exact: true });
  await expect(filters.certainty).toHaveCount(0);
  await filters.bound('From').fill('2013-10-10');
  await filters.bound('To').fill('2013-11');
  await filters.bound('To').press('Enter');
  await expect(filters.chip('from 10 Oct 2013 to Nov 2013')).toBeVisible();
  await app.expectShown(countOf('2013-10', '2013-11', '2013-11-11'));
  await expect(possibly).toBeChecked();

  // From the fields on by the keyboard.
  await filters.bound('To').press('Tab');
  await expect(possibly).toBeFocused();
  await app.page.keyboard.press('ArrowRight');
  await expect(certainly).toBeChecked();
  await expect(filters.chip('certainly from 10 Oct 2013 to Nov 2013')).toBeVisible();
  await app.expectShown(countOf('2013-11', '2013-11-11'));
  await expect(filters.country('Thailand')).toHaveAccessibleDescription('0');
  await filters.bound('From').fill('2013-10');
  await filters.bound('From').press('Enter');
  await app.expectShown(countOf('2013-10', '2013-11', '2013-11-11'));
  await expect(filters.country('Thailand')).toHaveAccessibleDescription('1');

  await filters.chip('certainly from Oct 2013 to Nov 2013').click();
  await expect(filters.chips).toHaveCount(0);
  await expect(filters.certainty).toHaveCount(0);
  await app.expectShown(countDated());
  await filters.bound('From').fill('2013-10-10');
  await filters.bound('From').press('Enter');
  await expect(filters.chip('from 10 Oct 2013')).toBeVisible();
  await expect(possibly).toBeChecked();
});

test('Escape empties the search', async () => {
  await app.search.fill('nuclear');
  await expect(app.filters.chip('text: “nuclear”')).toBeVisible();
  await app.search.press('Escape');
  await expect(app.search).toHaveValue('');
  await app.expectShown(countDated());
});

test('a search that takes long says so and how far it is, and no count of before stands for it', async () => {
  const line = app.page.getByRole('contentinfo').getByRole('status');
  await app.app.evaluate(({ ipcMain }) => {
    ipcMain.removeHandler('search:share');
    ipcMain.handle('search:share', () => 0.437);
  });
  await signalDataSet(app.app, 'SIGSTOP');
  await app.search.fill('nuclear');
  await expect(line).toHaveText('Searching…getting ready, 43%');
  await signalDataSet(app.app, 'SIGCONT');
  await expect(line).toHaveText(/of [\d,]+ events/);
  expect((await app.counts()).shown).toBeLessThan(countDated());
});

test('"only" stands beside the count, however long that is', async () => {
  const folder = await DataSetFolder.create();
  await app.openFile(await folder.write('many.ndjson', syntheticLines(60_000)));
  await expect.poll(async () => (await app.counts()).total).toBe(60_000);
  await app.filters.toggle('Status');
  const row = app.filters.group('Status').getByRole('listitem').filter({ hasText: 'Held' });
  await expect(row).toContainText(/\d\d,\d{3}/);
  await row.hover();
  const only = await row.getByRole('button', { name: /^Only/ }).boundingBox();
  const count = await row.getByText(/^[\d,]+$/).boundingBox();
  if (!only || !count) throw new Error('The row is not drawn');
  expect(only.x + only.width).toBeLessThanOrEqual(count.x);
  await folder.remove();
});

test('of very many values only those in sight are in the page, and keys reach all', async () => {
  const folder = await DataSetFolder.create();
  const names = Array.from({ length: 1200 }, (_, at) => `topic ${String(at + 1).padStart(4, '0')}`);
  const visits = names.map((name, at) => visit(`${at}`, { date: '2016-05-19', topics: [name] }));
  await app.openFile(await folder.write('topics.json', dataSetWith(visits)));
  await app.expectShown(1200);
  await app.filters.toggle('Topic');
  const topics = app.filters.group('Topic');
  const box = (name: string) => topics.getByRole('checkbox', { name, exact: true });
  const list = topics.getByRole('list');
  const rows = topics.getByRole('listitem');
  await expect(rows.first()).toHaveAttribute('aria-setsize', '1200');
  await expect(app.filters.panel.locator('.ct-section-note').last()).toHaveText('1,200');
  await expect(list).toHaveJSProperty('scrollHeight', 1200 * 24);
  expect(await rows.count()).toBeLessThan(60);

  await box('topic 0001').focus();
  await app.page.keyboard.press('End');
  await expect(box('topic 1200')).toBeFocused();
  await expect(box('topic 1200')).toBeInViewport();
  await app.page.keyboard.press('Space');
  await app.expectShown(1199);

  // One may look elsewhere, and goes on where the focus is.
  await list.hover();
  await app.page.mouse.wheel(0, -100_000);
  await expect(box('topic 0002')).toBeInViewport();
  await expect(box('topic 1200')).toBeFocused();
  await expect(box('topic 0600')).toHaveCount(0);
  await app.page.keyboard.press('ArrowUp');
  await expect(box('topic 1199')).toBeFocused();
  await expect(box('topic 1199')).toBeInViewport();
  await app.page.keyboard.press('Home');
  await expect(box('topic 0001')).toBeFocused();

  // However far down one was, what is found is in sight.
  await list.evaluate((element) => element.scrollTo(0, element.scrollHeight));
  await topics.getByRole('searchbox').fill('topic 2');
  await expect(box('topic 1192')).toBeInViewport();
  await topics.getByRole('searchbox').fill('1199');
  await expect(box('topic 1199')).toBeInViewport();
  await expect(rows).toHaveCount(1);
  await topics.getByRole('searchbox').fill('nothing');
  await expect(rows).toHaveCount(0);
  await topics.getByRole('searchbox').fill('');
  await expect(box('topic 0001')).toBeInViewport();
  await expect.poll(() => rows.count()).toBeGreaterThan(20);
  await folder.remove();
});
