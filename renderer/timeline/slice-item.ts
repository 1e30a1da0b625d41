import type { TimelineItem } from '#core/timeline/timeline-item.ts';
import { itemClasses } from './item-classes.ts';
import { drawLabel, itemButton } from './item-label.ts';
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

  /** Places the item horizontally: sets `left` and `width`, and the styles of box and label. */
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
    const [box, label] = [document.createElement('div'), itemButton(this.data.item)];
    box.append(label);
    this.dom = { box, label };
    this.dirty = true;
  }

  /** While it was out of the page, what is marked and lit up may have changed. */
  #showAgain({ box, label }: { box: HTMLElement; label: HTMLElement }): void {
    if (box.parentNode) return;
    markTitlesAnew(label);
    onPainted();
  }

  protected _updateDirtyDomComponents(): void {
    const { item } = this.data;
    if (!this.dom || !this.dirty || this.#painted === item) return;
    this.dom.box.className = `vis-item ${itemClasses(item)}`;
    if (item.type === 'event') this.dom.box.style.setProperty('--kind', item.colour);
    drawLabel(this.dom.label, item, this.#painted);
    this.#painted = item;
    onPainted();
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
  protected write(part: 'box' | 'label', property: string, value: string): void {
    const element = this.dom?.[part];
    if (element) writeStyle(element, property, value);
  }
}
