import { patch, useApp } from '../state/store.ts';
import { elementsOfEvent } from './item-elements.ts';
import { labelOfLane, scrollLanesTo } from './lane-scroll.ts';

/** The lane comes first and its items with the next drawing. A reader who scrolls meanwhile is not held back for longer. */
const MOST_TRIES = 3;

/** Scrolls the lanes to the event that a step of the search has led to, once the view with it is drawn. */
export class EventReveal {
  readonly #container: HTMLElement;
  #eventId: string | null = null;
  #tries = 0;

  constructor(container: HTMLElement) {
    this.#container = container;
  }

  /** To be called when the newest view is drawn. */
  onSettled(): void {
    const { revealedId } = useApp.getState();
    if (revealedId === null) return;
    if (revealedId !== this.#eventId) this.#tries = 0;
    this.#eventId = revealedId;
    this.#tries += 1;
    const isDone = this.#scrollTo(revealedId) || this.#tries >= MOST_TRIES;
    if (!isDone) return;
    this.#eventId = null;
    patch({ revealedId: null });
  }

  /** Whether nothing more can be done: the event is in sight, or stands nowhere by itself. */
  #scrollTo(eventId: string): boolean {
    const [drawn] = elementsOfEvent(this.#container, eventId);
    if (drawn) {
      scrollLanesTo(this.#container, drawn);
      return true;
    }
    const item = useApp
      .getState()
      .slice?.items.find((one) => one.type === 'event' && one.eventId === eventId);
    const lane = item && labelOfLane(this.#container, item.laneId);
    if (lane) scrollLanesTo(this.#container, lane);
    return !lane;
  }
}
