import { expect, test } from 'playwright/test';

import type { DataSetInput } from '#core/events/schema.ts';

import { AppPage } from './pages/app-page.ts';
import { DataSetFolder, dataSetWith, visit } from './pages/data-set-file.ts';

type Facts = Partial<DataSetInput['events'][number]>;

/** An event of each sign that the timeline has, and the classes that draw it. */
const SIGNS: { title: string; facts: Facts; classes: string[] }[] = [
  { title: 'one day', facts: { date: '2016-05-19' }, classes: ['is-mark'] },
  { title: 'days', facts: { date: '2016-06-06/2016-06-20' }, classes: ['is-bar'] },
  { title: 'month', facts: { date: '2016-02' }, classes: ['is-band'] },
  { title: 'year', facts: { date: '2016' }, classes: ['is-band'] },
  { title: 'maybe', facts: { date: '2016-03-08?' }, classes: ['is-mark', 'is-uncertain'] },
  { title: 'about', facts: { date: '2016-04-12~' }, classes: ['is-mark', 'is-approximate'] },
  { title: 'goes on', facts: { date: '2016-05/..' }, classes: ['is-band', 'open-end'] },
  { title: 'from', facts: { date: '../2016-09' }, classes: ['is-band', 'open-start'] },
  {
    title: 'to come',
    facts: { date: '2016-07-04', status: 'planned' },
    classes: ['is-mark', 'is-planned', 'is-hollow'],
  },
  {
    title: 'put off',
    facts: { date: '2016-08-02', status: 'postponed' },
    classes: ['is-mark', 'is-postponed', 'is-hollow'],
  },
  {
    title: 'called off',
    facts: { date: '2016-10-11', status: 'cancelled' },
    classes: ['is-mark', 'is-cancelled', 'is-hollow'],
  },
];

let app: AppPage;
let folder: DataSetFolder;

test.beforeAll(async () => {
  folder = await DataSetFolder.create();
  const events = SIGNS.map(({ title, facts }, at) => visit(`event-${at}`, { title, ...facts }));
  const undated = visit('undated', { title: 'A summit', kind: 'summit' });
  const path = await folder.write('signs.json', dataSetWith([...events, undated]));
  app = await AppPage.open({ args: [path] });
});

test.afterAll(async () => {
  await app.close();
  await folder.remove();
});

/** How an event is drawn, as far as styles say it. */
async function styleOf(title: string) {
  return await app.timeline.box(title).evaluate((item) => {
    const path = item.querySelector('.ct-mark path');
    const words = item.querySelector('.ct-item-title');
    if (!path || !words) throw new Error('This is no event');
    const [box, mark, text] = [item, path, words].map((element) => getComputedStyle(element));
    return {
      gradient: box?.backgroundImage,
      fill: box?.backgroundColor,
      shadow: box?.boxShadow,
      outline: box?.outlineStyle,
      wave: getComputedStyle(item, '::after').maskImage,
      mark: [mark?.fill, mark?.fillOpacity, mark?.strokeDasharray, mark?.strokeWidth].join(' '),
      slant: text?.fontStyle,
      line: text?.textDecorationLine,
      colour: text?.color,
    };
  });
}

/** Every class that is a sign. */
const ALL_SIGNS = new Set(['is-held', ...SIGNS.flatMap(({ classes }) => classes)]);

for (const { title, facts, classes } of SIGNS) {
  test(`"${title}", ${facts.date} ${facts.status ?? 'held'}, carries ${classes.join(', ')}`, async () => {
    const carried = (await app.timeline.box(title).getAttribute('class'))?.split(' ') ?? [];
    const signs = carried.filter((sign) => ALL_SIGNS.has(sign));
    const expected = facts.status === undefined ? [...classes, 'is-held'] : classes;
    expect(signs.toSorted()).toEqual(expected.toSorted());
  });
}

test('no two signs are drawn alike', async () => {
  // A month and a year differ by their length, and what is put off is planned again.
  const titles = SIGNS.map(({ title }) => title).filter((title) => !/year|put off/.test(title));
  const styles = await Promise.all(
    titles.map(async (title) => JSON.stringify(await styleOf(title))),
  );
  expect(new Set(styles).size).toBe(titles.length);
  expect(await styleOf('year')).toEqual(await styleOf('month'));
  expect(await styleOf('put off')).toEqual(await styleOf('to come'));
});

test('each sign is drawn as the legend says', async () => {
  const day = await styleOf('one day');
  expect(day).toMatchObject({ gradient: 'none', outline: 'none', slant: 'normal', line: 'none' });
  expect((await styleOf('days')).shadow).toContain('inset');
  const soft = /^linear-gradient\(to right, rgba\(0, 0, 0, 0\).*rgba\(0, 0, 0, 0\)\)$/;
  expect((await styleOf('month')).gradient).toMatch(soft);
  expect((await styleOf('about')).gradient).toMatch(soft);
  expect((await styleOf('about')).wave).toContain('url(');
  expect((await styleOf('goes on')).gradient).toMatch(/^linear-gradient\(to right, .*0\)\)$/);
  expect((await styleOf('from')).gradient).toMatch(/^linear-gradient\(to left, .*0\)\)$/);
  expect((await styleOf('maybe')).outline).toBe('dashed');
  expect(await styleOf('to come')).toMatchObject({ slant: 'italic', fill: 'rgba(0, 0, 0, 0)' });
  expect((await styleOf('called off')).line).toBe('line-through');
  expect((await styleOf('called off')).colour).not.toBe(day.colour);
});

test('a month is as long as a month, an open date runs out of the window', async () => {
  const widthOf = async (title: string) =>
    (await app.timeline.box(title).boundingBox())?.width ?? 0;
  expect((await widthOf('month')) / (await widthOf('year'))).toBeCloseTo(29 / 366, 2);
  const stage = await app.timeline.stage();
  const [goesOn, from] = await Promise.all(
    ['goes on', 'from'].map((title) => app.timeline.box(title).boundingBox()),
  );
  expect((goesOn?.x ?? 0) + (goesOn?.width ?? 0)).toBeGreaterThanOrEqual(stage.x + stage.width - 1);
  expect(from?.x ?? Infinity).toBeLessThanOrEqual(stage.x + 1);
});

test('the legend names the kinds that occur and the signs of dates and status', async () => {
  await app.button('Legend').click();
  const legend = app.page.getByRole('dialog', { name: 'Legend' });
  const part = (title: string) =>
    legend.locator('section', { has: app.page.getByRole('heading', { name: title, exact: true }) });
  await expect(part('Kinds').getByRole('listitem')).toHaveText(['Summit', 'Visit']);
  await expect(part('Kinds').getByRole('listitem').locator('svg')).toHaveCount(2);
  const signs = part('Dates and status').getByRole('listitem');
  await expect(signs).toHaveText([
    /One day$/,
    /Several days$/,
    /Within a month, a season, a year or longer$/,
    /About that time$/,
    /Start open or not known$/,
    /Goes on, or end not known$/,
    /Date uncertain$/,
    /Planned or postponed$/,
    /Cancelled$/,
    /Today$/,
  ]);
  const sample = (meaning: string) => signs.filter({ hasText: meaning }).locator('.ct-item');
  await expect(sample('Date uncertain')).toHaveCSS('outline-style', 'dashed');
  const title = (meaning: string) => sample(meaning).locator('.ct-item-title');
  await expect(title('Planned or postponed')).toHaveCSS('font-style', 'italic');
  await expect(title('Cancelled')).toHaveCSS('text-decoration-line', 'line-through');
});
