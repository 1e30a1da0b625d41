import { expect, type Locator, type Page } from 'playwright/test';

/** The table of events, and the choice between it and the timeline. */
export class TablePage {
  readonly #page: Page;
  readonly grid: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.grid = page.getByRole('grid', { name: 'Events' });
  }

  /** Shows the table beside the timeline, or alone. */
  async show(layout: 'Timeline' | 'Timeline and table' | 'Table'): Promise<void> {
    const choice = this.#page.getByRole('radiogroup', { name: 'Layout' });
    await choice.getByTitle(layout, { exact: true }).click();
    if (layout !== 'Timeline') await this.expectRows();
  }

  /** Waits until the rows are there that were asked for last. */
  async expectRows(): Promise<void> {
    await expect(this.grid).toHaveAttribute('aria-busy', 'false');
    await expect(this.words).toHaveText(/row/);
  }

  /** How many rows there are, in words. */
  get words(): Locator {
    return this.#page.getByRole('region', { name: 'Table' }).getByLabel('Rows');
  }

  /** How many events the table has, background ones too. */
  async count(): Promise<number> {
    return Number(await this.grid.getAttribute('aria-rowcount')) - 1;
  }

  /** A row by its place, counted from 0; it has to be in sight. */
  row(place: number): Locator {
    return this.grid.locator(`[data-row="${place}"]`);
  }

  /** A row by a part of its words. */
  rowOf(words: string | RegExp): Locator {
    return this.grid.getByRole('row').filter({ hasText: words });
  }

  head(name: string): Locator {
    return this.grid.getByRole('columnheader', { name, exact: true });
  }

  /** The names of the columns, in their order. */
  async heads(): Promise<string[]> {
    return await this.grid.getByRole('columnheader').allInnerTexts();
  }

  /** What the cells of a column say in the rows that are drawn. */
  async cells(column: string): Promise<string[]> {
    const at = (await this.heads()).indexOf(column) + 1;
    const cells = this.grid.locator(`[role="gridcell"][aria-colindex="${at}"]`);
    return await cells.evaluateAll((elements: HTMLElement[]) =>
      elements.map((element) => element.title),
    );
  }

  /** The cell with the focus. */
  get focused(): Locator {
    return this.grid.locator('[role="gridcell"]:focus, [role="columnheader"]:focus');
  }

  get chosen(): Locator {
    return this.grid.locator('[role="row"][aria-selected="true"]');
  }

  /** The row whose details are open. */
  get current(): Locator {
    return this.grid.locator('[role="row"][aria-current="true"]');
  }

  get separator(): Locator {
    return this.#page.getByRole('separator', { name: 'Height of the table' });
  }
}
