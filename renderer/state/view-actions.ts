import { KEEP_ALL, type EventFilter } from '#core/query/filter.ts';
import { startOfDay, type EpochMs, type Interval } from '#core/time/calendar.ts';
import { withMargin, type Grouping, type View } from '#core/timeline/view.ts';
import { summaryOf, type AppState } from './app-state.ts';
import { bridge } from './bridge.ts';
import { patch, useApp } from './store.ts';
import { middle, panned, toAllowedWindow, zoomed } from '#core/timeline/window.ts';
import type { Slice } from '#core/timeline/slice.ts';
import { FIRST_LANES, type ViewRequest } from '#core/timeline/view-request.ts';

/** One press of a zoom button. */
const ZOOM_STEP = 1.6;

/** Changes what is looked at, and asks for what it shows. */
function changeView(change: (view: View) => View, isGliding = false): void {
  const { view } = useApp.getState();
  if (!view) return;
  patch({ view: change(view), isGliding });
  askForView();
}

/** Moves the window in a way that the timeline glides to. */
function glideTo(window: Interval): void {
  changeView((view) => ({ ...view, window: toAllowedWindow(window) }), true);
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
  changeView(
    (view) => ({ ...view, window: zoomed(view.window, factor, middle(view.window)) }),
    true,
  );
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
  changeView((view) => ({ ...view, window: panned(view.window, share) }), isGliding);
}

/** Shows all that the filter keeps. */
export function fit(): void {
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
export function setFilter(change: Partial<EventFilter>): void {
  changeView((view) => ({ ...view, filter: { ...view.filter, ...change } }));
}

/** Keeps every event again. */
export function clearFilters(): void {
  setFilter(KEEP_ALL);
}

/** Takes over how wide the timeline is, and asks again: how much detail it shows depends on it. */
export function setPlotWidth(plotWidthPx: number): void {
  if (plotWidthPx <= 0 || plotWidthPx === useApp.getState().plotWidthPx) return;
  patch({ plotWidthPx });
  askForView();
}

/** Shows more of the lanes that are folded away. */
export function unfoldLanes(): void {
  patch({ mostLanes: useApp.getState().mostLanes + FIRST_LANES });
  askForView();
}

/** What asks the data set for a view, with what of its answer is on screen already. */
export function viewRequest({ view, plotWidthPx, mostLanes, slice }: AppState): ViewRequest | null {
  if (!view) return null;
  const knownKey = slice?.revision === shownRevision() ? (slice?.key ?? null) : null;
  return { view, widthPx: plotWidthPx, mostLanes, knownKey };
}

let isAsking = false;
let isAskedAgain = false;

/** Asks for what the view shows. While an answer is on its way only the newest view is asked for next. */
export function askForView(): void {
  isAskedAgain = true;
  if (!isAsking) void keepAsking();
}

async function keepAsking(): Promise<void> {
  isAsking = true;
  try {
    while (isAskedAgain) {
      isAskedAgain = false;
      const request = viewRequest(useApp.getState());
      if (!request) return;
      const originId = summaryOf(useApp.getState().status)?.origin.id;
      const answer = await bridge.request('timeline:slice', request);
      if (answer && answer.revision === shownRevision()) takeSlice(answer.revision, answer.value);
      void askForFacets(request.view.filter);
      // Main drops the view of a data set that is no longer on screen, and gathers what it writes.
      if (originId !== undefined)
        void bridge.request('session:save-view', { originId, view: request.view });
    }
  } finally {
    isAsking = false;
  }
}

function takeSlice(revision: number, slice: Slice): void {
  const items = slice.items ?? useApp.getState().slice?.items ?? [];
  patch({ slice: { ...slice, items, revision } });
}

/** What the facets in the store count: nothing but the filter and the data set decides them. */
let counted: { revision: number | undefined; filter: EventFilter } | null = null;

async function askForFacets(filter: EventFilter): Promise<void> {
  const revision = shownRevision();
  if (counted?.revision === revision && counted?.filter === filter) return;
  counted = { revision, filter };
  const answer = await bridge.request('timeline:facets', filter);
  if (answer && answer.revision === shownRevision() && counted.filter === filter)
    patch({ facets: answer.value });
}

/** An answer about another data set than the one on screen came too late. */
function shownRevision(): number | undefined {
  return summaryOf(useApp.getState().status)?.revision;
}
