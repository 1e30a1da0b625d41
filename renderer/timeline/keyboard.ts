import { overlaps } from '#core/time/calendar.ts';
import type { TimelineItem } from '#core/timeline/timeline-item.ts';
import { middle } from '#core/timeline/window.ts';
import { zoomToCrowd } from '../state/crowd-actions.ts';
import { useApp } from '../state/store.ts';
import { announce } from '../state/announce.ts';
import { currentWords } from '../state/language.ts';
import { panByKey } from '../state/pan-keys.ts';
import { centreOn } from '../state/view-actions.ts';
import { zoomByKey } from '../state/zoom-keys.ts';
import { closeSidePanel } from '../state/side-panel.ts';
import { elementOfItem, itemLabelAt } from './item-elements.ts';
import {
  labelOfLane,
  laneAPageFrom,
  scrollLanes,
  scrollLanesTo,
  undoNativeScroll,
} from './lane-scroll.ts';
import { itemOfId, openOrEnter } from './open-item.ts';
import { nearest, stepFrom, stepOfKey } from './step-focus.ts';
import { TabStop } from './tab-stop.ts';
import { TIMELINE_WORDS } from './timeline-words.ts';
import { nextTitled, TypeAhead } from './type-ahead.ts';
import { UnfoldFocus } from './unfold-focus.ts';

/** Keyboard access to one timeline: a single tab stop, arrows from item to item, keys for zoom and pan. */
export class TimelineKeyboard {
  readonly #container: HTMLElement;
  /** The element around the container that has the focus while no item has. */
  readonly #region: HTMLElement;
  readonly #tabStop: TabStop;
  readonly #unfoldFocus: UnfoldFocus;
  readonly #typeAhead = new TypeAhead();
  #isOnItem = false;
  /** A press beside everything that can have the focus takes the focus away, as drawing does: this tells them apart. */
  #isPressed = false;
  /** An item to focus as soon as it is drawn. */
  #awaitedId: string | null = null;

  constructor(container: HTMLElement, region: HTMLElement) {
    this.#container = container;
    this.#region = region;
    this.#tabStop = new TabStop(container);
    this.#unfoldFocus = new UnfoldFocus(container);
  }

