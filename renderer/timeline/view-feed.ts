import type { Interval } from '#core/time/calendar.ts';
import { summaryOf, type AppState, type ShownSlice } from '../state/app-state.ts';

/** What draws windows and slices. */
interface Drawer {
  setWindow: (window: Interval, isGliding: boolean) => void;
  setSlice: (slice: ShownSlice) => void;
}

/** What a feed is joined to. */
interface Surroundings {
  /** The store as it is now. */
  now: () => AppState;
  /** Resolves when what has changed in the page so far has been painted. */
  whenPainted: () => Promise<void>;
  /** What has waited has been given. */
  onGiven: () => void;
}

/**
 * Gives a drawer the windows and slices of the store as they change. Those of another revision, most of all of another data
 * set, wait until the page around them, where much is another as well, has been painted: in one go with it they would hold up
 * the window for longer.
 */
export class ViewFeed {
  readonly #drawer: Drawer;
  readonly #around: Surroundings;
  #window: Interval | null = null;
  #slice: ShownSlice | null = null;
  #isWaiting = false;
  #isAlive = true;

  constructor(drawer: Drawer, around: Surroundings) {
    this.#drawer = drawer;
    this.#around = around;
  }

  /** Whether something waits to be given. */
  get isWaiting(): boolean {
    return this.#isWaiting;
  }

  /** Takes what the store has now. */
  take(state: AppState): void {
    if (this.#isWaiting) return;
    const isOfAnother = this.#slice !== null && this.#slice.revision !== state.slice?.revision;
    if (isOfAnother) void this.#giveLater();
    else this.#give(state);
  }

  /** Gives nothing any more. */
  end(): void {
    this.#isAlive = false;
  }

  async #giveLater(): Promise<void> {
    this.#isWaiting = true;
    await this.#around.whenPainted();
    this.#isWaiting = false;
    if (!this.#isAlive) return;
    const state = this.#around.now();
    // Where it is overtaken by yet another data set already, the slice of that follows.
    if (isOnScreen(state)) this.#give(state);
    this.#around.onGiven();
  }

  #give(state: AppState): void {
    const window = windowToDraw(state);
    if (window && window !== this.#window) {
      this.#drawer.setWindow(window, state.isGliding && !prefersLessMotion());
    }
    this.#window = window;
    if (state.slice && state.slice !== this.#slice) this.#drawer.setSlice(state.slice);
    this.#slice = state.slice;
  }
}

/** The window of the view. That of another data set comes with its items: those that are still drawn have no place in it. */
function windowToDraw(state: AppState): Interval | null {
  const isOfAnother = state.slice !== null && !isOnScreen(state);
  return isOfAnother ? null : (state.view?.window ?? null);
}

/** Whether the slice is of the data set that the rest of the page shows. */
function isOnScreen({ slice, status }: AppState): boolean {
  return slice?.revision === summaryOf(status)?.revision;
}

function prefersLessMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
