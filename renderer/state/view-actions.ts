import { changeFilter, KEEP_ALL, type FilterChange } from '#core/query/filter.ts';
import { startOfDay, type EpochMs, type Interval } from '#core/time/calendar.ts';
import { withMargin, type Grouping, type View } from '#core/timeline/view.ts';
import { inLanguages } from '#core/words/language.ts';
import { isFilterAnswered, type AppState } from './app-state.ts';
import { askForView } from './asking.ts';
import { announce } from './announce.ts';
import { currentWords } from './language.ts';
import { currentPress } from './pointer-press.ts';
import { patch, useApp } from './store.ts';
import { changeWords } from './view-change-words.ts';
import { remember, stepIn } from './view-history.ts';
import { middle, panned, toAllowedWindow, windowAtEnd, zoomed } from '#core/timeline/window.ts';
import { FIRST_LANES } from '#core/timeline/view-request.ts';

/** One press of a zoom button. */
const ZOOM_STEP = 1.6;

const WORDS = inLanguages({
  en: {
    undo: (what: string) => `Undone: ${what}`,
    redo: (what: string) => `Done again: ${what}`,
  },
  zh: {
    undo: (what) => `已撤销：${what}`,
    redo: (what) => `已重做：${what}`,
  },
});

/** How a view changes. */
interface Manner {
  /** The timeline glides to the new window. */
  isGliding?: boolean;
  /** It goes somewhere of its own accord: to be undone by itself. */
  isLeap?: boolean;
}

const LEAP: Manner = { isGliding: true, isLeap: true };

/** Changes what is looked at, and asks for what it shows; what was looked at can be gone back to. */
function changeView(change: (view: View) => View, { isGliding, isLeap }: Manner = {}): void {
  const { view, history } = useApp.getState();
  if (!view) return;
  const changed = change(view);
  const moment = { atMs: performance.now(), press: currentPress(), isLeap: isLeap ?? false };
  patch({
    view: changed,
    history: remember(history, view, changed, moment),
    isGliding: isGliding ?? false,
  });
  askForView();
}

/** Goes back to the view before, or on again to the one after it. */
export function stepView(step: 'undo' | 'redo'): void {
  const state = useApp.getState();
  const { view, history, mostLanes } = state;
  const stepped = view && stepIn(history, view, step);
  const words = stepWords(state, step);
  if (!stepped || words === null) return;
  const isSameLanes = view.groupBy === stepped.view.groupBy;
  patch({ ...stepped, isGliding: true, mostLanes: isSameLanes ? mostLanes : FIRST_LANES });
  announce(currentWords(WORDS)[step](words));
  askForView();
}

/** What Undo or Redo would be about; null when there is nothing. */
export function stepWords(
  { view, history, language }: AppState,
  step: 'undo' | 'redo',
): string | null {
  const other = (step === 'undo' ? history.past : history.future).at(-1);
  if (!view || !other) return null;
  return step === 'undo' ? changeWords(other, view, language) : changeWords(view, other, language);
}

/** Looks at something else altogether. */
export function showView(view: View): void {
  patch({ mostLanes: FIRST_LANES });
  changeView(() => view, { isLeap: true });
}

/** Moves the window in a way that the timeline glides to. */
export function glideTo(window: Interval): void {
  changeView((view) => ({ ...view, window: toAllowedWindow(window) }), LEAP);
}

/** Moves the window; it is kept within the dates that can be shown. */
export function setWindow(window: Interval): void {
  changeView((view) => ({ ...view, window: toAllowedWindow(window) }));
}

/** Zooms by a factor around an instant. Above 1 shows less time. */
export function zoomBy(factor: number, aroundMs: EpochMs): void {
  changeView((view) => ({ ...view, window: zoomed(view.window, factor, aroundMs) }));
}

function zoomAtCentre(factor: number): void {
  changeView((view) => ({ ...view, window: zoomed(view.window, factor, middle(view.window)) }), {
    isGliding: true,
  });
}

/** One step of the zoom buttons. */
export function zoomIn(): void {
  zoomAtCentre(ZOOM_STEP);
}

/** One step back. */
export function zoomOut(): void {
  zoomAtCentre(1 / ZOOM_STEP);
}

/** Pans by a share of the window's length; negative goes back in time. */
export function panBy(share: number, isGliding = false): void {
  changeView((view) => ({ ...view, window: panned(view.window, share) }), { isGliding });
}

/** Pans to the first or the last date of what the filter keeps, with a little air beside it. */
export function panToEnd(end: 'first' | 'last'): void {
  const extent = useApp.getState().slice?.extent;
  if (!extent) return;
  changeView((view) => ({ ...view, window: windowAtEnd(view.window, extent, end) }), LEAP);
}

let stopWaitingToFit = () => {};

/** Shows all that the filter keeps: at once, or when the answer to a filter that was changed just now is there. */
export function fit(): void {
  stopWaitingToFit();
  if (isFilterAnswered(useApp.getState())) return fitNow();
  const { view: asked } = useApp.getState();
  stopWaitingToFit = useApp.subscribe((state) => {
    const hasMoved = state.view?.window !== asked?.window;
    if (!hasMoved && !isFilterAnswered(state)) return;
    stopWaitingToFit();
    if (!hasMoved) fitNow();
  });
}

function fitNow(): void {
  const extent = useApp.getState().slice?.extent;
  if (extent) glideTo(withMargin(extent));
}

/** Shows the selected event whole, with air around it; an undated one changes nothing. */
export function fitSelection(): void {
  const bounds = useApp.getState().detail?.bounds;
  if (bounds) glideTo(withMargin(bounds));
}

/** Shows the month, quarter, year or five years (1, 3, 12 or 60 months of the calendar) around the window's middle. */
export function showMonths(months: number): void {
  const { view } = useApp.getState();
  if (!view) return;
  const day = new Date(middle(view.window));
  const [year, month] = [day.getUTCFullYear(), day.getUTCMonth()];
  const first = months > 12 ? startOfDay(year - 2) : startOfDay(year, month - (month % months));
  const start = new Date(first);
  const end = startOfDay(start.getUTCFullYear(), start.getUTCMonth() + months);
  glideTo({ startMs: first, endMs: end });
}

/** Moves the window so that an instant is in its middle. */
export function centreOn(ms: EpochMs): void {
  const { view } = useApp.getState();
  if (!view) return;
  const half = (view.window.endMs - view.window.startMs) / 2;
  glideTo({ startMs: ms - half, endMs: ms + half });
}

/** Changes what the lanes stand for. */
export function setGrouping(groupBy: Grouping): void {
  patch({ mostLanes: FIRST_LANES });
  changeView((view) => ({ ...view, groupBy }));
}

/** Lays changes over the filter. */
export function setFilter(change: FilterChange): void {
  changeView((view) => ({ ...view, filter: changeFilter(view.filter, change) }));
}

/** Keeps every event again. */
export function clearFilters(): void {
  setFilter(KEEP_ALL);
}
