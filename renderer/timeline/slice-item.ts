import type { TimelineItem } from '#core/timeline/timeline-item.ts';
import { itemClasses } from './item-classes.ts';
import { itemLabel, updateDensity } from './item-label.ts';
import { markTitlesAnew } from './title-marks.ts';
import { RangeItem } from './vis-classes.ts';
import { writeStyle } from './written-styles.ts';

/** Told whenever the elements of an item have been made, changed or shown again. */
let onPainted: () => void = () => {};

/** Chooses who is told when the elements of an item have been made or changed. */
export function listenToPainting(listener: () => void): void {
  onPainted = listener;
}

/**
 * An item that costs no layout: what it needs to know of sizes it works out, and it writes only styles that change.
 * (vis-timeline measures each new item by itself, and writes all styles twice a drawing.)
 */
export abstract class SliceItem extends RangeItem {
  #painted: TimelineItem | null = null;

  /** Places the item horizontally: sets `left` and `width`, and the styles of box and content. */
  abstract repositionX(): void;

  /** Works out what the item's data alone decide, its height among them. */
  protected abstract measure(): void;

  /**
   * Not in a lane that is out of sight and knows its height. (vis-timeline puts each new item into the page, and takes
   * those of such lanes out again when it draws.)
   */
  override isVisible(range: { start: number; end: number }): boolean {
    const { isVisible, height } = this.parent;
    return (isVisible === true || height === undefined) && super.isVisible(range);
  }

  repositionY(): void {
    this.write('box', 'top', `${this.top}px`);
  }

  /** Called by vis-timeline, which puts `box` into its lane and takes it out. */
  protected _createDomElement(): void {
    if (this.dom) return this.#showAgain(this.dom);
    const [box, content] = [document.createElement('div'), document.createElement('div')];
    content.className = 'ct-item-content';
    box.append(content);
    this.dom = { box, content };
    this.dirty = true;
  }

  /** While it was out of the page, what is marked and lit up may have changed. */
  #showAgain({ box, content }: { box: HTMLElement; content: HTMLElement }): void {
    if (box.parentNode) return;
    markTitlesAnew(content);
    onPainted();
  }

  protected _updateDirtyDomComponents(): void {
    const { item } = this.data;
    if (!this.dom || !this.dirty || this.#painted === item) return;
    this.dom.box.className = `vis-item ${itemClasses(item)}`;
    if (item.type === 'event') this.dom.box.style.setProperty('--kind', item.colour);
    this.#paint(this.dom.content, item);
    this.#painted = item;
    onPainted();
  }

  #paint(content: HTMLElement, item: TimelineItem): void {
    const before = this.#painted;
    // An item that only reaches further keeps its label, and with it the focus.
    if (before && isAlike(before, item)) return;
    if (before?.type === 'density' && item.type === 'density') updateDensity(content, item);
    else content.replaceChildren(...itemLabel(item));
  }

  /** Nothing is read from the page. */
  protected _getDomComponentsSizes(): void {}

  protected _updateDomComponentsSizes(): void {
    this.measure();
    this.dirty = false;
  }

  /** There are no handles and no tooltips of vis-timeline's. */
  protected _repaintDomAdditionals(): void {}

  /** Sets a style that only this function sets, unless it is so already. */
  protected write(part: 'box' | 'content' | 'label', property: string, value: string): void {
    const element = part === 'label' ? this.dom?.content.lastElementChild : this.dom?.[part];
    if (element instanceof HTMLElement) writeStyle(element, property, value);
  }
}

/** Whether two items have the same label. */
function isAlike(a: TimelineItem, b: TimelineItem): boolean {
  return (
    a.type === 'event' &&
    b.type === 'event' &&
    a.name === b.name &&
    a.title === b.title &&
    a.mark === b.mark
  );
}
