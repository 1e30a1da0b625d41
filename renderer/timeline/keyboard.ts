import type { EventItem } from '#core/timeline/timeline-item.ts';
import { selectEvent } from '../state/event-actions.ts';
import { useApp } from '../state/store.ts';
import { centreOn, fit, panBy, zoomIn, zoomOut } from '../state/view-actions.ts';
import { focusDetails } from '../ui/focus-timeline.ts';
import { elementOfItem, itemLabelAt, scrollLanesTo } from './item-elements.ts';
import { stepFrom, stepOfKey } from './step-focus.ts';

/** Share of the window that an arrow key pans. */
const PAN_SHARE = 0.15;

/** Keyboard access to one timeline: a single tab stop, arrows from event to event, keys for zoom and pan. */
export class TimelineKeyboard {
  readonly #container: HTMLElement;
  /** The item that Tab comes back to. */
  #currentId: string | null = null;
  #isOnItem = false;
  /** An item to focus as soon as it is drawn. */
  #awaitedId: string | null = null;

  constructor(container: HTMLElement) {
    this.#container = container;
  }

  /** Handles a key pressed anywhere in the timeline; `region` is the element that holds it. */
  onKeyDown(event: KeyboardEvent, region: HTMLElement): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const label = itemLabelAt(event.target);
    const isHandled =
      this.#onCloseKey(event) ||
      this.#onZoomKey(event) ||
      (label ? this.#onItemKey(event, label) : this.#onRegionKey(event, region));
    if (!isHandled) return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** Remembers the item that has been focused and keeps it in sight. */
  onFocus(target: EventTarget | null): void {
    const label = itemLabelAt(target);
    if (!label) return;
    this.#currentId = label.dataset['itemId'] ?? null;
    this.#isOnItem = true;
    this.#undoNativeScroll();
    scrollLanesTo(this.#container, label);
    this.#moveTabStop();
  }

  /**
   * Forgets the focus when it leaves an item, but not when the item's element is replaced, nor when another item has
   * taken it: a focus that a script moves tells both in one go, so that this comes after.
   */
  onBlur(target: EventTarget | null): void {
    const label = itemLabelAt(target);
    queueMicrotask(() => {
      const isCurrent = label?.dataset['itemId'] === this.#currentId;
      if (label?.isConnected && isCurrent) this.#isOnItem = false;
    });
  }

  /** After each drawing: an awaited item takes the focus, and exactly one item is a tab stop. */
  onDrawn(): void {
    if (this.#isOnItem && document.activeElement === document.body)
      this.#awaitedId ??= this.#currentId;
    const awaited =
      this.#awaitedId === null ? null : elementOfItem(this.#container, this.#awaitedId);
    this.#moveTabStop();
    if (!awaited) return;
    this.#awaitedId = null;
    awaited.focus({ preventScroll: true });
  }

  #onCloseKey({ key }: KeyboardEvent): boolean {
    if (key !== 'Escape' || useApp.getState().selectedId === null) return false;
    void selectEvent(null);
    return true;
  }

  #onZoomKey({ key }: KeyboardEvent): boolean {
    if (key === '+' || key === '=') zoomIn();
    else if (key === '-' || key === '_') zoomOut();
    else if (key === '0') fit();
    else return false;
    return true;
  }

  #onItemKey(event: KeyboardEvent, label: HTMLElement): boolean {
    const { itemId, eventId } = label.dataset;
    if (itemId === undefined || eventId === undefined) return false;
    if (event.key === 'Enter' || event.key === ' ') {
      // A second time it leads into the details.
      if (useApp.getState().detail?.event.id === eventId) focusDetails();
      else void selectEvent(eventId);
      return true;
    }
    if (event.shiftKey) return this.#onPanKey(event);
    const step = stepOfKey(event.key);
    if (!step) return false;
    const target = stepFrom(shownItems(), itemId, step);
    if (target) this.#focusItem(target);
    return true;
  }

  #onRegionKey(event: KeyboardEvent, region: HTMLElement): boolean {
    if (event.key === 'Enter' && event.target === region) {
      const [first] = shownItems();
      if (first) this.#focusItem(first);
      return true;
    }
    return this.#onPanKey(event);
  }

  #onPanKey({ key }: KeyboardEvent): boolean {
    if (key === 'ArrowLeft') panBy(-PAN_SHARE);
    else if (key === 'ArrowRight') panBy(PAN_SHARE);
    else if (key === 'PageUp' || key === 'ArrowUp') this.#scrollLanes(-1, key);
    else if (key === 'PageDown' || key === 'ArrowDown') this.#scrollLanes(1, key);
    else return false;
    return true;
  }

  #scrollLanes(direction: 1 | -1, key: string): void {
    const scroller = this.#container.querySelector<HTMLElement>('.vis-left');
    if (scroller)
      scroller.scrollTop += direction * (key.startsWith('Page') ? scroller.clientHeight * 0.8 : 48);
  }

  /** Focuses an item; one that is out of the window is brought into it first. */
  #focusItem(item: EventItem): void {
    const drawn = elementOfItem(this.#container, item.id);
    const window = useApp.getState().view?.window;
    const isInside = window && item.startMs < window.endMs && item.endMs > window.startMs;
    if (drawn && isInside) {
      drawn.focus({ preventScroll: true });
      return;
    }
    this.#awaitedId = item.id;
    centreOn((item.startMs + item.endMs) / 2);
  }

  /** The focus of the browser scrolls panels that only vis-timeline may move. */
  #undoNativeScroll(): void {
    for (const panel of this.#container.querySelectorAll<HTMLElement>(
      '.vis-center, .vis-timeline, .vis-content',
    )) {
      panel.scrollTop = 0;
      panel.scrollLeft = 0;
    }
  }

  #moveTabStop(): void {
    const labels = this.#container.querySelectorAll<HTMLElement>('[data-item-id]');
    const current =
      [...labels].find((label) => label.dataset['itemId'] === this.#currentId) ?? labels[0];
    for (const label of labels) label.tabIndex = label === current ? 0 : -1;
    // The lanes scroll by keys of the timeline; their scroll bar is no stop of its own.
    this.#container.querySelector<HTMLElement>('.vis-left')?.setAttribute('tabindex', '-1');
  }
}

/** The items of the newest slice in the order of the lanes. */
function shownItems(): EventItem[] {
  return (useApp.getState().slice?.items ?? []).filter((item) => item.type === 'event');
}
