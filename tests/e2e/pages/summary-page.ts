import { expect, type ElectronApplication, type Locator, type Page } from 'playwright/test';

import { MenuPage } from './menu-page.ts';

/** The side panel that sums up the view. */
export class SummaryPage {
  readonly #menu: MenuPage;
  readonly panel: Locator;

  constructor(app: ElectronApplication, page: Page) {
    this.#menu = new MenuPage(app);
    this.panel = page.getByRole('complementary', { name: 'Summary' });
  }

  /** Opens the numbers and waits until they stand. */
  async openNumbers(): Promise<void> {
    await this.#menu.choose('toggle-summary');
    await this.expectCounted();
  }

  /** Opens the series and waits until they stand. */
  async openSeries(): Promise<void> {
    await this.#menu.choose('toggle-series');
    await this.expectCounted();
  }

  /** A series, by a part of its title. */
  series(title: string): Locator {
    return this.panel
      .getByRole('list', { name: 'Recurring meetings' })
      .locator(':scope > li')
      .filter({ hasText: title });
  }

  /** A partner with its series, by its name. */
  partner(name: string): Locator {
    return this.panel
      .getByRole('list', { name: 'Partners and their series' })
      .getByRole('listitem')
      .filter({ hasText: name });
  }

  /** Waits until the numbers are those of what is on screen. */
  async expectCounted(): Promise<void> {
    await expect(this.panel.locator('[aria-busy]')).toHaveAttribute('aria-busy', 'false');
  }

  /** "88 events, 13 undated". */
  get total(): Locator {
    return this.panel
      .getByRole('paragraph')
      .filter({ hasText: /^[\d,]+ events?(, [\d,]+ undated)?$/ });
  }

  /** The bars of a list, by its name. */
  bars(list: string): Locator {
    return this.panel.getByRole('list', { name: list, exact: true }).getByRole('button');
  }

  /** One of them, by its whole name: "2016 10 events". */
  bar(list: string, name: string): Locator {
    return this.panel
      .getByRole('list', { name: list, exact: true })
      .getByRole('button', { name, exact: true });
  }

  /** What the bars of a list are called, each with its number. */
  async barNames(list: string): Promise<string[]> {
    await this.expectCounted();
    const texts = await this.bars(list).allTextContents();
    return texts.map((text) => text.replaceAll(/\s+/g, ' ').trim());
  }

  /** Sums up all dates, or only what the window shows. */
  async sumUp(scope: 'All dates' | 'In the window'): Promise<void> {
    await this.panel.getByText(scope, { exact: true }).click();
    await this.expectCounted();
  }
}
