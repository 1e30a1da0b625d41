import type { Locator, Page } from 'playwright/test';

/** The panel that lists the events which stand together in a crowd. */
export class CrowdPage {
  readonly panel: Locator;

  constructor(page: Page) {
    this.panel = page.getByRole('complementary', { name: 'Events together' });
  }

  /** "37 events". */
  get title(): Locator {
    return this.panel.getByRole('heading', { level: 2 });
  }

  get kinds(): Locator {
    return this.panel.getByRole('list', { name: 'Kinds' }).getByRole('listitem');
  }

  /** A row for each event that is listed. */
  get rows(): Locator {
    return this.panel.getByRole('list', { name: 'Events', exact: true }).getByRole('button');
  }

  get more(): Locator {
    return this.panel.getByRole('button', { name: /^Show more/ });
  }

  get zoom(): Locator {
    return this.panel.getByRole('button', { name: 'Zoom to these events' });
  }

  /** How many events the title says, and how many the kinds add up to. */
  async counts(): Promise<{ all: number; ofKinds: number }> {
    const kinds = await this.kinds.allInnerTexts();
    return {
      all: numberIn(await this.title.innerText()),
      ofKinds: kinds.map(numberIn).reduce((sum, count) => sum + count, 0),
    };
  }
}

/** The first number of some words: 1234 of "1,234 events". */
export function numberIn(words: string): number {
  return Number((/[\d,]+/.exec(words)?.[0] ?? '').replaceAll(',', ''));
}
