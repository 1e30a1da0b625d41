import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, test } from 'playwright/test';

import { readSavedView } from '../../electron/export/read-saved-view.ts';
import { AppPage } from './pages/app-page.ts';

let app: AppPage;
let folder: string;

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cooperation-timeline-pictures-'));
  app = await AppPage.open();
  await app.search.fill('working group');
  await expect(app.filters.chips).toBeVisible();
});

test.afterEach(async () => {
  await app.close();
  await rm(folder, { recursive: true, force: true });
});

for (const format of ['PNG', 'SVG']) {
  test(`a saved ${format} is byte for byte the preview`, async () => {
    const path = join(folder, `picture.${format.toLowerCase()}`);
    await app.export.keepPreviews();
    await app.export.answerSaveDialog(path);
    await app.export.open();
    await app.export.dialog.getByText(format, { exact: true }).click();
    await app.export.expectFresh();
    await app.export.dialog.getByRole('button', { name: 'Save…' }).click();
    await expect(app.export.dialog.getByRole('status')).toContainText(`Saved as picture.`);
    const preview = await app.export.previewBytes();
    expect(preview.byteLength).toBeGreaterThan(1000);
    expect((await readFile(path)).equals(preview)).toBe(true);
  });
}

test('the picture says what it shows, in its text and its size', async () => {
  await app.export.open();
  await expect(app.export.preview).toHaveAttribute('alt', /working group/);
  await expect(app.export.dialog.locator('figcaption')).toContainText(/2560 × \d+ px/);
  await app.export.dialog.getByLabel('Width').fill('800');
  await app.export.dialog.getByText('1×', { exact: true }).click();
  await expect(app.export.dialog.locator('figcaption')).toContainText(/^800 × \d+ px/);
});

test('no choice reaches under the preview', async () => {
  await app.export.open();
  const preview = await app.export.dialog.locator('figure').boundingBox();
  for (const choice of await app.export.dialog.getByRole('radiogroup').all()) {
    const box = await choice.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThan(preview?.x ?? 0);
  }
});

test('a page has its size in millimetres, and as many pixels as are asked for', async () => {
  const caption = app.export.dialog.locator('figcaption');
  await app.export.open();
  await app.export.dialog.getByText('PDF', { exact: true }).click();
  await app.export.dialog.getByLabel('Size').selectOption('A4 landscape');
  await expect(app.export.dialog.getByLabel('Width')).toHaveValue('297');
  await expect(caption).toContainText(/^297 × 210 mm/);
  await app.export.dialog.getByText('PNG', { exact: true }).click();
  await app.export.dialog.getByText('300', { exact: true }).click();
  await expect(caption).toContainText(/^3508 × 2480 px/);
  await app.export.dialog.getByLabel('Width').fill('200');
  await expect(app.export.dialog.getByLabel('Size')).toHaveValue('own');
  await expect(caption).toContainText(/^2362 × 2480 px/);
});

test('a size out of bounds is refused in words', async () => {
  await app.export.open();
  await app.export.dialog.getByLabel('Width').fill('20');
  await app.export.dialog.getByLabel('Width').blur();
  await expect(app.export.dialog.getByRole('alert')).toHaveText('300 to 8,000 px');
  await app.export.dialog.getByLabel('Width').fill('8000');
  await app.export.dialog.getByLabel('Height').fill('8000');
  await app.export.dialog.getByText('4×', { exact: true }).click();
  await expect(app.export.dialog.getByRole('alert')).toContainText('Choose a smaller size');
  await expect(app.export.dialog.getByRole('button', { name: 'Save…' })).toBeDisabled();
});

test('a dismissed save dialog saves nothing and says nothing', async () => {
  await app.export.answerSaveDialog(null);
  await app.export.open();
  await app.export.dialog.getByRole('button', { name: 'Save…' }).click();
  await expect(app.export.dialog.getByRole('status')).toBeEmpty();
});

test('a place that cannot be written is told with its reason', async () => {
  await app.export.answerSaveDialog(join(folder, 'missing', 'picture.png'));
  await app.export.open();
  await app.export.dialog.getByRole('button', { name: 'Save…' }).click();
  await expect(app.export.dialog.getByRole('status')).toContainText('could not be saved');
});

test('the next picture starts with the choices of the last one, but for its title', async () => {
  await app.export.answerSaveDialog(join(folder, 'picture.svg'));
  await app.export.open();
  await app.export.dialog.getByText('SVG', { exact: true }).click();
  await app.export.dialog.getByText('Dark', { exact: true }).click();
  await app.export.dialog.getByLabel('Title').fill('For the briefing');
  await app.export.expectFresh();
  await app.export.dialog.getByRole('button', { name: 'Save…' }).click();
  await expect(app.export.dialog.getByRole('status')).toContainText('Saved as picture.svg');
  expect(await readFile(join(folder, 'picture.svg'), 'utf8')).toContain('For the briefing');
  await app.page.keyboard.press('Escape');
  await expect(app.export.dialog).toHaveCount(0);
  await app.export.open();
  await expect(app.export.dialog.getByRole('radio', { name: 'SVG' })).toBeChecked();
  await expect(app.export.dialog.getByRole('radio', { name: 'Dark' })).toBeChecked();
  await expect(app.export.dialog.getByLabel('Title')).toHaveValue('');
});

