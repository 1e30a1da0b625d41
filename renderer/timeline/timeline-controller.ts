import { DataSet } from 'vis-data/esnext';
import type { Interval } from '#core/time/calendar.ts';
import type { ShownSlice } from '../state/app-state.ts';
import { currentWords } from '../state/language.ts';
import { AXIS_WORDS } from './axis-words.ts';
import { createTimeline } from './create-timeline.ts';
import { drawLater } from './draw-later.ts';
import { eventPx } from './event-px.ts';
import { markEdgeLanes } from './edge-lanes.ts';
import { exchange } from './exchange.ts';
import { firstLanes } from './first-lanes.ts';
import { keepLabelWidth } from './label-width.ts';
import { LaneLabels } from './lane-labels.ts';
import { forgetHeights, LaneOrder } from './lane-order.ts';
import { isSameGroup, isSameItem } from './is-same.ts';
import type { PatientTimeline } from './patient-timeline.ts';
import { SCROLL_BAR_PX } from './scroll-bar.ts';
import { drawItems } from './slice-item.ts';
import { keepAxis, type SteadyAxis } from './steady-axis.ts';
import { forgetTextWidths } from './text-width.ts';
import { toVisGroups, toVisItem, type VisGroup, type VisItem } from './to-vis.ts';
import type { RangeChange, UntypedTimeline } from './untyped-timeline.ts';

/** What the timeline tells its owner. */
export interface TimelineListeners {
  /** The reader has dragged or pinched to another window. */
  onWindow: (window: Interval) => void;
  /** Items have been drawn or moved. */
  onDrawn: () => void;
  /** The line of today has moved on. */
  onToday: () => void;
  /** The plot has been drawn this wide, in CSS pixels. */
  onWidth: (widthPx: number) => void;
}

/** So many new lanes of another data set come with each drawing: all at once would hold the page up. */
const LANES_AT_ONCE = 16;

/** So many lanes get their items with each drawing after that. */
const FILLED_AT_ONCE = 8;

/** Lanes that come into sight change their heights, and bring others into sight: so often vis-timeline may go on with that. */
const MOST_DRAWINGS = 10;

/** Motion that explains a jump; a drag or a wheel step has none. */
const GLIDE_MS = 220;

/** Keeps one vis-timeline in step with slices and windows, and ends it once. */
export class TimelineController {
  readonly #items = new DataSet<VisItem>();
  readonly #groups = new DataSet<VisGroup>();
  readonly #knownItems = new Map<string, VisItem>();
  readonly #knownGroups = new Map<string, VisGroup>();
  readonly #labels = new LaneLabels();
  readonly #container: HTMLElement;
  readonly #listeners: TimelineListeners;
  readonly #timeline: PatientTimeline;
  readonly #laneOrder: LaneOrder;
  readonly #axis: SteadyAxis;
  readonly #observer: ResizeObserver;
  #isAlive = true;
  /** Whether the first drawing has been made. */
  #isDrawn = false;
  /** What has been changed and is not drawn yet. */
  #isStale = true;
  #window: Interval | null = null;
  #shownItems: ShownSlice['items'] | null = null;
  #shownRevision: number | null = null;
  /** What a slice holds that comes in parts, as long as some of it is missing. */
  #coming: Contents | null = null;
  /** How often it has given up in a row before all lanes had their heights. */
  #unfinished = 0;
  #pixelRatio = devicePixelRatio;
  /** In a narrow window a panel can take the timeline's place: nothing has a width then. */
  #isHidden = false;

