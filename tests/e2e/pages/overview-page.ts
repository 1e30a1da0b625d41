import type { Locator, Page } from 'playwright/test';

/** The strip under the timeline, with the window as a brush. */
export class OverviewPage {
  readonly #page: Page;
  readonly region: Locator;
  readonly track: Locator;
  readonly start: Locator;
  readonly band: Locator;
  readonly end: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.region = page.getByRole('region', { name: 'Overview' });
    this.track = this.region.locator('.ct-overview-track');
    this.start = this.#slider('Start of the window');
    this.band = this.#slider('Window');
    this.end = this.#slider('End of the window');
  }

  #slider(name: string): Locator {
    return this.region.getByRole('slider', { name, exact: true });
  }

  /** Where the brush stands, as shares of the track from 0 to 1. */
  async shares(): Promise<{ from: number; to: number }> {
    const [track, band] = await Promise.all([boxOf(this.track), boxOf(this.band)]);
    const share = (x: number) => Math.round(((x - track.x) / track.width) * 1000) / 1000;
    return { from: share(band.x), to: share(band.x + band.width) };
  }

  /** Outlines of the bars: of all events, and of those that the filter keeps. */
  async bars(): Promise<{ all: string | null; kept: string | null }> {
    const path = (name: string) => this.region.locator(name).getAttribute('d');
    return { all: await path('.ct-overview-all'), kept: await path('.ct-overview-kept') };
  }

  /** What the axis says. */
  async labels(): Promise<string[]> {
    return await this.region.locator('.ct-overview-tick').allInnerTexts();
  }

  /** Moves the pointer to a share of the track, half-way up the bars. */
  async pointAt(share: number): Promise<void> {
    const { x, y, width, height } = await boxOf(this.track);
    await this.#page.mouse.move(x + width * share, y + height / 3, { steps: 4 });
  }

  /** Presses at a share of the track, goes to another one and lets go. */
  async drag(from: number, to: number): Promise<void> {
    await this.press(from, to);
    await this.#page.mouse.up();
  }

  /** The same without letting go. */
  async press(from: number, to: number): Promise<void> {
    await this.pointAt(from);
    await this.#page.mouse.down();
    await this.pointAt(to);
  }

  async click(share: number): Promise<void> {
    await this.pointAt(share);
    await this.#page.mouse.down();
    await this.#page.mouse.up();
  }
}

async function boxOf(
  locator: Locator,
): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await locator.boundingBox();
  if (!box) throw new Error(`Nothing is drawn for ${String(locator)}`);
  return box;
}
