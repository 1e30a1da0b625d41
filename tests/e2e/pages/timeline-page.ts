import { expect, type Locator, type Page } from 'playwright/test';

import { numberIn } from './crowd-page.ts';

/** A lane with those of its events that the window shows, in the order of their ids. */
export type DrawnLane = {
  readonly name: string;
  /** How many events the lane says it has. */
  readonly count: string;
  readonly eventIds: readonly string[];
};

/** A lane with what the items that are drawn in it stand for. */
export type CountedLane = {
  readonly name: string;
  /** How many events the lane says it shows. */
  readonly says: number;
  /** How many its single events and its crowds add up to. */
  readonly drawn: number;
};

/** The lanes and events of the window, and the ways to another stretch of time. */
export class TimelinePage {
  readonly #page: Page;
  readonly region: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.region = page.getByRole('region', { name: 'Timeline' });
  }

  /** The choice of what the lanes stand for. */
  get grouping(): Locator {
    return this.#page.getByLabel('Lanes by');
  }

  /** The box of an event, which covers its date and carries its signs. */
  box(title: string): Locator {
    return this.region.locator('.vis-foreground .vis-item', { hasText: title });
  }

  /** Events that stand together: clusters and densities. */
  get crowds(): Locator {
    return this.region.locator('.ct-crowd [data-item-id]');
  }

  get clusters(): Locator {
    return this.region.locator('.ct-cluster [data-item-id]');
  }

  get densities(): Locator {
    return this.region.locator('.ct-density [data-item-id]');
  }

  /** What unfolds more of the lanes that are folded into one; none when all are shown or no more can be. */
  get unfold(): Locator {
    return this.region.getByRole('button', { name: /^and [\d,]+ more / });
  }

  /** The label of an item, by its id. */
  item(itemId: string): Locator {
    return this.region.locator(`[data-item-id="${itemId}"]`);
  }

  /** The item that has the focus. */
  get focused(): Locator {
    return this.region.locator('[data-item-id]:focus');
  }

  /** Waits until the newest view is drawn with the slice that answers it. */
  async expectSettled(): Promise<void> {
    await expect(this.#page.locator('html')).toHaveAttribute('data-settled', 'true');
    await this.expectStill();
  }

  /** How many items are in the document. */
  async countItems(): Promise<number> {
    return await this.#page.locator('.vis-item[class*="ct-"]').count();
  }

  /** Opens the details of an event by keys alone, which need no room. */
  async openFirstEvent(): Promise<void> {
    await this.region.focus();
    await this.#page.keyboard.press('Enter');
    await expect(this.region.locator('[data-item-id]:focus')).toHaveCount(1);
    await this.#page.keyboard.press('Enter');
  }

  /** Opens the menu of periods and chooses one. */
  async choosePeriod(name: string): Promise<void> {
    await this.#page.getByRole('button', { name: 'Period', exact: true }).click();
    await this.#page.getByRole('menuitem', { name, exact: true }).click();
  }

  /** The window in the words of the status line. */
  async windowWords(): Promise<string> {
    return await this.#page.locator('.ct-status-window').innerText();
  }

  /** Where the events are drawn, in pixels of the page. */
  async stage(): Promise<{ x: number; y: number; width: number; height: number }> {
    return await boxOf(this.region.locator('.vis-panel.vis-center'));
  }

  /** Horizontal middle of what a locator finds, as a share of the window's width: 0 at its left edge, 1 at its right. */
  async shareOf(drawn: Locator): Promise<number> {
    const [stage, box] = await Promise.all([this.stage(), boxOf(drawn)]);
    return (box.x + box.width / 2 - stage.x) / stage.width;
  }

  /** Moves the pointer onto the events, at a share of the window's width. */
  async pointAt(share: number): Promise<void> {
    const { x, y, width, height } = await this.stage();
    await this.#page.mouse.move(x + width * share, y + height / 2);
  }

  /** Waits until the boxes of the events have stood still for some frames. */
  async expectStill(): Promise<void> {
    await expect
      .poll(async () => {
        const before = await this.lefts();
        await this.#page.waitForTimeout(60);
        return JSON.stringify(await this.lefts()) === JSON.stringify(before);
      })
      .toBe(true);
  }

  /** Left edges of all boxes that are drawn, by the ids of their items. */
  async lefts(): Promise<Record<string, number>> {
    return await this.#page.evaluate(() =>
      Object.fromEntries(
        [...document.querySelectorAll<HTMLElement>('.vis-foreground [data-item-id]')].map(
          (label) => [
            label.dataset['itemId'] ?? '',
            label.closest('.vis-item')?.getBoundingClientRect().left ?? Number.NaN,
          ],
        ),
      ),
    );
  }

  /** The lanes that are in sight, with their counts; lanes out of sight draw nothing. */
  async countedLanes(): Promise<CountedLane[]> {
    const items = await this.region
      .locator('.vis-foreground [data-item-id]')
      .evaluateAll((elements: HTMLElement[]) =>
        elements.map((element) => ({
          id: element.dataset['itemId'] ?? '',
          words: element.dataset['eventId'] === undefined ? element.ariaLabel : '1 event',
        })),
      );
    const drawn = new Map<string, number>();
    for (const { id, words } of items) {
      const laneId = id.slice(0, id.lastIndexOf('/'));
      drawn.set(laneId, (drawn.get(laneId) ?? 0) + numberIn(words ?? ''));
    }
    const labels = await this.region
      .locator('[data-lane-id]')
      .evaluateAll((elements: HTMLElement[]) =>
        elements.map((element) => ({
          laneId: element.dataset['laneId'] ?? '',
          name: element.querySelector('.ct-lane-name')?.textContent ?? '',
          count: element.querySelector('.ct-lane-count')?.textContent ?? '',
        })),
      );
    return labels.flatMap(({ laneId, name, count }) => {
      const ofLane = drawn.get(laneId);
      return ofLane === undefined ? [] : [{ name, says: numberIn(count), drawn: ofLane }];
    });
  }

  /**
   * The lanes that have an event in the window, read from where things stand on screen: an event is in the window when
   * its box is, and in the lane beside whose name it stands. The window has to be tall enough for all lanes.
   */
  async lanes(): Promise<DrawnLane[]> {
    return await this.#page.evaluate(() => {
      const window = document.querySelector('.vis-panel.vis-center')?.getBoundingClientRect();
      if (!window) throw new Error('There is no timeline');
      const boxes = [...document.querySelectorAll('.vis-foreground .vis-item')]
        .map((item) => ({
          eventId: item.querySelector<HTMLElement>('[data-event-id]')?.dataset['eventId'] ?? '',
          box: item.getBoundingClientRect(),
        }))
        .filter(({ box }) => box.right > window.left + 0.2 && box.left < window.right - 0.2);
      return [...document.querySelectorAll('.vis-labelset .vis-label')]
        .map((label) => {
          const { top, bottom } = label.getBoundingClientRect();
          const inside = boxes.filter(({ box }) => box.top >= top && box.bottom <= bottom);
          return {
            name: label.querySelector('.ct-lane-name')?.textContent ?? '',
            count: label.querySelector('.ct-lane-count')?.textContent ?? '',
            eventIds: inside.map(({ eventId }) => eventId).toSorted(),
          };
        })
        .filter(({ eventIds }) => eventIds.length > 0);
    });
  }
}

async function boxOf(
  locator: Locator,
): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`Nothing is drawn for ${String(locator)}`);
  return box;
}
