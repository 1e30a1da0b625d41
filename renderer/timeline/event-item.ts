import type { Timeline } from 'vis-timeline/esnext';

/** Type of our items, beside the types that vis-timeline brings. */
export const EVENT_ITEM = 'event';

/** Width below which a box is hidden behind its mark, and half a mark; as in items.css. */
const NARROW_PX = 14;
const HALF_MARK_PX = 5.5;

/** What we use of vis-timeline's range item, all in CSS pixels from the left edge of the window. */
interface RangeItem {
  left: number;
  width: number;
  parent: { width: number };
  dom: { box: HTMLElement; content: HTMLElement };
  props: { content: { width: number } };
  repositionX(isLimited?: boolean): void;
}

type ItemTypes = Record<string, new (...given: never[]) => RangeItem>;

/**
 * Teaches a timeline our type of item: a range whose title stands to the left of its date where it would run out of
 * the window at the right, and is shortened where it has room on neither side. vis-timeline stacks by `left` and `width`, so the room of the title is kept free there.
 */
export function registerEventItem(timeline: Timeline): void {
  const { itemSet } = timeline as unknown as { itemSet: { constructor: { types: ItemTypes } } };
  const { types } = itemSet.constructor;
  const { range: Range } = types;
  if (!Range) throw new Error('This vis-timeline has no range items');
  types[EVENT_ITEM] = class EventItem extends Range {
    override repositionX(isLimited?: boolean): void {
      super.repositionX(isLimited);
      placeTitle(this);
    }
  };
}

function placeTitle(item: RangeItem): void {
  const { box, content } = item.dom;
  const naturalPx = item.props.content.width;
  const boxPx = Number.parseFloat(box.style.width);
  const markEndPx = boxPx < NARROW_PX ? boxPx / 2 + HALF_MARK_PX : 2 * HALF_MARK_PX;
  const roomAfterPx = item.parent.width - Math.max(0, item.left);
  const roomBeforePx = item.left + markEndPx;
  const isTurned = naturalPx > roomAfterPx && roomBeforePx > roomAfterPx;
  const titlePx = Math.min(naturalPx, Math.max(roomAfterPx, roomBeforePx));
  // An attribute, because vis-timeline writes the class names of an item anew.
  box.toggleAttribute('data-turned', isTurned);
  limitWidth(content, titlePx < naturalPx ? `${titlePx}px` : '');
  if (isTurned) {
    content.style.transform = `translateX(${markEndPx - titlePx}px)`;
    item.left += markEndPx - titlePx;
  }
  item.width = Math.max(
    titlePx,
    isTurned ? boxPx + titlePx - markEndPx : item.width - naturalPx + titlePx,
  );
}

/** Shortens a title that has room on neither side; writing nothing new costs no layout. */
function limitWidth(content: HTMLElement, maxWidth: string): void {
  const label = content.firstElementChild;
  if (label instanceof HTMLElement && label.style.maxWidth !== maxWidth)
    label.style.maxWidth = maxWidth;
}
