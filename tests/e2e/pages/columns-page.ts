import { expect, type Locator, type Page } from 'playwright/test';

/** The dialog that says what the columns of a table are. */
export class ColumnsPage {
  readonly dialog: Locator;

  constructor(page: Page) {
    this.dialog = page.getByRole('dialog', { name: 'Columns of the table' });
  }

  /** How many rows fit, in words. */
  get counts(): Locator {
    return this.dialog.locator('output').first();
  }

  /** What a column is taken for. */
  role(column: string): Locator {
    return this.dialog.getByRole('combobox', { name: `What “${column}” is`, exact: true });
  }

  /** The first rows as events, each as the texts of its cells. */
  async rows(): Promise<string[][]> {
    const table = this.dialog.getByRole('table', { name: 'The first rows as events' });
    await expect(table).toBeVisible();
    return await table
      .locator('tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')),
      );
  }

  async apply(): Promise<void> {
    await this.dialog.getByRole('button', { name: 'Use these columns' }).click();
    await expect(this.dialog).toHaveCount(0);
  }
}
