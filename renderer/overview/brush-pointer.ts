import { middle } from '#core/timeline/window.ts';
import { useApp } from '../state/store.ts';
import { centreOn, setWindow } from '../state/view-actions.ts';
import { centreWindow } from './move-window.ts';
import { bandOf, partAt, toMs, type Track, type TrackPart } from './track.ts';
import { windowOfDrag, type Press } from './window-of-drag.ts';

/** Pointer travel, in pixels, that makes a press a drag. */
const DRAG_PX = 3;

/** Turns what a pointer does on the track into windows: at most one a frame. */
export class BrushPointer {
  readonly #element: HTMLElement;
  readonly #trackNow: () => Track;
  #press: (Press & { pointerId: number; isDrag: boolean }) | null = null;
  #frame = 0;

  constructor(element: HTMLElement, trackNow: () => Track) {
    this.#element = element;
    this.#trackNow = trackNow;
  }

  /** Listens until the signal ends it. */
  listen(signal: AbortSignal): void {
    const element = this.#element;
    element.addEventListener('pointerdown', (event) => this.#onDown(event), { signal });
    element.addEventListener('pointermove', (event) => this.#onMove(event), { signal });
    element.addEventListener('pointerup', (event) => this.#onUp(event), { signal });
    element.addEventListener('pointercancel', () => this.#takeBack(), { signal });
    window.addEventListener('keydown', (event) => this.#onKey(event), { capture: true, signal });
    signal.addEventListener('abort', () => this.#end());
  }

  #onDown(event: PointerEvent): void {
    const { view } = useApp.getState();
    if (!view || this.#press || event.button !== 0) return;
    const fromPx = this.#placeOf(event);
    const part = this.#partAt(fromPx);
    this.#element.setPointerCapture(event.pointerId);
    this.#element.dataset['part'] = part;
    this.#press = { part, fromPx, window: view.window, pointerId: event.pointerId, isDrag: false };
    // The focus is given here: what is pressed need not be the element beneath the pointer.
    event.preventDefault();
    focusPart(this.#element, part);
  }

  #onMove(event: PointerEvent): void {
    const px = this.#placeOf(event);
    const press = this.#press;
    if (!press) this.#element.dataset['part'] = this.#partAt(px);
    if (press?.pointerId !== event.pointerId) return;
    press.isDrag ||= Math.abs(px - press.fromPx) > DRAG_PX;
    if (!press.isDrag) return;
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#drag(press, px));
  }

  #onUp(event: PointerEvent): void {
    const press = this.#press;
    if (press?.pointerId !== event.pointerId) return;
    this.#end();
    if (press.isDrag) this.#drag(press, this.#placeOf(event));
    else if (press.part === 'ground') this.#centre(press);
  }

  #drag(press: Press, px: number): void {
    setWindow(windowOfDrag(press, this.#trackNow(), px));
  }

  /** A window that is the whole track stays: it has nowhere to go. */
  #centre({ window, fromPx }: Press): void {
    const track = this.#trackNow();
    if (bandOf(track, window).widthPx >= track.widthPx) return;
    centreOn(middle(centreWindow(window, track.extent, toMs(track, fromPx))));
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.#press) return;
    event.preventDefault();
    event.stopPropagation();
    this.#takeBack();
  }

  /** Ends a press as if it had never been. */
  #takeBack(): void {
    const press = this.#press;
    this.#end();
    if (press?.isDrag) setWindow(press.window);
  }

  #end(): void {
    const press = this.#press;
    this.#press = null;
    cancelAnimationFrame(this.#frame);
    if (press && this.#element.hasPointerCapture(press.pointerId))
      this.#element.releasePointerCapture(press.pointerId);
  }

  #placeOf({ clientX }: PointerEvent): number {
    return clientX - this.#element.getBoundingClientRect().left;
  }

  #partAt(px: number): TrackPart {
    const { view } = useApp.getState();
    const track = this.#trackNow();
    return view ? partAt(track, bandOf(track, view.window), px) : 'ground';
  }
}

/** The window itself takes the focus where there is no edge. */
function focusPart(track: HTMLElement, part: TrackPart): void {
  const target = part === 'ground' ? 'band' : part;
  track.querySelector<HTMLElement>(`[data-slider="${target}"]`)?.focus({ preventScroll: true });
}
