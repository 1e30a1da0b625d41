import { expect, type ElectronApplication, type Locator, type Page } from 'playwright/test';

import { launchApp, type LaunchOptions } from '../launch.ts';
import { CrowdPage } from './crowd-page.ts';
import { DetailsPage } from './details-page.ts';
import { ExportPage } from './export-page.ts';
import { FiltersPage } from './filters-page.ts';
import { MapPage } from './map-page.ts';
import { MenuPage } from './menu-page.ts';
import { SummaryPage } from './summary-page.ts';
import { TablePage } from './table-page.ts';
import { TimelinePage } from './timeline-page.ts';

/** Where the events of the data set are, as the status line says it. */
export type StatusCounts = {
  readonly shown: number;
  readonly total: number;
  readonly undated: number;
  readonly outside: number;
  readonly filteredOut: number;
};

/** The window of a running app: what a reader sees of it, by the names that a screen reader hears. */
export class AppPage {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly filters: FiltersPage;
  readonly details: DetailsPage;
  readonly crowd: CrowdPage;
  readonly export: ExportPage;
  readonly map: MapPage;
  readonly menu: MenuPage;
  readonly summary: SummaryPage;
  readonly table: TablePage;
  readonly timeline: TimelinePage;
  readonly close: () => Promise<void>;

  private constructor(app: ElectronApplication, page: Page, close: () => Promise<void>) {
    this.app = app;
    this.page = page;
    this.close = close;
    this.filters = new FiltersPage(page);
    this.details = new DetailsPage(page);
    this.crowd = new CrowdPage(page);
    this.export = new ExportPage(app, page);
    this.map = new MapPage(app, page);
    this.menu = new MenuPage(app);
    this.summary = new SummaryPage(app, page);
    this.table = new TablePage(page);
    this.timeline = new TimelinePage(page);
  }

  /** Starts the app and waits until its data set is on screen. */
  static async open(options: LaunchOptions = {}): Promise<AppPage> {
    const opened = await AppPage.start(options);
    await expect(opened.status).toBeVisible();
    return opened;
  }

  /** Starts the app, whatever it then shows. */
  static async start(options: LaunchOptions = {}): Promise<AppPage> {
    const { app, page, close } = await launchApp({ widthPx: 1280, heightPx: 800, ...options });
    return new AppPage(app, page, close);
  }

  /** The window that something opens, once its data set is on screen; closing it leaves the app running. */
  async windowOf(open: () => Promise<unknown>): Promise<AppPage> {
    const [page] = await Promise.all([this.app.waitForEvent('window'), open()]);
    const other = new AppPage(this.app, page, () => page.close());
    await expect(other.status).toBeVisible();
    return other;
  }

  get status(): Locator {
    return this.page.getByRole('status').filter({ hasText: /of [\d,]+ events?/ });
  }

  get search(): Locator {
    return this.page.getByRole('searchbox', { name: 'Search events' });
  }

  /** A button named exactly so. */
  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** An event on the timeline, by a part of its name; the first where it stands in several lanes. */
  event(name: RegExp): Locator {
    return this.page
      .getByRole('region', { name: 'Timeline' })
      .getByRole('button', { name })
      .first();
  }

  /** Lets the system be light or dark; the window follows it until the reader chooses otherwise. */
  async setSystemColours(theme: 'light' | 'dark'): Promise<void> {
    await this.page.emulateMedia({ colorScheme: theme });
    await expect(this.page.locator('html')).toHaveAttribute('data-mantine-color-scheme', theme);
  }

  /** Waits until nothing that is in sight is still on its way: the view, numbers, fonts, flags. */
  async expectDrawn(): Promise<void> {
    await expect(this.page.locator('html')).not.toHaveAttribute('data-settled', 'false');
    await expect(this.page.locator('[aria-busy="true"]')).toHaveCount(0);
    await this.page.waitForFunction(areFlagsDrawn);
    await this.page.waitForFunction(() => document.fonts.status === 'loaded');
  }

  /** Goes over to Chinese by the menu. What was found in English before has other names then. */
  async speakChinese(): Promise<void> {
    await this.menu.choose('language-zh');
    await expect(this.page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  }

  /** Opens a file as if it had been chosen in the dialog; does not wait until it is open. */
  async openFile(path: string): Promise<void> {
    await this.app.evaluate(({ dialog }, file) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [file] });
    }, path);
    await this.page.evaluate(() => {
      void window.bridge.request('dataset:open-dialog');
    });
  }

  /** Reads the status line. */
  async counts(): Promise<StatusCounts> {
    const words = await this.status.innerText();
    const number = (pattern: RegExp) =>
      Number((pattern.exec(words)?.[1] ?? '0').replaceAll(',', ''));
    return {
      shown: number(/([\d,]+) of/),
      total: number(/of ([\d,]+) event/),
      undated: number(/([\d,]+) undated/),
      outside: number(/([\d,]+) outside/),
      filteredOut: number(/([\d,]+) filtered/),
    };
  }

  /** Waits for a number of shown events, and checks that with the rest it makes up all. */
  async expectShown(shown: number): Promise<void> {
    await expect.poll(async () => (await this.counts()).shown).toBe(shown);
    const { total, undated, outside, filteredOut } = await this.counts();
    expect(shown + undated + outside + filteredOut).toBe(total);
  }
}

/** Whether every flag in sight has come: they are loaded when nothing else is to be done. Runs in the page. */
function areFlagsDrawn(): boolean {
  return Array.from(
    document.querySelectorAll<HTMLImageElement>('img.ct-flag, img.ct-lane-flag'),
  ).every((flag) => {
    const { top, width } = flag.getBoundingClientRect();
    return width === 0 || top > innerHeight || flag.naturalWidth > 0;
  });
}
