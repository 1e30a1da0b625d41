import { FIRST_ARRANGEMENT, type Arrangement } from '#core/bridge/arrangement.ts';
import type {
  Contrast,
  DataProgress,
  LanguageChoice,
  MarkedDetail,
  OpenedView,
  Theme,
} from '#core/bridge/channels.ts';
import type { DataSetStatus, DataSetSummary } from '#core/bridge/data-set-status.ts';
import type { GivenNames } from '#core/events/country-names.ts';
import type { Changes } from '#core/query/changes.ts';
import type { Hits } from '#core/query/search-hits.ts';
import type { FacetOptions } from '#core/query/facet-counts.ts';
import type { TableSort } from '#core/table/table-requests.ts';
import type { Overview } from '#core/timeline/overview.ts';
import type { Slice } from '#core/timeline/slice.ts';
import type { TimelineItem } from '#core/timeline/timeline-item.ts';
import type { View } from '#core/timeline/view.ts';
import type { MemberEvent } from '#core/timeline/members.ts';
import { FIRST_LANES, type ViewRequest } from '#core/timeline/view-request.ts';
import type { Language } from '#core/words/language.ts';
import type { CrowdItem } from '../ui/crowd-words.ts';
import type { ContextMenuState } from './context-target.ts';
import { NO_HISTORY, type ViewHistory } from './view-history.ts';
import type {
  MapReading,
  MapRegion,
  ShownSeries,
  ShownSummary,
  SummaryTab,
} from './summary-state.ts';

/** Which dialog is open; at most one. */
export type OpenDialog =
  | { name: 'none' }
  | { name: 'export' }
  | { name: 'link'; url: string }
  | { name: 'start' }
  | { name: 'palette' }
  | { name: 'guide' }
  | { name: 'shortcuts' }
  | { name: 'about' }
  | { name: 'about-data' }
  | { name: 'columns' }
  | { name: 'problems' }
  | { name: 'changes' };

/** A short message that passes by itself. */
export interface Notice {
  id: number;
  tone: 'info' | 'error';
  text: string;
}

/** A slice with all its items. */
export interface ShownSlice extends Slice {
  /** Of the data set that it is a slice of. */
  revision: number;
  /** What it answers. */
  request: ViewRequest;
  items: TimelineItem[];
}

/** Events that stand together on the timeline, as they stood when their list was opened. */
export interface Crowd {
  item: CrowdItem;
  /** Whether the lane does not tell the partners: it stands for something else, or for many that are folded. */
  hasManyPartners: boolean;
  /** The request whose slice holds the item. */
  request: ViewRequest;
}

/** What a search has found, and which of it the event is whose details were open last. */
export interface SearchHits extends Hits {
  /** The text that was sought. */
  text: string;
}

/** The list of a crowd's events in the side panel; it comes page by page. */
export type CrowdList =
  | { state: 'closed' }
  | { state: 'loading'; crowd: Crowd }
  | { state: 'listed'; crowd: Crowd; events: MemberEvent[]; isLoadingMore: boolean };

