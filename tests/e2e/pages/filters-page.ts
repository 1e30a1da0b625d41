import { expect, type Locator, type Page } from 'playwright/test';

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

  /** The same once it is in sight: of very many, the page has only those. */
  async reachCountry(name: string): Promise<Locator> {
    const country = this.country(name);
    await this.#scrollThrough('Partner countries', async () => (await country.count()) > 0);
    await country.scrollIntoViewIfNeeded();
    return country;
  }

  /** All values of a facet with their counts, as they stand in its rows. */
  async countsOf(title: string): Promise<{ label: string; count: number }[]> {
    const counts = new Map<string, number>();
    await this.#scrollThrough(title, async (list) => {
      const rows = list.getByRole('listitem');
      const labels = await rows.locator('.ct-facet-label').allTextContents();
      const texts = await rows.locator('.ct-facet-count').allTextContents();
      for (const [at, label] of labels.entries())
        counts.set(label, Number(texts[at]?.replaceAll(',', '')));
      return false;
    });
    return [...counts].map(([label, count]) => ({ label, count }));
  }

  /** Looks at a list of boxes where it stands, and then from its start, screen by screen, until something is found or it ends. */
  async #scrollThrough(title: string, look: (list: Locator) => Promise<boolean>): Promise<void> {
    const list = this.group(title).getByRole('list');
    let topPx = 0;
    while (!(await look(list))) {
      const nextPx = await list.evaluate(async (element, top) => {
        element.scrollTop = top;
        await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
        return top < element.scrollHeight ? top + element.clientHeight : null;
      }, topPx);
      if (nextPx === null) return;
      topPx = nextPx;
    }
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
    // The first chip comes with the answer to its filter.
    await expect(this.panel.page().locator('html')).toHaveAttribute('data-settled', 'true');
    const clearAll = this.chips.getByRole('button', { name: 'Clear all' });
    if (await clearAll.isVisible()) await clearAll.click();
  }

  chip(words: string): Locator {
    return this.chips.getByRole('button', { name: `Remove filter: ${words}`, exact: true });
  }
}
