import { itemsOf, type SliceMessage } from '#core/bridge/slice-message.ts';
import type { EventFilter } from '#core/query/filter.ts';
import { FIRST_LANES, MOST_LANES, type ViewRequest } from '#core/timeline/view-request.ts';
import type { Language } from '#core/words/language.ts';
import { summaryOf, type AppState } from './app-state.ts';
import { bridge } from './bridge.ts';
import { currentLanguage } from './language.ts';
import { patch, useApp } from './store.ts';
import { whenIdle } from './when-idle.ts';
import { whenPainted } from './when-painted.ts';

/** After so long without an answer a reader wonders: what is on screen is then said to be of before. */
export const LATE_MS = 400;

/** What asks the data set for the view, with what of its answer is on screen already. */
export function viewRequest({
  view,
  plotWidthPx,
  mostLanes,
  slice,
}: Pick<AppState, 'view' | 'plotWidthPx' | 'mostLanes' | 'slice'>): ViewRequest | null {
  if (!view) return null;
  const knownKey = slice?.revision === shownRevision() ? (slice?.key ?? null) : null;
  return { view, widthPx: plotWidthPx, mostLanes, knownKey };
}

/** The question whose answer is waited for; null when none is. */
let asked: ViewRequest | null = null;
let isAskedAgain = false;

/**
 * Asks for what the view shows. While an answer is on its way only the newest view is asked for next; one of another filter
 * is asked for at once, as nobody who types on waits for what the letters before would have found.
 */
export function askForView(): void {
  isAskedAgain = true;
  if (asked?.view.filter !== useApp.getState().view?.filter) void keepAsking();
}

async function keepAsking(): Promise<void> {
  let own: ViewRequest | null = null;
  try {
    while (isAskedAgain) {
      isAskedAgain = false;
      const request = viewRequest(useApp.getState());
      if (!request) return;
      own = asked = request;
      const { origin, revision } = summaryOf(useApp.getState().status) ?? {};
      const answer = await sayingWhenLate(request, bridge.request('timeline:slice', request));
      if (asked !== request) return;
      // Both: an answer about a newer data set than was asked about may leave out items that only the old one has.
      if (answer?.value && answer.revision === revision && revision === shownRevision())
        takeSlice(answer.revision, request, answer.value);
      void askForFacets(request.view.filter);
      // Main drops the view of a data set that is no longer on screen, and gathers what it writes.
      if (origin)
        void bridge.request('session:save-view', { originId: origin.id, view: request.view });
    }
  } finally {
    if (asked === own) {
      asked = null;
      // What was queued behind a question that failed is asked all the same.
      if (isAskedAgain) void keepAsking();
    }
  }
}

/** Says in the store while an answer takes long; when more has been asked for meanwhile, until that is answered too. */
async function sayingWhenLate<Answer>(
  request: ViewRequest,
  answer: Promise<Answer>,
): Promise<Answer> {
  const timer = setTimeout(() => patch({ isAnswerLate: true }), LATE_MS);
  try {
    return await answer;
  } finally {
    clearTimeout(timer);
    const isLast = asked === request && !isAskedAgain;
    if (isLast && useApp.getState().isAnswerLate) patch({ isAnswerLate: false });
  }
}

/** Until the answer comes the old items stay; one without items means that they go on to hold. */
function takeSlice(revision: number, request: ViewRequest, slice: SliceMessage): void {
  const items =
    slice.items === null ? (useApp.getState().slice?.items ?? []) : itemsOf(slice.items);
  patch({ slice: { ...slice, items, revision, request } });
}

/** Widths that differ by less than this ask for nothing new. */
const WIDTH_STEP_PX = 8;

/**
 * Takes over how wide the timeline is, and asks again: how much detail it shows depends on it. A side panel takes some
 * of the width for a while; what it tells about has to stay as it was when it was pressed.
 */
export function setPlotWidth(plotWidthPx: number): void {
  const { plotWidthPx: before, selectedId, crowd } = useApp.getState();
  const rounded = Math.round(plotWidthPx / WIDTH_STEP_PX) * WIDTH_STEP_PX;
  const isSideOpen = selectedId !== null || crowd.state !== 'closed';
  if (rounded <= 0 || rounded === before || (isSideOpen && rounded < before)) return;
  patch({ plotWidthPx: rounded });
  askForView();
}

/** Whether any of the lanes that are folded away can still be shown. */
export function canUnfoldLanes(): boolean {
  return useApp.getState().mostLanes < MOST_LANES;
}

/** Shows more of the lanes that are folded away. */
export function unfoldLanes(): void {
  const mostLanes = useApp.getState().mostLanes + FIRST_LANES;
  patch({ mostLanes: Math.min(mostLanes, MOST_LANES) });
  askForView();
}

/** Folds the lanes again that have been unfolded. */
export function foldLanes(): void {
  patch({ mostLanes: FIRST_LANES });
  askForView();
}

/** What the facets in the store count: nothing but the filter, the data set and the language decides them. */
interface Counted {
  revision: number | undefined;
  /** Null when it was let go before it was asked about. */
  filter: EventFilter | null;
  language: Language;
}
let counted: Counted | null = null;

async function askForFacets(filter: EventFilter): Promise<void> {
  const revision = shownRevision();
  const language = currentLanguage();
  const isSame = counted?.revision === revision && counted?.language === language;
  if (isSame && counted?.filter === filter) return;
  const isOfAnother = counted?.revision !== revision;
  const question = { revision, filter, language };
  counted = question;
  try {
    // What is counted is drawn first: its counts take a processor from that, and time of the window.
    await (isOfAnother ? whenIdle() : whenPainted());
    if (counted !== question) return;
    if (isOvertaken(filter)) {
      counted = { ...question, filter: null };
      return;
    }
    const answer = await bridge.request('timeline:facets', filter);
    const isWanted = counted === question && revision === shownRevision();
    if (isWanted && answer && answer.revision === revision) patch({ facets: answer.value });
  } catch (error) {
    // Not counted: the next question about this filter asks again.
    if (counted === question) counted = null;
    throw error;
  }
}

/** Whether another filter has been chosen since one was: nobody waits for what is told about that. */
export function isOvertaken(filter: EventFilter): boolean {
  return useApp.getState().view?.filter !== filter;
}

/** An answer about another data set than the one on screen came too late. */
export function shownRevision(): number | undefined {
  return summaryOf(useApp.getState().status)?.revision;
}
