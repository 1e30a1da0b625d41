import type { CountryNames } from '../events/country-names.ts';
import type { DataFormat } from '../formats/data-formats.ts';
import type { ImportPreview, TableInspection } from '../formats/mapping/import-preview.ts';
import type { Mapping, TableReading } from '../formats/mapping/mapping.ts';
import type { Problem } from '../formats/problem.ts';
import type { Changes } from '../query/changes.ts';
import type { Result } from '../result.ts';
import type { FacetOptions } from '../query/facet-counts.ts';
import type { EventFilter } from '../query/filter.ts';
import type { HitsRequest, HitStep } from '../query/hits-requests.ts';
import type { Hit, Hits } from '../query/search-hits.ts';
import type { UndatedEvent } from '../query/undated-events.ts';
import type {
  TablePageRequest,
  TablePlaceRequest,
  TableTextRequest,
} from '../table/table-requests.ts';
import type { TablePage, TableText } from '../table/table-row.ts';
import type { Summary } from '../summary/summary.ts';
import type { SeriesOverview } from '../summary/series-overview.ts';
import type { SummaryRequest } from '../summary/summary-request.ts';
import type { Members, MembersRequest } from '../timeline/members.ts';
import type { Overview } from '../timeline/overview.ts';
import type { OverviewRequest } from '../timeline/overview-request.ts';
import type { ViewedDataSet } from '../figure/saved-view.ts';
import type { View } from '../timeline/view.ts';
import type { ViewRequest } from '../timeline/view-request.ts';
import type {
  AboutDataSet,
  FigureAnswer,
  FigureProblem,
  FigureRequest,
  MarkedDetail,
} from './channels.ts';
import type { DataSetOrigin, DataSetSummary, LoadProgress } from './data-set-status.ts';
import type { Language } from '../words/language.ts';
import type { SliceMessage } from './slice-message.ts';

/** A file to open. The path never reaches a window. */
export interface OpenRequest {
  path: string;
  origin: DataSetOrigin;
  revision: number;
  /** Mappings that are kept for tables of their columns. */
  mappings: readonly Mapping[];
  /** The file that keeps what was seen of this one. */
  seenPath: string;
  /** What countries are called. */
  names: CountryNames;
}

/** What countries are called from now on. */
export interface NamesRequest {
  names: CountryNames;
  /** That of the answers under these names: to whoever asks they are about another data set. */
  revision: number;
}

/** A table to look at. */
export interface TableRequest {
  path: string;
  reading: TableReading;
  mappings: readonly Mapping[];
}

/** A table to look at by a mapping. */
export interface PreviewRequest {
  path: string;
  mapping: Mapping;
  /** What countries are called. */
  names: CountryNames;
}

/** A table as it is before it is imported, with the mapping that is kept for it; else the guessed one. */
export interface InspectedTable {
  inspection: TableInspection;
  mapping: Mapping;
}

/** An opened data set with the view it starts with. */
export interface Opened {
  summary: DataSetSummary;
  view: View;
}

/** A piece of a file with the events that a view shows. */
export interface DataRequest {
  view: View;
  format: DataFormat;
  /** Which of its events comes first in it; counts from 0, where all that stands before them comes too. */
  from: number;
}

/** Its text or bytes, and where the next one begins; null after the last. */
export interface DataPiece {
  content: string | Uint8Array;
  /** Why there is none: the format has no room for the events. */
  refused?: string;
  next: number | null;
}

/** What a summary can be saved as; the first one unless the name says otherwise. */
export const SUMMARY_FORMATS = ['csv', 'png', 'svg', 'pdf'] as const;
export type SummaryFormat = (typeof SUMMARY_FORMATS)[number];

/** The summary of a view, or of what its window shows, as a file. */
export interface SummaryFileRequest {
  view: View;
  isOfWindow: boolean;
  format: SummaryFormat;
}

/** What the main process may ask of a process that holds the data set, and what it is answered. */
export interface WorkerCalls {
  /** Asked once, before anything else: each process holds one data set and ends with it. */
  open: (request: OpenRequest) => Result<Opened, Problem[]>;
  /** Answers with the data set as it is told from then on. */
  'set-names': (request: NamesRequest) => DataSetSummary;
  /** The value is null when that of another filter is asked for before this one is worked out. */
  slice: (request: ViewRequest) => AboutDataSet<SliceMessage | null>;
  /** Gets ready what may be asked next; answers when it is there or wanted no more. */
  'prepare-slice': (request: ViewRequest) => null;
  facets: (filter: EventFilter) => AboutDataSet<FacetOptions>;
  overview: (request: OverviewRequest) => AboutDataSet<Overview>;
  members: (request: MembersRequest) => AboutDataSet<Members | null>;
  undated: (filter: EventFilter) => AboutDataSet<UndatedEvent[]>;
  'search-hits': (request: HitsRequest) => AboutDataSet<Hits>;
  'search-step': (request: HitStep) => AboutDataSet<Hit | null>;
  /** How much of the texts that the first search waits for is there, from 0 to 1. */
  'search-share': () => number;
  /** The values of these three are null when another order is asked for before this one is worked out. */
  'table-page': (request: TablePageRequest) => AboutDataSet<TablePage | null>;
  'table-place': (request: TablePlaceRequest) => AboutDataSet<number | null>;
  'table-text': (request: TableTextRequest) => AboutDataSet<TableText | null>;
  summary: (request: SummaryRequest) => AboutDataSet<Summary>;
  series: (filter: EventFilter) => AboutDataSet<SeriesOverview>;
  'summary-file': (request: SummaryFileRequest) => Result<Uint8Array, FigureProblem>;
  detail: (eventId: string) => MarkedDetail | null;
  /** What is different from the last look; null when nothing is. */
  changes: () => AboutDataSet<Changes | null>;
  /** Takes all that is there for seen. */
  'mark-seen': () => null;
  /** Whether a source of the open data set is at this address. */
  'has-link': (url: string) => boolean;
  /** What a saved view says of its data set. */
  identity: () => ViewedDataSet;
  figure: (request: FigureRequest) => Result<FigureAnswer, FigureProblem>;
  /** How many events a view shows, background ones too. */
  'count-shown': (view: View) => AboutDataSet<number>;
  data: (request: DataRequest) => AboutDataSet<DataPiece>;
  /** What could not be understood of the file. */
  problems: () => Problem[];
  /** These two are asked of a process that holds no data set. */
  'inspect-table': (request: TableRequest) => Result<InspectedTable, Problem>;
  'preview-table': (request: PreviewRequest) => Result<ImportPreview, Problem>;
}
export type WorkerCall = keyof WorkerCalls;
export type WorkerArgument<C extends WorkerCall> = Parameters<WorkerCalls[C]>[0];
export type WorkerAnswer<C extends WorkerCall> = ReturnType<WorkerCalls[C]>;

/** One call on its way to the worker, with the language of its answer; the id comes back with that. */
export type WorkerRequest = {
  [C in WorkerCall]: {
    id: number;
    call: C;
    argument: Parameters<WorkerCalls[C]>[0];
    language: Language;
  };
}[WorkerCall];

/** What the worker sends: answers, failures of its own code, and progress of a load. */
export type WorkerMessage =
  | { type: 'answer'; id: number; value: unknown }
  | { type: 'error'; id: number; message: string }
  | { type: 'progress'; progress: LoadProgress };
