import { expect, type ElectronApplication, type Locator, type Page } from 'playwright/test';

/** What an SVG picture says that it shows, and the ids of the events in each of its lanes, from top to bottom. */
export type DrawnPicture = {
  readonly description: string;
  readonly laneEventIds: readonly (readonly string[])[];
};

/** The dialog that draws, shows, saves and copies a picture. */
export class ExportPage {
  readonly #app: ElectronApplication;
  readonly #page: Page;
  readonly dialog: Locator;

  constructor(app: ElectronApplication, page: Page) {
    this.#app = app;
    this.#page = page;
    this.dialog = page.getByRole('dialog', { name: 'Export picture' });
  }

  get preview(): Locator {
    return this.dialog.locator('figure img');
  }

  /** Opens the dialog and waits for the first picture. */
  async open(): Promise<void> {
    await this.#page.getByRole('button', { name: 'Export', exact: true }).click();
    await this.expectFresh();
  }

  /** Waits until the picture on show is that of the options. */
  async expectFresh(): Promise<void> {
    await expect(this.dialog.getByRole('button', { name: 'Save…' })).toBeEnabled();
    await expect(this.preview).toBeVisible();
  }

  /** Lets every preview's bytes be read later: the page itself may not fetch them. */
  async keepPreviews(): Promise<void> {
    await this.#page.evaluate(() => {
      const makeUrl = URL.createObjectURL.bind(URL);
      const previews: Record<string, Blob | MediaSource> = {};
      Object.assign(window, { previews });
      URL.createObjectURL = (source) => {
        const url = makeUrl(source);
        previews[url] = source;
        return url;
      };
    });
  }

  /** The bytes of the picture on show. */
  async previewBytes(): Promise<Buffer> {
    const url = await this.preview.getAttribute('src');
    const bytes = await this.#page.evaluate(async (key) => {
      const { previews } = window as unknown as { previews: Record<string, Blob> };
      const blob = previews[key];
      return blob ? [...new Uint8Array(await blob.arrayBuffer())] : [];
    }, url ?? '');
    return Buffer.from(bytes);
  }

  /** Draws the present view as an SVG and reads it; `keepPreviews` has to be asked for before. */
  async readDrawing(): Promise<DrawnPicture> {
    await this.open();
    await this.dialog.getByText('SVG', { exact: true }).click();
    await this.expectFresh();
    const url = await this.preview.getAttribute('src');
    const drawing = await this.#page.evaluate(async (key) => {
      const { previews } = window as unknown as { previews: Record<string, Blob> };
      const svg = (await previews[key]?.text()) ?? '';
      const { documentElement: root } = new DOMParser().parseFromString(svg, 'image/svg+xml');
      // A lane is its label, which holds text, and then its events.
      const lanes: string[][] = [[]];
      for (const node of root.children) {
        const eventId = node.getAttribute('data-event-id');
        if (eventId !== null) lanes.at(-1)?.push(eventId);
        else if (node.tagName === 'text' && lanes.at(-1)?.length !== 0) lanes.push([]);
      }
      return {
        description: root.querySelector('desc')?.textContent ?? '',
        laneEventIds: lanes.filter(({ length }) => length > 0).map((ids) => ids.toSorted()),
      };
    }, url ?? '');
    await this.#page.keyboard.press('Escape');
    await expect(this.dialog).toHaveCount(0);
    return drawing;
  }

  /** Answers the system's dialog for the place of a picture; null is Cancel. */
  async answerSaveDialog(path: string | null): Promise<void> {
    await this.#app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () =>
        Promise.resolve({ canceled: filePath === null, filePath: filePath ?? '' });
    }, path);
  }

  /** The size of the image on the clipboard and the SVG file beside it. */
  async clipboardPicture(): Promise<{ widthPx: number; svg: string }> {
    return await this.#app.evaluate(async ({ clipboard, nativeImage }) => {
      // Electron 45 has the web's clipboard, earlier ones their own.
      const board = clipboard as unknown as EarlierClipboard;
      if (board.readImage) {
        const svg = board.readBuffer('image/svg+xml').toString();
        return { widthPx: board.readImage().getSize().width, svg };
      }
      const [item] = await clipboard.read();
      if (!item) throw new Error('The clipboard is empty.');
      const png = Buffer.from(await (await item.getType('image/png')).arrayBuffer());
      const svg = await (await item.getType('image/svg+xml')).text();
      return { widthPx: nativeImage.createFromBuffer(png).getSize().width, svg };
    });
  }
}

interface EarlierClipboard {
  readImage?: () => { getSize: () => { width: number } };
  readBuffer: (type: string) => Buffer;
}
