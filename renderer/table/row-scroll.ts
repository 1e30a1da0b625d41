import type { Density } from '#core/bridge/arrangement.ts';
import { MOST_ELEMENT_PX, toElementPx, toRowsPx, type ScrollMap } from './scroll-map.ts';

/** Height of a row, and of the head of the table; see tokens.css and table.css. */
export const ROW_PX: Record<Density, number> = { normal: 28, compact: 22 };
const HEAD_PX = 30;

/** A scroll by less than so many screens is one by a wheel or a key, and not of the scroll bar. */
const NEAR_SCREENS = 3;

/** Which rows an element scrolls to; it knows nothing of what they hold. */
export class RowScroll {
  readonly #element: HTMLElement;
  readonly #rowPx: number;
  readonly #onChange: (rowsPx: number, isByReader: boolean) => void;
  #total = 0;
  #rowsPx = 0;
  #elementPx = 0;

  /** Rows are `rowPx` high; `onChange` hears how far they are scrolled, and whether the reader has scrolled them. */
  constructor(
    element: HTMLElement,
    rowPx: number,
    onChange: (rowsPx: number, isByReader: boolean) => void,
  ) {
    this.#element = element;
    this.#rowPx = rowPx;
    this.#onChange = onChange;
  }

  /** Joins in what the reader does with the element; returns what ends that. */
  listen(): () => void {
    const onScroll = () => this.#follow();
    const onEnd = () => this.#align();
    this.#element.addEventListener('scroll', onScroll, { passive: true });
    this.#element.addEventListener('scrollend', onEnd);
    return () => {
      this.#element.removeEventListener('scroll', onScroll);
      this.#element.removeEventListener('scrollend', onEnd);
    };
  }

  /** There are so many rows now; the place is kept as far as there is one. */
  setTotal(total: number): void {
    this.#total = total;
    this.scrollTo(this.#rowsPx);
  }

  /** How many rows there is room for, at least one. */
  get screenRows(): number {
    return Math.max(1, Math.floor(this.screenPx / this.#rowPx));
  }

  /** Scrolls the rows so far that one is in sight: not at all when it is, and into the middle when it is far away. */
  reveal(row: number): void {
    const [topPx, screenPx] = [row * this.#rowPx, this.screenPx];
    const belowPx = topPx + this.#rowPx - screenPx;
    if (topPx >= this.#rowsPx && belowPx <= this.#rowsPx) return;
    const isNear = Math.abs(topPx - this.#rowsPx) < 2 * screenPx;
    if (!isNear) this.scrollTo(topPx - (screenPx - this.#rowPx) / 2);
    else this.scrollTo(topPx < this.#rowsPx ? topPx : belowPx);
  }

  scrollTo(rowsPx: number): void {
    this.#rowsPx = Math.min(Math.max(rowsPx, 0), this.#map.rowsMaxPx);
    this.#align();
    this.#onChange(this.#rowsPx, false);
  }

  /** Height of what is seen of the rows. */
  get screenPx(): number {
    return Math.max(0, this.#element.clientHeight - HEAD_PX);
  }

  get #map(): ScrollMap {
    const allPx = this.#total * this.#rowPx;
    return {
      rowsMaxPx: Math.max(0, allPx - this.screenPx),
      elementMaxPx: Math.max(0, Math.min(allPx, MOST_ELEMENT_PX) - this.screenPx),
    };
  }

  #follow(): void {
    const elementPx = this.#element.scrollTop;
    const byPx = elementPx - this.#elementPx;
    if (byPx === 0) return;
    this.#elementPx = elementPx;
    const map = this.#map;
    const isScaled = map.rowsMaxPx > map.elementMaxPx;
    // Where a pixel stands for more, a wheel step still moves the rows by its own pixels.
    const isNear = isScaled && Math.abs(byPx) < NEAR_SCREENS * this.screenPx;
    this.#rowsPx = isNear
      ? Math.min(Math.max(this.#rowsPx + byPx, 0), map.rowsMaxPx)
      : toRowsPx(map, elementPx);
    this.#onChange(this.#rowsPx, true);
  }

  /** Puts the element where the rows are: steps of its own size have led it away. */
  #align(): void {
    const elementPx = toElementPx(this.#map, this.#rowsPx);
    if (Math.abs(elementPx - this.#element.scrollTop) >= 1) this.#element.scrollTop = elementPx;
    this.#elementPx = this.#element.scrollTop;
  }
}
