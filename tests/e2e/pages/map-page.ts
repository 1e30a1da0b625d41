import { expect, type ElectronApplication, type Locator, type Page } from 'playwright/test';

import { MenuPage } from './menu-page.ts';

/** The map in the side panel. */
export class MapPage {
  readonly #menu: MenuPage;
  readonly panel: Locator;
  readonly picture: Locator;

  constructor(app: ElectronApplication, page: Page) {
    this.#menu = new MenuPage(app);
    this.panel = page.getByRole('complementary', { name: 'Summary' });
    this.picture = this.panel.getByRole('img', { name: /^Map: / });
  }

  /** Opens the map and waits until it stands. */
  async open(): Promise<void> {
    await this.#menu.choose('toggle-map');
    await expect(this.picture).toBeVisible();
    await this.expectCounted();
  }

  /** Waits until the numbers are those of what is on screen. */
  async expectCounted(): Promise<void> {
    await expect(this.panel.locator('[aria-busy]')).toHaveAttribute('aria-busy', 'false');
  }

  /** Chooses what is counted, or the part of the world. */
  async choose(words: string): Promise<void> {
    await this.panel.getByText(words, { exact: true }).click();
    await this.expectCounted();
  }

  /** A country as it is drawn, by its code; its dot where it has no outline. */
  country(code: string): Locator {
    return this.picture.locator(`[data-code="${code}"]`).last();
  }

  /** Presses a country where it is drawn. */
  async press(code: string): Promise<void> {
    await this.country(code).click();
    await this.expectCounted();
  }

  /** What stands out, as many shapes. */
  get kept(): Locator {
    return this.picture.locator('.ct-map-kept');
  }

  /** A bar of a list, by its whole name: "Belgium 4 events". */
  bar(list: string, name: string): Locator {
    return this.panel
      .getByRole('list', { name: list, exact: true })
      .getByRole('button', { name, exact: true });
  }

  /** What the bars of a list are called, each with its number. */
  async barNames(list: string): Promise<string[]> {
    await this.expectCounted();
    const bars = this.panel.getByRole('list', { name: list, exact: true }).getByRole('listitem');
    const texts = await bars.allTextContents();
    return texts.map((text) => text.replaceAll(/\s+/g, ' ').trim());
  }
}
