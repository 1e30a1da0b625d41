import { useEffect, useRef, type ReactElement } from 'react';
import { hoverEvent, selectEvent } from '../state/event-actions.ts';
import { useApp } from '../state/store.ts';
import { setWindow } from '../state/view-actions.ts';
import { hideCutLabels } from './axis-labels.ts';
import { itemLabelAt, paintLights } from './item-elements.ts';
import './items.css';
import { TimelineKeyboard } from './keyboard.ts';
import { TimelineController } from './timeline-controller.ts';
import { PanButtons } from './pan-buttons.tsx';
import './timeline.css';
import { handleWheel } from './wheel.ts';

/** Pointer travel, in pixels, that makes a press a drag. */
const DRAG_PX = 4;

/** The timeline of the present view. All drawing is vis-timeline's; this joins it to the store. */
export function TimelineView(): ReactElement {
  const region = useRef<HTMLElement>(null);
  const mount = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!region.current || !mount.current) return;
    return mountTimeline(region.current, mount.current);
  }, []);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- arrow keys pan the region, as a scroll area's do
    <section ref={region} className="ct-timeline" aria-label="Timeline" tabIndex={0}>
      <div ref={mount} className="ct-timeline-mount" />
      <PanButtons />
    </section>
  );
}

/** Starts a timeline inside a mount; returns what ends it. */
function mountTimeline(region: HTMLElement, mount: HTMLElement): () => void {
  const keyboard = new TimelineKeyboard(mount);
  const onDrawn = () => {
    const { selectedId, hoveredId } = useApp.getState();
    keyboard.onDrawn();
    hideCutLabels(mount);
    paintLights(mount, selectedId, hoveredId);
    if (isDrawn(mount)) document.documentElement.dataset['ready'] = 'true';
  };
  const controller = new TimelineController(mount, { onWindow: setWindow, onDrawn });
  const endings = [
    listenToStore(controller, mount),
    listenToPointer(mount, controller),
    listen(region, 'keydown', (event) => keyboard.onKeyDown(event, region)),
    listen(mount, 'focusin', (event) => keyboard.onFocus(event.target)),
    listen(mount, 'focusout', (event) => keyboard.onBlur(event.target)),
    () => controller.destroy(),
  ];
  return () => {
    for (const end of endings) end();
  };
}

/** Whether what the newest answer shows is in the page: tests and the first screenshot wait for it. */
function isDrawn(mount: HTMLElement): boolean {
  const slice = useApp.getState().slice;
  if (!slice) return false;
  const isEmpty = slice.items.length === 0 || slice.counts.shown + slice.counts.background === 0;
  return isEmpty || mount.querySelector('[data-item-id]') !== null;
}

function listenToStore(controller: TimelineController, mount: HTMLElement): () => void {
  const { slice, view } = useApp.getState();
  if (view) controller.setWindow(view.window, false);
  if (slice) controller.setSlice(slice);
  return useApp.subscribe((state, before) => {
    if (state.view && state.view.window !== before.view?.window) {
      controller.setWindow(state.view.window, state.isGliding && !prefersLessMotion());
    }
    if (state.slice && state.slice !== before.slice) controller.setSlice(state.slice);
    if (state.selectedId !== before.selectedId || state.hoveredId !== before.hoveredId) {
      paintLights(mount, state.selectedId, state.hoveredId);
    }
  });
}

function prefersLessMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

function listenToPointer(mount: HTMLElement, controller: TimelineController): () => void {
  let pressed = { x: 0, y: 0 };
  const isDrag = (event: MouseEvent) =>
    Math.hypot(event.clientX - pressed.x, event.clientY - pressed.y) > DRAG_PX;
  const endings = [
    listen(mount, 'pointerdown', (event) => (pressed = { x: event.clientX, y: event.clientY }), {
      capture: true,
    }),
    listen(mount, 'click', (event) => {
      const label = itemLabelAt(event.target);
      const eventId = label?.dataset['eventId'];
      const isKeyboard = event.detail === 0;
      if (eventId === undefined || (!isKeyboard && isDrag(event))) return;
      label?.focus({ preventScroll: true });
      void selectEvent(eventId);
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

function listen<K extends keyof HTMLElementEventMap>(
  element: HTMLElement,
  type: K,
  listener: (event: HTMLElementEventMap[K]) => void,
  options?: AddEventListenerOptions,
): () => void {
  element.addEventListener(type, listener, options);
  return () => element.removeEventListener(type, listener, options);
}
