import type { Interval } from '#core/time/calendar.ts';
import { needlesOf } from '../search/needles.ts';
import { summaryOf, type AppState } from '../state/app-state.ts';
import { setPlotWidth } from '../state/asking.ts';
import { patch, useApp } from '../state/store.ts';
import { setWindow } from '../state/view-actions.ts';
import { hideCutLabels } from './axis-labels.ts';
import { isAnswered, markReady, markSettled, markWindow } from './drawn-markers.ts';
import { EventReveal } from './event-reveal.ts';
import { paintLights, type Lights } from './item-elements.ts';
import { TimelineKeyboard } from './keyboard.ts';
import { listen, listenToPointer } from './pointer.ts';
import { listenToPainting } from './slice-item.ts';
import { TimelineController } from './timeline-controller.ts';
import { markTitles } from './title-marks.ts';
import { writeToday } from './today-label.ts';

/** Starts a timeline inside a mount and joins it to the store; returns what ends it. */
export function mountTimeline(region: HTMLElement, mount: HTMLElement): () => void {
  const keyboard = new TimelineKeyboard(mount, region);
  const reveal = new EventReveal(mount);
  const lights = new LightsOf(mount);
  markTitles(mount, needlesOf(useApp.getState()));
  listenToPainting(() => lights.expire());
  const onDrawn = () => {
    hideCutLabels(mount);
    writeToday(mount);
    lights.update(useApp.getState());
    keyboard.onDrawn();
    markWindow(controller.drawnWindow);
    markReady(mount);
    settle(controller, keyboard, reveal);
  };
  const controller = new TimelineController(mount, {
    onWindow: setWindow,
    onDrawn,
    onToday: () => writeToday(mount),
    onWidth: setPlotWidth,
  });
  const endings = [
    listenToStore(controller, (state) => {
      markTitles(mount, needlesOf(state));
      lights.update(state);
      settle(controller, keyboard, reveal);
    }),
    listenToPointer(mount, controller),
    listen(region, 'keydown', (event) => keyboard.onKeyDown(event)),
    listen(mount, 'focusin', (event) => keyboard.onFocus(event.target)),
    listen(mount, 'focusout', (event) => keyboard.onBlur(event.target)),
    listen(document.documentElement, 'mousedown', () => keyboard.onPress(true), { capture: true }),
    listen(document.documentElement, 'mouseup', () => keyboard.onPress(false), { capture: true }),
    () => controller.destroy(),
  ];
  controller.begin();
  return () => {
    for (const end of endings) end();
  };
}

/** Tells when the newest view is drawn, and then leads the eye and the focus to where they are wanted. */
function settle(
  controller: TimelineController,
  keyboard: TimelineKeyboard,
  reveal: EventReveal,
): void {
  const isSettled = isAnswered() && controller.isUpToDate;
  markSettled(isSettled);
  if (isSettled) reveal.onSettled();
  const { focusLaneId } = useApp.getState();
  if (!isSettled || focusLaneId === null) return;
  patch({ focusLaneId: null });
  keyboard.focusLane(focusLaneId);
}

function listenToStore(
  controller: TimelineController,
  onChange: (state: AppState) => void,
): () => void {
  const first = useApp.getState();
  const firstWindow = windowToDraw(first);
  if (firstWindow) controller.setWindow(firstWindow, false);
  if (first.slice) controller.setSlice(first.slice);
  return useApp.subscribe((state, before) => {
    const window = windowToDraw(state);
    if (window && window !== windowToDraw(before)) {
      controller.setWindow(window, state.isGliding && !prefersLessMotion());
    }
    if (state.slice && state.slice !== before.slice) controller.setSlice(state.slice);
    if (state.language !== before.language) controller.speakAnew();
    if (state.arrangement.density !== before.arrangement.density) controller.measureAgain();
    onChange(state);
  });
}

/** The window of the view. That of another data set comes with its items: those that are still drawn have no place in it. */
function windowToDraw({ view, slice, status }: AppState): Interval | null {
  const isOfAnother = slice !== null && slice.revision !== summaryOf(status)?.revision;
  return isOfAnother ? null : (view?.window ?? null);
}

function prefersLessMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Lights up items when what is lit up changes, or when items have been painted anew. */
class LightsOf {
  readonly #mount: HTMLElement;
  #painted: Lights | null = null;

  constructor(mount: HTMLElement) {
    this.#mount = mount;
  }

  expire(): void {
    this.#painted = null;
  }

  update({ selectedId, hoveredId, crowd }: AppState): void {
    const crowdItemId = crowd.state === 'closed' ? null : crowd.crowd.item.id;
    const { selectedId: selected, hoveredId: hovered, crowdItemId: listed } = this.#painted ?? {};
    if (selected === selectedId && hovered === hoveredId && listed === crowdItemId) return;
    this.#painted = { selectedId, hoveredId, crowdItemId };
    paintLights(this.#mount, this.#painted);
  }
}