test('a picture can be in Chinese; the next one begins in the language of the window', async () => {
  const path = join(folder, 'picture.png');
  await app.export.answerSaveDialog(path);
  await app.export.open();
  await expect(app.export.preview).toHaveAttribute('alt', /^Timeline: /);
  await app.export.dialog.getByText('中文', { exact: true }).click();
  await expect(app.export.preview).toHaveAttribute('alt', /^时间轴：.*筛选——文字：“working group”/);
  await app.export.expectFresh();
  await app.export.dialog.getByRole('button', { name: 'Save…' }).click();
  await expect(app.export.dialog.getByRole('status')).toContainText('Saved as picture.png.');
  expect(await readSavedView(path)).toMatchObject({ value: { figure: { language: 'zh' } } });
  await app.page.keyboard.press('Escape');
  await app.export.open();
  await expect(app.export.preview).toHaveAttribute('alt', /^Timeline: /);
});

test('what is left out is said before it is saved', async () => {
  const caption = app.export.dialog.locator('figcaption');
  await app.export.open();
  await expect(caption).toContainText(/Not in it: \d+ filtered out, \d+ undated\./);
  await app.export.dialog.getByLabel('Title').fill('Runes ᚠ');
  await expect(caption).toContainText('no glyph for ᚠ');
});

test('a picture says when and by whom it was made; the next one is made today', async () => {
  const path = join(folder, 'picture.svg');
  await app.export.answerSaveDialog(path);
  await app.export.open();
  await app.export.dialog.getByText('SVG', { exact: true }).click();
  await app.export.dialog.getByLabel('Footer').fill('Unit 5');
  await app.export.dialog.getByLabel('Made on').check();
  await app.export.dialog.getByLabel('Day of making').fill('2016-07-04');
  await app.export.expectFresh();
  await app.export.dialog.getByRole('button', { name: 'Save…' }).click();
  await expect(app.export.dialog.getByRole('status')).toContainText('Saved as picture.svg');
  const saved = await readFile(path, 'utf8');
  expect(saved).toContain('4 Jul 2016');
  expect(saved).toContain('Unit 5');
  await app.page.keyboard.press('Escape');
  await app.export.open();
  await expect(app.export.dialog.getByLabel('Footer')).toHaveValue('Unit 5');
  const day = await app.export.dialog.getByLabel('Day of making').inputValue();
  expect(Number(day.slice(0, 4))).toBeGreaterThan(2020);
});

test('a logo stands in the corner, and in the next picture too', async () => {
  const logo = join(folder, 'logo.png');
  await writeFile(logo, await app.page.screenshot({ clip: { x: 0, y: 0, width: 90, height: 30 } }));
  await app.export.open();
  const { dialog } = app.export;
  await dialog.locator('input[type=file]').setInputFiles(join(import.meta.dirname, 'launch.ts'));
  await expect(dialog.getByRole('alert')).toHaveText(/A PNG or JPEG of at most 40 kB/);
  await dialog.locator('input[type=file]').setInputFiles(logo);
  await expect(dialog.getByAltText('Your logo')).toBeVisible();
  await expect(dialog.getByRole('alert')).toHaveCount(0);
  await dialog.getByText('SVG', { exact: true }).click();
  await app.export.expectFresh();
  const path = join(folder, 'picture.svg');
  await app.export.answerSaveDialog(path);
  await dialog.getByRole('button', { name: 'Save…' }).click();
  await expect(dialog.getByRole('status')).toContainText('Saved as picture.svg');
  expect(await readFile(path, 'utf8')).toContain((await readFile(logo)).toString('base64'));
  await app.page.keyboard.press('Escape');
  await app.export.open();
  await dialog.getByRole('button', { name: 'Remove' }).click();
  await expect(dialog.getByAltText('Your logo')).toHaveCount(0);
});

test('a copied picture is on the clipboard as an image and as an SVG file', async () => {
  await app.export.keepPreviews();
  await app.export.open();
  await app.export.dialog.getByText('SVG', { exact: true }).click();
  await app.export.expectFresh();
  await app.export.dialog.getByRole('button', { name: 'Copy' }).click();
  await expect(app.page.getByText('Picture copied.')).toBeVisible();
  const { widthPx, svg } = await app.export.clipboardPicture();
  expect(widthPx).toBe(2560);
  // Chromium writes the SVG anew: the same elements, with other quotes.
  const preview = (await app.export.previewBytes()).toString();
  expect(svg.match(/<text|<style>.*<\/style>/g)).toEqual(
    preview.match(/<text|<style>.*<\/style>/g),
  );
  await writeFile(join(folder, 'copied.svg'), svg);
  await writeFile(join(folder, 'shown.svg'), preview);
  const view = await readSavedView(join(folder, 'copied.svg'));
  expect(view.ok).toBe(true);
  expect(view).toEqual(await readSavedView(join(folder, 'shown.svg')));
});

test('a clipboard that takes nothing is told of', async () => {
  await app.page.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new Error('Document is not focused.'));
  });
  await app.export.open();
  await app.export.dialog.getByRole('button', { name: 'Copy' }).click();
  await expect(app.page.getByText('Nothing was copied (Error: Document is not')).toBeVisible();
});
