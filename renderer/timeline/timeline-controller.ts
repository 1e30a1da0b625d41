import { DataSet } from 'vis-data/esnext';
import type { Timeline } from 'vis-timeline/esnext';
import type { Interval } from '#core/time/calendar.ts';
import type { ShownSlice } from '../state/app-state.ts';
import { createTimeline } from './create-timeline.ts';
import { exchange } from './exchange.ts';
import { toVisGroups, toVisItem, type VisGroup, type VisItem } from './to-vis.ts';

/** What the timeline tells its owner. */
export interface TimelineListeners {
  /** The reader has dragged or pinched to another window. */
  onWindow: (window: Interval) => void;
  /** Items have been drawn or moved. */
  onDrawn: () => void;
}

/** Motion that explains a jump; a drag or a wheel step has none. */
const GLIDE_MS = 220;

/** Keeps one vis-timeline in step with slices and windows, and ends it once. */
export class TimelineController {
  readonly #items = new DataSet<VisItem>();
  readonly #groups = new DataSet<VisGroup>();
  readonly #knownItems = new Map<string, string>();
  readonly #knownGroups = new Map<string, string>();
  readonly #container: HTMLElement;
  readonly #timeline: Timeline;
  readonly #observer: ResizeObserver;
  #isAlive = true;
  /** A window that came before the first drawing waits for it. */
  #isDrawn = false;
  #window: Interval | null = null;
  #pixelRatio = devicePixelRatio;
  /** In a narrow window a panel can take the timeline's place: nothing has a width then. */
  #isHidden = false;

  constructor(container: HTMLElement, listeners: TimelineListeners) {
    this.#container = container;
    this.#timeline = createTimeline(container, this.#items, this.#groups, () =>
      this.#onFirstDrawn(),
    );
    this.#timeline.on('rangechange', ({ start, end, byUser }: RangeChange) => {
      if (byUser) listeners.onWindow({ startMs: start.getTime(), endMs: end.getTime() });
    });
    this.#timeline.on('changed', () => {
      if (this.#isAlive) listeners.onDrawn();
    });
    this.#observer = new ResizeObserver(() => this.#onResize());
    this.#observer.observe(container);
  }

  /** Shows a window; glides there when that helps to follow, which never holds for readers who want less motion. */
  setWindow(window: Interval, isGliding: boolean): void {
    this.#window = window;
    if (!this.#isDrawn) return;
    const shown = this.#timeline.getWindow();
    if (shown.start.getTime() === window.startMs && shown.end.getTime() === window.endMs) return;
    this.#timeline.setWindow(window.startMs, window.endMs, {
      animation: isGliding ? { duration: GLIDE_MS, easingFunction: 'easeInOutQuad' } : false,
    });
  }

  /** Shows the items and lanes of a slice by exchanging what differs. */
  setSlice({ lanes, items }: ShownSlice): void {
    exchange(this.#groups, toVisGroups(lanes), this.#knownGroups);
    const events = items.filter((item) => item.type === 'event');
    exchange(this.#items, events.map(toVisItem), this.#knownItems);
  }

  /** Instant under a horizontal position of the page, in milliseconds. */
  timeAt(clientX: number, panel: HTMLElement): number {
    const { left, width } = panel.getBoundingClientRect();
    const { start, end } = this.#timeline.getWindow();
    const share = width > 0 ? (clientX - left) / width : 0.5;
    return start.getTime() + share * (end.getTime() - start.getTime());
  }

  /** Ends the timeline. A second call does nothing: vis-timeline throws on a second destroy. */
  destroy(): void {
    if (!this.#isAlive) return;
    this.#isAlive = false;
    this.#observer.disconnect();
    this.#timeline.destroy();
  }

  #onResize(): void {
    const wasHidden = this.#isHidden;
    this.#isHidden = this.#container.clientWidth === 0;
    if (this.#isHidden) return;
    if (wasHidden || devicePixelRatio !== this.#pixelRatio) this.#measureAgain();
    this.#timeline.redraw();
  }

  /** At another size of text, or after they were out of sight, titles have other widths: all are measured again. */
  #measureAgain(): void {
    this.#pixelRatio = devicePixelRatio;
    const { itemSet } = this.#timeline as unknown as MeasuringTimeline;
    itemSet.markDirty({ refreshItems: true, restackGroups: true });
  }

  /** Can come after destroy, when React mounts twice. */
  #onFirstDrawn(): void {
    if (!this.#isAlive || this.#isDrawn) return;
    this.#isDrawn = true;
    if (this.#window) this.setWindow(this.#window, false);
  }
}

interface RangeChange {
  start: Date;
  end: Date;
  byUser: boolean;
}

/** What vis-timeline has and leaves out of its types. */
interface MeasuringTimeline {
  itemSet: { markDirty: (what: { refreshItems: boolean; restackGroups: boolean }) => void };
}
