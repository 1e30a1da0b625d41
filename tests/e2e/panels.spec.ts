import { expect, test } from 'playwright/test';
import { makeUserData } from './launch.ts';
import { AppPage } from './pages/app-page.ts';

const line = (app: AppPage, name: string) => app.page.getByRole('separator', { name });
const widthOf = async (app: AppPage) => (await app.filters.panel.boundingBox())?.width;

test('side panels take the widths that they are dragged to, and have them at the next start', async () => {
  const userData = await makeUserData();
  const app = await AppPage.open({ userData });
  await app.event(/8th China–EU/).click();
  const filters = line(app, 'Width of the filters');
  await expect(filters).toHaveAttribute('aria-valuenow', '280');
  const from = await filters.boundingBox();
  if (!from) throw new Error('There is no line');
  await app.page.mouse.move(from.x, from.y + 200);
  await app.page.mouse.down();
  await app.page.mouse.move(from.x + 60, from.y + 200, { steps: 4 });
  await app.page.mouse.up();
  await expect(filters).toHaveAttribute('aria-valuenow', '340');
  expect(await widthOf(app)).toBeCloseTo(340, 0);

  const side = line(app, 'Width of the details');
  await side.focus();
  await app.page.keyboard.press('ArrowLeft');
  await expect(side).toHaveAttribute('aria-valuenow', '380');
  await app.page.keyboard.press('Home');
  await expect(side).toHaveAttribute('aria-valuenow', '280');
  expect((await app.details.panel.boundingBox())?.width).toBeCloseTo(280, 0);
  await app.close();

  const again = await AppPage.open({ userData });
  expect(await widthOf(again)).toBeCloseTo(340, 0);
  await line(again, 'Width of the filters').dblclick();
  await expect.poll(() => widthOf(again)).toBeCloseTo(280, 0);
  await again.close();
});

test('however wide the panels are, the timeline keeps a part of the window', async () => {
  const app = await AppPage.open({ widthPx: 1120, heightPx: 700 });
  await app.event(/8th China–EU/).click();
  for (const name of ['Width of the filters', 'Width of the details']) {
    await line(app, name).focus();
    await app.page.keyboard.press('End');
  }
  const middle = await app.page.getByRole('main').boundingBox();
  expect(middle?.width).toBeGreaterThan(260);
  await app.close();
});
