import type { DataSet } from 'vis-data/esnext';
import { Timeline, type TimelineOptions } from 'vis-timeline/esnext';
import { SCROLL_BAR_PX } from './scroll-bar.ts';
import type { VisGroup, VisItem } from './to-vis.ts';

/** A drawing of vis-timeline, which its types leave out. */
interface Drawing {
  _redraw(): void;
  /** The same at once, not in the next frame. */
  _origRedraw(): void;
  /** Whether it has chosen its first window, or has been kept from it: it would fit all items. */
  initialFitDone: boolean;
  /** Whether it has drawn for the first time: it would measure the scroll bar until it has. */
  initialDrawDone: boolean;
  itemSet: { initialDrawDone: boolean };
  props: { scrollbarWidth: number };
  /** Knows drags and presses. */
  hammer: { set(options: { touchAction: 'none' }): void };
  /** It is hidden, and says that it loads, until it has been drawn. */
  dom: { root: HTMLElement; loadingScreen: HTMLElement };
}

const VisTimeline = Timeline as unknown as new (
  container: HTMLElement,
  items: DataSet<VisItem>,
  groups: DataSet<VisGroup>,
  options: TimelineOptions,
) => Timeline & Drawing;

/** vis-timeline draws several times on the way to its first picture. This one draws nothing until it is begun. */
export class PatientTimeline extends VisTimeline {
  // A field with a value would get it after the first drawings.
  declare private hasBegun?: true;

  /** Makes the first drawing, of all that has been given by now, and lets others follow. */
  begin(): void {
    this.hasBegun = true;
    this.initialFitDone = true;
    this.initialDrawDone = true;
    this.itemSet.initialDrawDone = true;
    this.props.scrollbarWidth = SCROLL_BAR_PX;
    // Worked out anew by each drawing, it would differ from one to the next, and all of the page with it.
    this.hammer.set({ touchAction: 'none' });
    this.dom.loadingScreen.remove();
    this.dom.root.style.visibility = 'visible';
    this.drawNow();
  }

  /** Draws what has changed, in this frame and not in the next. */
  drawNow(): void {
    // oxlint-disable-next-line no-underscore-dangle -- the name is theirs
    this._origRedraw();
  }

  // oxlint-disable-next-line no-underscore-dangle -- the name is theirs
  override _redraw(): void {
    // oxlint-disable-next-line no-underscore-dangle -- the name is theirs
    if (this.hasBegun) super._redraw();
  }
}
