import type { TimelineItem } from '#core/timeline/timeline-item.ts';
import { itemClasses } from './item-classes.ts';
import { drawLabel, itemButton } from './item-label.ts';
import { markTitlesAnew } from './title-marks.ts';
import { RangeItem } from './vis-classes.ts';
import { writeStyle } from './written-styles.ts';

/** Told whenever the elements of an item have been made, changed or put into the page. */
let onPainted: () => void = () => {};

/** Chooses who is told when the elements of an item have been made, changed or put into the page. */
export function listenToPainting(listener: () => void): void {
  onPainted = listener;
}

/** Items that have been shown, changed or hidden since the page was brought up to date. */
const outdated = new Set<SliceItem>();

/**
 * Draws the items that have been shown or changed, and takes those out of the page that have been hidden. To be called once a
 * drawing of vis-timeline knows where lanes stand.
 */
export function drawItems(): void {
  for (const item of outdated) {
    outdated.delete(item);
    item.draw();
  }
}

/**
 * An item that costs no layout: what it needs to know of sizes it works out, and it writes only styles that change.
 * (vis-timeline measures each new item by itself, and writes all styles twice a drawing.) It comes into the page and goes
 * out of it last of all. (vis-timeline puts each new item in at once, and takes out again what stands in a lane that others
 * push out of sight: of a search's new items two in three. With each step of a pan it also takes those out that are just
 * beside the window, and puts them back.)
 */
export abstract class SliceItem extends RangeItem {
  #painted: TimelineItem | null = null;

  /** Places the item horizontally: sets `left` and `width`, and the styles of box and label. */
  abstract repositionX(): void;

  /** Works out what the item's data alone decide, its height among them. */
  protected abstract measure(): void;

  /**
   * Not in a lane that is out of sight and knows its height. (vis-timeline shows each new item, and hides those of such lanes
   * when it draws.)
   */
  override isVisible(range: { start: number; end: number }): boolean {
    const { isVisible, height } = this.parent;
    return (isVisible === true || height === undefined) && super.isVisible(range);
  }

  repositionY(): void {
    this.write('box', 'top', `${this.top}px`);
  }

  override hide(): void {
    this.displayed = false;
    if (this.dom?.box.parentNode) outdated.add(this);
    else outdated.delete(this);
  }

  /** Makes the item's elements, or brings them up to date, and puts them into the page; of a hidden one, takes them out. */
  draw(): void {
    if (!this.displayed) {
      this.dom?.box.remove();
      return;
    }
    const { box, label } = (this.dom ??= this.#makeElements());
    const { foreground } = this.parent.dom;
    const isComing = box.parentNode !== foreground;
    // While it was out of the page, what is marked and lit up may have changed.
    if (isComing) markTitlesAnew(label);
    const isPainted = this.#paint(box, label);
    this.repositionX();
    this.repositionY();
    if (isComing) foreground.append(box);
    if (isComing || isPainted) onPainted();
  }

  #makeElements(): { box: HTMLElement; label: HTMLElement } {
    const [box, label] = [document.createElement('div'), itemButton(this.data.item)];
    box.append(label);
    return { box, label };
  }

  /** Whether there was anything to paint. */
  #paint(box: HTMLElement, label: HTMLElement): boolean {
    const { item } = this.data;
    if (this.#painted === item) return false;
    box.className = `vis-item ${itemClasses(item)}`;
    if (item.type === 'event') box.style.setProperty('--kind', item.colour);
    drawLabel(label, item, this.#painted);
    this.#painted = item;
    return true;
  }

  protected _createDomElement(): void {}

  /** Called by vis-timeline whenever the item is shown or has changed. */
  protected _appendDomElement(): void {
    this.displayed = true;
    outdated.add(this);
  }

  protected _updateDirtyDomComponents(): void {}

  /** Nothing is read from the page. */
  protected _getDomComponentsSizes(): void {}

  protected _updateDomComponentsSizes(): void {
    this.measure();
    this.dirty = false;
  }

  /** There are no handles and no tooltips of vis-timeline's. */
  protected _repaintDomAdditionals(): void {}

  /** Sets a style that only this function sets, unless it is so already; without elements, `draw` will. */
  protected write(part: 'box' | 'label', property: string, value: string): void {
    const element = this.dom?.[part];
    if (element) writeStyle(element, property, value);
  }
}
