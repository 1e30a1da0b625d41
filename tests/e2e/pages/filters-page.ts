import type { Locator, Page } from 'playwright/test';

/** The filter panel and the chips of what is active. */
export class FiltersPage {
  readonly panel: Locator;
  readonly chips: Locator;

  constructor(page: Page) {
    this.panel = page.getByRole('complementary', { name: 'Filters' });
    this.chips = page.getByRole('list', { name: 'Active filters' });
  }

  group(name: string): Locator {
    return this.panel.getByRole('group', { name, exact: true });
  }

  country(name: string): Locator {
    return this.group('Partner countries').getByRole('checkbox', { name, exact: true });
  }

  /** A bound of the date range. */
  bound(label: 'From' | 'To'): Locator {
    return this.panel.getByLabel(label, { exact: true });
  }

  /** The choice between what may lie in the date range and what certainly does. */
  get certainty(): Locator {
    return this.panel.getByRole('radiogroup', { name: 'Events in this range', exact: true });
  }

  /** Shows or hides a part of the panel. */
  async toggle(title: string): Promise<void> {
    await this.panel.getByRole('button', { name: title, exact: true }).click();
  }

  /** Takes every filter away, where there is any. */
  async clear(): Promise<void> {
    const clearAll = this.chips.getByRole('button', { name: 'Clear all' });
    if (await clearAll.isVisible()) await clearAll.click();
  }

  chip(words: string): Locator {
    return this.chips.getByRole('button', { name: `Remove filter: ${words}`, exact: true });
  }
}