  /** Handles a key pressed anywhere in the timeline. */
  onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    // A button in a lane's label has keys of its own.
    if (event.target instanceof HTMLButtonElement && /^(?:Enter| )$/.test(event.key)) return;
    const item = itemOfId(itemLabelAt(event.target)?.dataset['itemId']);
    const isHandled =
      this.#onCloseKey(event) ||
      (this.#typeAhead.isUnderWay(event.timeStamp) && this.#onLetter(event, item)) ||
      zoomByKey(event.key) ||
      (item ? this.#onItemKey(event, item) : this.#onRegionKey(event)) ||
      this.#onLetter(event, item);
    if (!isHandled) return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** Remembers the item that has been focused and keeps it in sight; another is not waited for any more. */
  onFocus(target: EventTarget | null): void {
    this.#unfoldFocus.onFocus(target);
    const label = itemLabelAt(target);
    if (!label) return;
    this.#isOnItem = true;
    this.#awaitedId = null;
    undoNativeScroll(this.#container);
    scrollLanesTo(this.#container, label);
    this.#tabStop.moveTo(label);
  }

  /** Remembers whether a button of the mouse is down, anywhere in the page. */
  onPress(isPressed: boolean): void {
    this.#isPressed = isPressed;
  }

  /**
   * Forgets the focus when it leaves an item, but not when drawing replaces the item's element or takes it out for a
   * moment, nor when another item has taken it: a focus that a script moves tells both in one go, so that this comes
   * after.
   */
  onBlur(target: EventTarget | null): void {
    const label = itemLabelAt(target);
    queueMicrotask(() => {
      const isCurrent = label?.dataset['itemId'] === this.#tabStop.itemId;
      const isGivenUp = this.#isPressed || document.activeElement !== document.body;
      if (label?.isConnected && isCurrent && isGivenUp) this.#isOnItem = false;
      if (isGivenUp) this.#unfoldFocus.onGivenUp(target);
    });
  }

  /**
   * After each drawing: an awaited item takes the focus, and exactly one item is a tab stop. Where the item with the
   * focus has gone out of sight, the region keeps the keys working.
   */
  onDrawn(): void {
    this.#tabStop.update();
    const isLost = document.activeElement === document.body;
    if (isLost && this.#unfoldFocus.restore(this.#region)) return;
    if (this.#isOnItem && isLost) this.#awaitedId ??= this.#tabStop.itemId;
    if (this.#awaitedId === null) return;
    const awaited = elementOfItem(this.#container, this.#awaitedId);
    const isOurs = this.#isFocusOurs;
    if (awaited || !isOurs) this.#awaitedId = null;
    if (!isOurs) return;
    if (awaited) awaited.focus({ preventScroll: true });
    else if (isLost) this.#region.focus({ preventScroll: true });
  }

  /**
   * Focuses the first item that a lane has in the window; the region when it has none. A reader who has gone on to
   * something else in the meantime is left there.
   */
  focusLane(laneId: string): void {
    if (!this.#isFocusOurs) return;
    const window = useApp.getState().view?.window;
    const first = shownItems().find(
      (item) => item.laneId === laneId && window && overlaps(item, window),
    );
    if (first) this.#focusItem(first);
    else this.#region.focus({ preventScroll: true });
  }

  /** Whether the focus is on the timeline, or nowhere: nobody misses it then. */
  get #isFocusOurs(): boolean {
    const { activeElement } = document;
    return activeElement === document.body || this.#region.contains(activeElement);
  }

  #onCloseKey({ key }: KeyboardEvent): boolean {
    return key === 'Escape' && closeSidePanel();
  }

  #onItemKey(event: KeyboardEvent, item: TimelineItem): boolean {
    if (event.key === 'Enter' || event.key === ' ') {
      openOrEnter(item);
      return true;
    }
    if (event.shiftKey) return this.#onPanKey(event);
    const target = this.#targetOf(event, item);
    if (target) this.#focusItem(target);
    else if (event.key.toLowerCase() === 'z' && item.type !== 'event') zoomToCrowd({ item });
    else return false;
    return true;
  }

  /** Leads to the next event whose title begins with what is typed. */
  #onLetter(event: KeyboardEvent, from: TimelineItem | undefined): boolean {
    const typed = event.isComposing ? null : this.#typeAhead.take(event, event.timeStamp);
    if (typed === null) return false;
    const found = nextTitled(shownItems(), from, typed);
    const words = currentWords(TIMELINE_WORDS);
    announce(found ? words.found(typed, found.name) : words.nothingBegins(typed));
    if (found) this.#focusItem(found);
    return true;
  }

  /** The item that a key leads to. */
  #targetOf({ key }: KeyboardEvent, item: TimelineItem): TimelineItem | undefined {
    if (key === 'PageUp') return this.#aPageFrom(item, -1);
    if (key === 'PageDown') return this.#aPageFrom(item, 1);
    const step = stepOfKey(key);
    return step && stepFrom(shownItems(), item.id, step);
  }

  #aPageFrom(item: TimelineItem, direction: 1 | -1): TimelineItem {
    const items = shownItems();
    const among = new Set(items.map(({ laneId }) => laneId));
    const lane = laneAPageFrom(this.#container, item.laneId, direction, among);
    const others = items.filter(({ laneId }) => laneId === lane);
    return nearest(others, item) ?? item;
  }

  #onRegionKey(event: KeyboardEvent): boolean {
    if (event.key === 'Enter' && event.target === this.#region) {
      const [first] = shownItems();
      if (first) this.#focusItem(first);
      return true;
    }
    return this.#onPanKey(event);
  }

  #onPanKey({ key }: KeyboardEvent): boolean {
    if (panByKey(key)) return true;
    if (key === 'ArrowUp') scrollLanes(this.#container, -1);
    else if (key === 'ArrowDown') scrollLanes(this.#container, 1);
    else return false;
    return true;
  }

  /** Focuses an item; one that is out of the window, or in a lane out of sight, is brought into it first. */
  #focusItem(item: TimelineItem): void {
    const window = useApp.getState().view?.window;
    const isInside = window !== undefined && overlaps(item, window);
    const drawn = elementOfItem(this.#container, item.id);
    if (drawn && isInside) {
      drawn.focus({ preventScroll: true });
      return;
    }
    this.#awaitedId = item.id;
    const lane = labelOfLane(this.#container, item.laneId);
    if (lane) scrollLanesTo(this.#container, lane);
    if (!isInside) centreOn(middle(item));
  }
}

/** The items of the newest slice in the order of the lanes. */
function shownItems(): TimelineItem[] {
  return useApp.getState().slice?.items ?? [];
}
