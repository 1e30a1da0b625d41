import { hoverEvent } from '../state/event-actions.ts';
import { itemLabelAt } from './item-elements.ts';
import { itemOfId, openItem } from './open-item.ts';
import type { TimelineController } from './timeline-controller.ts';
import { handleWheel } from './wheel.ts';

/** Pointer travel, in pixels, that makes a press a drag. */
const DRAG_PX = 4;

/** Follows mouse, pen and touch: a click opens an item, pointing lights it up, the wheel zooms. */
export function listenToPointer(mount: HTMLElement, controller: TimelineController): () => void {
  let pressed = { x: 0, y: 0 };
  const isDrag = (event: MouseEvent) =>
    Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) > DRAG_PX;
  const endings = [
    listen(mount, 'pointerdown', (event) => (pressed = { x: event.clientX, y: event.clientY }), {
      capture: true,
    }),
    listen(mount, 'click', (event) => {
      const label = itemLabelAt(event.target);
      const item = itemOfId(label?.dataset['itemId']);
      const isKeyboard = event.detail === 0;
      if (!item || (!isKeyboard && isDrag(event))) return;
      label?.focus({ preventScroll: true });
      openItem(item);
    }),
    listen(mount, 'pointerover', (event) =>
      hoverEvent(itemLabelAt(event.target)?.dataset['eventId'] ?? null),
    ),
    listen(mount, 'pointerleave', () => hoverEvent(null)),
    listen(
      mount,
      'wheel',
      (event) => {
        const panel = mount.querySelector<HTMLElement>('.vis-panel.vis-center');
        if (!panel || !isOverEvents(event)) return;
        handleWheel(event, panel, (clientX) => controller.timeAt(clientX, panel));
      },
      { capture: true, passive: false },
    ),
  ];
  return () => {
    for (const end of endings) end();
  };
}

/** Over the events or the axis, not over the lane names. */
function isOverEvents({ target }: WheelEvent): boolean {
  return (
    target instanceof Element && target.closest('.vis-center, .vis-top, .vis-background') !== null
  );
}

/** Listens to an element; returns what stops it. */
export function listen<K extends keyof HTMLElementEventMap>(
  element: HTMLElement,
  type: K,
  listener: (event: HTMLElementEventMap[K]) => void,
  options?: AddEventListenerOptions,
): () => void {
  element.addEventListener(type, listener, options);
  return () => element.removeEventListener(type, listener, options);
}
