import { readFile } from 'node:fs/promises';

import { expect } from 'playwright/test';

import { AppPage } from '../e2e/pages/app-page.ts';
import { inside } from './build-inside.ts';
import { checkItems, type Checks } from './checks.ts';
import type { BenchSet } from './data-sets.ts';
import { FrameClock, type StepCost } from './frame-clock.ts';
import type { Subject } from './subject.ts';

/** How long a data set may take to open, in milliseconds: what takes longer counts as a failure. */
const OPEN_LIMIT_MS = 240_000;

/** The same for the counts of the filters after that. */
const FACETS_LIMIT_MS = 30_000;

/** Our app, started on the bundled data set with a fresh user-data folder, at 1600 x 1000, with the probes in it. */
export class BenchApp implements Subject {
  readonly app: AppPage;
  readonly clock: FrameClock;
  readonly zoomsBeforePan = 6;
  readonly wheelPan = { turn: () => Promise.resolve(), travelPx: 240 };

  private constructor(app: AppPage, clock: FrameClock) {
    this.app = app;
    this.clock = clock;
  }

  static async start(): Promise<BenchApp> {
    const app = await AppPage.open({ widthPx: 1600, heightPx: 1000 });
    const clock = await FrameClock.install(app.page);
    await app.app.evaluate(await readFile(inside.mainProbe, 'utf8'));
    const started = new BenchApp(app, clock);
    await clock.quiet();
    return started;
  }

  /** Starts the app, uses it, and ends it whatever happens. */
  static async use<T>(run: (app: BenchApp) => Promise<T>): Promise<T> {
    const started = await BenchApp.start();
    try {
      return await run(started);
    } finally {
      await started.app.close();
    }
  }

  get page(): AppPage['page'] {
    return this.app.page;
  }

  get #openButton(): ReturnType<AppPage['button']> {
    return this.app.button('Open a data set');
  }

  /**
   * Presses that button with all that Playwright does for it, but keeps the press from the page. For the first one it brings
   * code of its own into the page, which holds that up for as long as a load may.
   */
  async tryToOpen(): Promise<void> {
    await this.#openButton.click({ trial: true });
    await this.clock.quiet();
  }

  /** Opens a data set with the button of the window; the system's dialog answers at once. */
  async open({ path, events }: BenchSet): Promise<StepCost> {
    await this.app.app.evaluate(({ dialog }, file) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] });
    }, path);
    const says = `of ${events.toLocaleString('en-US')} events`;
    const click = () => this.#openButton.click();
    return await this.clock.step({ input: 'click', sign: 'counts', says }, click, {
      until: 'settled',
      limitMs: OPEN_LIMIT_MS,
    });
  }

  /** The same; then waits for the filters to count the new data set, which they may do after the timeline is complete. */
  async openToFilter(set: BenchSet): Promise<void> {
    const list = this.app.filters.group('Partner countries');
    const before = await list.innerText();
    await this.open(set);
    await expect.poll(() => list.innerText(), { timeout: FACETS_LIMIT_MS }).not.toBe(before);
    // Between the two it is empty for a moment.
    await list.getByRole('listitem').first().waitFor({ timeout: FACETS_LIMIT_MS });
    await this.clock.quiet();
  }

  async fit(): Promise<void> {
    await this.app.button('Fit').click();
    await this.clock.quiet();
  }

  /** Notes whether the counts of the status line add up to all events, and how many items are in the document. */
  async check(checks: Checks, events: number, when: string): Promise<void> {
    const { shown, outside, undated, filteredOut, total } = await this.app.counts();
    const sum = shown + outside + undated + filteredOut;
    checks.note(`${when}: ${sum} of ${total} are counted`, sum === events && total === events);
    checkItems(checks, when, await this.clock.countItems());
  }
}