  constructor(container: HTMLElement, listeners: TimelineListeners) {
    this.#container = container;
    // Later all that is drawn would be styled anew.
    container.style.setProperty('--ct-scroll-bar', `${SCROLL_BAR_PX}px`);
    this.#listeners = listeners;
    this.#timeline = createTimeline({
      container,
      items: this.#items,
      groups: this.#groups,
      labels: this.#labels,
    });
    this.#laneOrder = new LaneOrder(this.#untyped.itemSet);
    keepLabelWidth(this.#untyped);
    this.#axis = keepAxis(this.#untyped.timeAxis);
    this.#timeline.on('rangechange', ({ start, end, byUser }: RangeChange) => {
      if (byUser) listeners.onWindow({ startMs: start.getTime(), endMs: end.getTime() });
    });
    this.#timeline.on('changed', () => this.#onChanged());
    this.#timeline.on('currentTimeTick', listeners.onToday);
    this.#observer = new ResizeObserver(() => this.#onResize());
    this.#observer.observe(container);
    document.fonts.addEventListener('loadingdone', this.measureAgain);
  }

  /** Makes the first drawing, of the window and the slice that are there by now: whole as far as one sees. */
  begin(): void {
    this.#timeline.begin();
    while (this.#isMissingInSight()) {
      this.#showNext();
      this.#timeline.drawNow();
    }
  }

  /** The window that has been drawn last. */
  get drawnWindow(): Interval {
    const { start, end } = this.#timeline.getWindow();
    return { startMs: Math.round(start.getTime()), endMs: Math.round(end.getTime()) };
  }

  /** Whether all that was given is in the page. */
  get isUpToDate(): boolean {
    const { startMs, endMs } = this.drawnWindow;
    const isThere = startMs === this.#window?.startMs && endMs === this.#window.endMs;
    return this.#isDrawn && !this.#isStale && isThere;
  }

  /** Shows a window; glides there when that helps to follow, which never holds for readers who want less motion. */
  setWindow(window: Interval, isGliding: boolean): void {
    this.#window = window;
    const { startMs, endMs } = this.drawnWindow;
    if (startMs === window.startMs && endMs === window.endMs) return;
    this.#isStale = true;
    this.#timeline.setWindow(window.startMs, window.endMs, {
      animation: isGliding ? { duration: GLIDE_MS, easingFunction: 'easeInOutQuad' } : false,
    });
  }

  /**
   * Shows the items and lanes of a slice by exchanging what differs; what goes and what comes change in one drawing. Of
   * another data set nearly all is new: its lanes come first, then its items, both in parts. Of the first slice of all, the
   * lanes are there at once, with the items that one will see.
   */
  setSlice({ revision, lanes, items }: ShownSlice): void {
    const isOfAnother = revision !== this.#shownRevision;
    const wereComing = this.#coming !== null;
    this.#shownRevision = revision;
    const whole = { lanes: toVisGroups(lanes), items };
    const part = isOfAnother ? this.#firstPart(whole) : whole;
    const haveLanesChanged = this.#showLanes(part.lanes);
    this.#labels.update(lanes);
    if (wereComing) forgetHeights(this.#untyped.itemSet, this.#lanesToFill(part.items));
    const haveItemsChanged = this.#showItems(part.items);
    this.#coming = this.#isMissing(whole) ? whole : null;
    const isInParts = wereComing || this.#coming !== null;
    if (isInParts && this.#isDrawn) this.#drawSoon();
    if (haveLanesChanged || haveItemsChanged || isInParts) this.#isStale = true;
  }

  /** Draws the axis in the language of the window; lanes and items in its words come with a slice. */
  speakAnew(): void {
    const { leastDigits } = currentWords(AXIS_WORDS);
    this.#untyped.timeAxis.setOptions({ maxMinorChars: leastDigits });
    this.#axis.drawAnew();
    this.#isStale = true;
    this.#drawSoon();
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
    document.fonts.removeEventListener('loadingdone', this.measureAgain);
    this.#timeline.destroy();
    // Those that it hid at its end.
    drawItems();
  }

  get #untyped(): UntypedTimeline {
    return this.#timeline as unknown as UntypedTimeline;
  }

  /** Tells whether anything differed. */
  #showLanes(groups: VisGroup[]): boolean {
    const haveMoved = this.#laneOrder.set(groups.map(({ id }) => id));
    const haveChanged = exchange(this.#groups, groups, this.#knownGroups, isSameGroup);
    if (haveChanged) this.#laneOrder.place();
    if (haveMoved && !haveChanged) this.#drawSoon();
    return haveMoved || haveChanged;
  }

  /** Tells whether anything differed. */
  #showItems(items: ShownSlice['items']): boolean {
    if (items === this.#shownItems) return false;
    this.#shownItems = items;
    return drawLater(this.#untyped.itemSet, () =>
      exchange(this.#items, items.map(toVisItem), this.#knownItems, isSameItem),
    );
  }

  /** Adds the next part of what comes in parts: lanes as long as some are missing, then items. */
  #showNext(): void {
    if (!this.#coming || !this.#isAlive) return;
    const { lanes, items } = this.#coming;
    if (!this.#showLanes(this.#withNextLanes(lanes))) this.#showNextItems(items);
    if (!this.#isMissing(this.#coming)) this.#coming = null;
  }

  #showNextItems(coming: ShownSlice['items']): void {
    const lanes = this.#lanesToFill(coming).slice(0, FILLED_AT_ONCE);
    const items = this.#withLanes(coming, new Set(lanes));
    forgetHeights(this.#untyped.itemSet, lanes);
    this.#showItems(items);
  }

  /** Of another data set, what is shown already and the next lanes; before the first drawing, what one will see in it. */
  #firstPart({ lanes, items }: Contents): Contents {
    if (this.#isDrawn)
      return { lanes: this.#withNextLanes(lanes), items: this.#withLanes(items, new Set()) };
    const filling = { heightPx: innerHeight, rowPx: eventPx() };
    return { lanes, items: this.#withLanes(items, firstLanes(items, filling)) };
  }

  #isMissing({ lanes, items }: Contents): boolean {
    const isLaneMissing = lanes.some(({ id }) => !this.#knownGroups.has(id));
    return isLaneMissing || items.some(({ id }) => !this.#knownItems.has(id));
  }

  /** Those of some lanes that are shown already, and the next ones, in their order. */
  #withNextLanes(lanes: VisGroup[]): VisGroup[] {
    const missing = lanes.filter(({ id }) => !this.#knownGroups.has(id));
    const later = new Set(missing.slice(LANES_AT_ONCE));
    return lanes.filter((lane) => !later.has(lane));
  }

  /** The lanes of those items that are not shown yet. */
  #lanesToFill(items: ShownSlice['items']): string[] {
    const missing = items.filter(({ id }) => !this.#knownItems.has(id));
    return [...new Set(missing.map(({ laneId }) => laneId))];
  }

  /** Those of some items that are shown already or stand in some lanes. */
  #withLanes(items: ShownSlice['items'], lanes: Set<string>): ShownSlice['items'] {
    return items.filter(({ id, laneId }) => this.#knownItems.has(id) || lanes.has(laneId));
  }

  /** Whether items are still to come to lanes in sight. */
  #isMissingInSight(): boolean {
    const { groups } = this.#untyped.itemSet;
    return this.#lanesToFill(this.#coming?.items ?? []).some((id) => groups[id]?.isVisible);
  }

  #onChanged(): void {
    if (!this.#isAlive) return;
    drawItems();
    const isUnfinished = this.#goOn();
    this.#isStale = isUnfinished || this.#coming !== null;
    // As a task of its own, so that others may come between.
    if (this.#coming) setTimeout(() => this.#showNext());
    const { body, itemSet, props } = this.#untyped;
    markEdgeLanes(itemSet, -props.scrollTop);
    this.#isDrawn = true;
    this.#listeners.onDrawn();
    this.#listeners.onWidth(body.domProps.center.width);
  }

  /** After five rounds vis-timeline stops where it stands, and then after each first one. Tells whether it goes on. */
  #goOn(): boolean {
    const isUnfinished = this.#untyped.redrawCount > 0 && this.#unfinished < MOST_DRAWINGS;
    this.#unfinished = isUnfinished ? this.#unfinished + 1 : 0;
    this.#untyped.redrawCount = 0;
    if (isUnfinished) this.#drawSoon();
    return isUnfinished;
  }

  #onResize(): void {
    const wasHidden = this.#isHidden;
    this.#isHidden = this.#container.clientWidth === 0;
    if (this.#isHidden) return;
    if (wasHidden || devicePixelRatio !== this.#pixelRatio) this.measureAgain();
    else if (!this.#isDrawnInSize()) this.#drawSoon();
  }

  /** Whether the last drawing found the size of now: what changes it often comes with something to draw, in one frame. */
  #isDrawnInSize(): boolean {
    const { dom, props } = this.#untyped;
    return dom.root.offsetWidth === props.root.width && dom.root.offsetHeight === props.root.height;
  }

  /** Asks for a drawing in the next frame. (`Timeline.redraw` also makes all items anew.) */
  #drawSoon(): void {
    this.#untyped.body.emitter.emit('_change', { queue: true });
  }

  /** At another size of text, or with fonts that have come in, titles have other widths: all are measured again. */
  readonly measureAgain = (): void => {
    this.#pixelRatio = devicePixelRatio;
    forgetTextWidths();
    this.#axis.drawAnew();
    this.#untyped.itemSet.markDirty({ refreshItems: true, restackGroups: true });
    this.#drawSoon();
  };
}

/** Lanes and items of a slice. */
interface Contents {
  lanes: VisGroup[];
  items: ShownSlice['items'];
}
