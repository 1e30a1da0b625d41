import { expect, test } from 'playwright/test';
import { AppPage } from './pages/app-page.ts';
import { violationsOf } from './pages/axe-violations.ts';

let app: AppPage;

test.beforeEach(async () => {
  app = await AppPage.open();
});

test.afterEach(async () => {
  await app.close();
});

test('the guide opens by its key, with chapters, pictures and links between them, and closes by Escape', async () => {
  await app.menu.press('guide');
  const dialog = app.page.getByRole('dialog', { name: 'Guide' });
  const text = dialog.getByRole('article');
  await expect(text.getByRole('heading', { level: 1 })).toHaveText('User guide');
  await dialog
    .getByRole('navigation', { name: 'Contents' })
    .getByRole('button', { name: 'Pictures', exact: true })
    .click();
  await expect(text.getByRole('heading', { name: 'Pictures', level: 2 })).toBeFocused();
  await expect(text.getByRole('heading', { name: 'Pictures', level: 2 })).toBeInViewport();

  await text.getByRole('link', { name: 'formats.md' }).first().click();
  await expect(text.getByRole('heading', { level: 1 })).toHaveText(
    'Files that open, and files that are written',
  );
  const picture = text.getByRole('img').first();
  await picture.scrollIntoViewIfNeeded();
  await expect
    .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(100);
  for (const colours of ['light', 'dark'] as const) {
    await app.setSystemColours(colours);
    expect(await violationsOf(app.page), colours).toEqual([]);
  }
  await app.page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});
