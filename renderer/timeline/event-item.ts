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
 * the window at the right. vis-timeline stacks by `left` and `width`, so the room of the title is kept free there.
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
  const titleWidth = item.props.content.width;
  const boxWidth = Number.parseFloat(box.style.width);
  const isTurned = item.left + titleWidth > item.parent.width && item.left >= titleWidth;
  box.classList.toggle('is-turned', isTurned);
  if (!isTurned) return;
  const markEnd = boxWidth < NARROW_PX ? boxWidth / 2 + HALF_MARK_PX : 2 * HALF_MARK_PX;
  content.style.transform = `translateX(${markEnd - titleWidth}px)`;
  item.width = Math.max(titleWidth, boxWidth + titleWidth - markEnd);
  item.left += markEnd - titleWidth;
}
