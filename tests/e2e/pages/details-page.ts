import type { Locator, Page } from 'playwright/test';

/** The panel with all about one event, and the dialog before a link of it opens. */
export class DetailsPage {
  readonly panel: Locator;
  readonly linkDialog: Locator;

  constructor(page: Page) {
    this.panel = page.getByRole('complementary', { name: 'Event details' });
    this.linkDialog = page.getByRole('dialog', { name: 'Open link' });
  }

  get title(): Locator {
    return this.panel.getByRole('heading', { level: 2 });
  }

  /** What stands beside the name of a fact, "Date". */
  fact(name: string): Locator {
    return this.panel.locator(`dt:text-is("${name}") + dd`);
  }

  /** A part under a heading, "Sources". */
  part(title: string): Locator {
    return this.panel
      .locator('section')
      .filter({ has: this.panel.page().getByRole('heading', { name: title, exact: true }) });
  }
}
