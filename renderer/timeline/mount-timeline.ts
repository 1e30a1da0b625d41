import { needlesOf } from '../search/needles.ts';
import type { AppState } from '../state/app-state.ts';
import { setPlotWidth } from '../state/asking.ts';
import { patch, useApp } from '../state/store.ts';
import { whenPainted } from '../state/when-painted.ts';
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
import { ViewFeed } from './view-feed.ts';

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
    settle();
  };
  const settle = () => {
    const isSettled = isAnswered() && !feed.isWaiting && controller.isUpToDate;
    markSettled(isSettled);
    if (isSettled) lead(keyboard, reveal);
  };
  const controller = new TimelineController(mount, {
    onWindow: setWindow,
    onDrawn,
    onToday: () => writeToday(mount),
    onWidth: setPlotWidth,
  });
  const feed = new ViewFeed(controller, {
    now: useApp.getState,
    whenPainted,
    onGiven: settle,
  });
  feed.take(useApp.getState());
  const endings = [
    useApp.subscribe((state, before) => {
      feed.take(state);
      if (state.language !== before.language) controller.speakAnew();
      if (state.arrangement.density !== before.arrangement.density) controller.measureAgain();
      markTitles(mount, needlesOf(state));
      lights.update(state);
      settle();
    }),
    () => feed.end(),
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

/** Leads the eye and the focus to where they are wanted, once the newest view is drawn. */
function lead(keyboard: TimelineKeyboard, reveal: EventReveal): void {
  reveal.onSettled();
  const { focusLaneId } = useApp.getState();
  if (focusLaneId === null) return;
  patch({ focusLaneId: null });
  keyboard.focusLane(focusLaneId);
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