/** All that the window holds. The data set itself is elsewhere; this is what is looked at, and the last answers. */
export interface AppState {
  status: DataSetStatus;
  theme: Theme;
  contrast: Contrast;
  /** The reader's choice, and the language that it comes to. */
  languageChoice: LanguageChoice;
  language: Language;
  /** What countries are called instead of their usual names, as far as no answer says it. */
  countryNames: GivenNames;
  /** Timeline, table or both, and the columns of the table. */
  arrangement: Arrangement;
  recent: string[];
  platform: string;
  /** What the reader looks at; null until a data set is open. */
  view: View | null;
  /** The views before it, to go back to. */
  history: ViewHistory;
  /** How the picture of a view that was opened is drawn; it holds for that very view. */
  openedFigure: Pick<OpenedView, 'view' | 'figure'> | null;
  /** The order of the table. */
  tableSort: TableSort;
  /** Whether the timeline glides to the window of `view`: a jump does, a drag or a wheel step does not. */
  isGliding: boolean;
  /** Width of the timeline without the lane names, in CSS pixels; a guess until it is drawn. */
  plotWidthPx: number;
  /** From this many lanes on the timeline folds the rest into one. */
  mostLanes: number;
  /** The newest answer to the view; it may lag behind `view` by a few milliseconds. */
  slice: ShownSlice | null;
  /** Whether that answer takes so long that it has to be said. */
  isAnswerLate: boolean;
  /** The newest counts of the filter's facets; they too may lag behind. */
  facets: FacetOptions | null;
  /** The newest answer to the search; null where nothing is sought. */
  hits: SearchHits | null;
  /** What is different from the last look at the file; null when nothing is, and until that is known. */
  changes: Changes | null;
  /** The newest counts over all dates; null until they are first answered. */
  overview: Overview | null;
  /** The event whose details stand in the side panel. */
  selectedId: string | null;
  /** The event whose details were open last, or still are. */
  lastSelectedId: string | null;
  detail: MarkedDetail | null;
  /** Which events are listed; details, when there are any, stand before the list. */
  crowd: CrowdList;
  /** What the summary in the side panel shows; null while it is closed. Details and lists stand before it. */
  summaryTab: SummaryTab | null;
  /** Whether only what the window shows is summed up. */
  isSummaryOfWindow: boolean;
  /** The newest answer; it may lag behind what is asked for. */
  summary: ShownSummary | null;
  series: ShownSeries | null;
  /** What the map in the summary counts, and what it is of. */
  mapReading: MapReading;
  mapRegion: MapRegion;
  /** The lane whose first item takes the focus once the view is drawn. */
  focusLaneId: string | null;
  /** The event that the lanes scroll to once the view is drawn. */
  revealedId: string | null;
  /** The event pointed at; it lights up in all its lanes. */
  hoveredId: string | null;
  isFilterPanelOpen: boolean;
  dialog: OpenDialog;
  /** Which step of the tour is told, counted from 0; null while there is none. */
  tourStep: number | null;
  /** Whether the tour is to begin by itself: at the first start. */
  isTourDue: boolean;
  /** The open menu of what was pressed with the right button. */
  contextMenu: ContextMenuState | null;
  notices: Notice[];
  /** What a screen reader is told of what was done last. */
  announcement: string;
  /** A save of events that takes a while; null while there is none. */
  saving: DataProgress | null;
}

/** The order in which every table starts: that of time. */
export const BY_TIME: TableSort = { column: 'date', isDescending: false };

/** The state before the main process has answered. */
export const initialState: AppState = {
  status: { state: 'idle' },
  theme: 'system',
  contrast: 'system',
  languageChoice: 'system',
  language: 'en',
  countryNames: {},
  arrangement: FIRST_ARRANGEMENT,
  recent: [],
  platform: '',
  view: null,
  history: NO_HISTORY,
  openedFigure: null,
  tableSort: BY_TIME,
  isGliding: false,
  plotWidthPx: 1000,
  mostLanes: FIRST_LANES,
  slice: null,
  isAnswerLate: false,
  facets: null,
  hits: null,
  changes: null,
  overview: null,
  selectedId: null,
  lastSelectedId: null,
  detail: null,
  crowd: { state: 'closed' },
  summaryTab: null,
  isSummaryOfWindow: false,
  summary: null,
  series: null,
  mapReading: 'places',
  mapRegion: 'world',
  focusLaneId: null,
  revealedId: null,
  hoveredId: null,
  isFilterPanelOpen: true,
  dialog: { name: 'none' },
  tourStep: null,
  isTourDue: false,
  contextMenu: null,
  notices: [],
  announcement: '',
  saving: null,
};

/** A data set that is shown, with the view it brings. */
export interface OnScreen {
  summary: DataSetSummary;
  view: View;
}

/** What is on screen: the open data set, or the last good one while another loads or has failed. */
export function onScreen(status: DataSetStatus): OnScreen | null {
  switch (status.state) {
    case 'idle':
      return null;
    case 'ready':
      return { summary: status.summary, view: status.view };
    case 'loading':
    case 'failed':
      return status.last && status.lastView
        ? { summary: status.last, view: status.lastView }
        : null;
  }
}

/** The data set on screen. */
export function summaryOf(status: DataSetStatus): DataSetSummary | null {
  return onScreen(status)?.summary ?? null;
}

/** Whether what is on screen is what the present filter keeps. */
export function isFilterAnswered({ view, slice }: Pick<AppState, 'view' | 'slice'>): boolean {
  return slice?.request.view.filter === view?.filter;
}

/** Whether anything stands in the side panel. */
export function isSideOpen({
  selectedId,
  crowd,
  summaryTab,
}: Pick<AppState, 'selectedId' | 'crowd' | 'summaryTab'>): boolean {
  return selectedId !== null || crowd.state !== 'closed' || summaryTab !== null;
}
