import { eventPx } from './event-px.ts';
import { SliceItem } from './slice-item.ts';
import { itemFont, textWidthPx } from './text-width.ts';
import { steadyPx } from './written-styles.ts';

/** Width below which a box is hidden behind its mark, and half a mark; as in items.css. */
const NARROW_PX = 14;
const HALF_MARK_PX = 5.5;

/** A title with its mark, gaps and padding is so much wider than its text, and at most so wide. */
const TITLE_EXTRA_PX = 19;
const TITLE_MOST_PX = 420;

/**
 * One event. Its box covers its date; its title starts at the date and stands to the left of it where it would run out
 * of the window at the right, and is shortened where it has room on neither side. vis-timeline stacks by `left` and
 * `width`, so that the room of the title is kept free.
 */
export class EventBox extends SliceItem {
  #titlePx = 0;

  protected measure(): void {
    const { item } = this.data;
    if (item.type !== 'event') return;
    this.height = eventPx();
    const textPx = Math.ceil(textWidthPx(item.title, itemFont()));
    this.#titlePx = Math.min(textPx + TITLE_EXTRA_PX, TITLE_MOST_PX);
  }

  repositionX(): void {
    const windowPx = this.parent.width;
    const { toScreen } = this.conversion;
    // Browsers draw no very wide boxes.
    const start = Math.max(toScreen(this.data.start), -windowPx);
    const end = Math.min(toScreen(this.data.end), 2 * windowPx);
    const boxPx = Math.max(steadyPx(end - start), 1);
    this.write('box', 'transform', `translateX(${start}px)`);
    this.write('box', 'width', `${boxPx}px`);
    this.#placeTitle(start, boxPx);
  }

  #placeTitle(start: number, boxPx: number): void {
    const isNarrow = boxPx < NARROW_PX;
    const markEndPx = isNarrow ? boxPx / 2 + HALF_MARK_PX : 2 * HALF_MARK_PX;
    const roomAfterPx = this.parent.width - Math.max(0, start);
    const roomBeforePx = start + markEndPx;
    const isTurned = this.#titlePx > roomAfterPx && roomBeforePx > roomAfterPx;
    const titlePx = Math.min(this.#titlePx, Math.max(roomAfterPx, roomBeforePx));
    // Attributes, because the class names are those of the event.
    this.dom?.box.toggleAttribute('data-turned', isTurned);
    this.dom?.box.toggleAttribute('data-narrow', isNarrow);
    this.write('label', '--title-most', `${titlePx < this.#titlePx ? titlePx : TITLE_MOST_PX}px`);
    this.write('label', 'transform', transformOf({ isTurned, isNarrow, start, boxPx, markEndPx }));
    this.left = isTurned ? start + markEndPx - titlePx : start;
    this.width = isTurned ? Math.max(titlePx, boxPx + titlePx - markEndPx) : boxPx + titlePx;
  }
}

interface TitlePlace {
  isTurned: boolean;
  isNarrow: boolean;
  start: number;
  boxPx: number;
  markEndPx: number;
}

/** Where the title stands in its box: at the date, or before it, or at the edge of the window in a longer box. */
function transformOf({ isTurned, isNarrow, start, boxPx, markEndPx }: TitlePlace): string {
  if (isTurned) return `translateX(calc(${markEndPx}px - 100%))`;
  if (isNarrow) return `translateX(${boxPx / 2 - HALF_MARK_PX}px)`;
  return `translateX(${Math.max(-start, 0)}px)`;
}
