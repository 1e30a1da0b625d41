import * as z from 'zod';
import { sampleCountSchema } from '../events/sample-counts.ts';
import type { Change, Changes } from '../query/changes.ts';
import type { EventDetail } from '../query/event-detail.ts';
import type { FacetOptions } from '../query/facet-counts.ts';
import { filterSchema } from '../query/filter-schema.ts';
import { hitsRequestSchema, hitStepSchema } from '../query/hits-requests.ts';
import type { Hit, Hits } from '../query/search-hits.ts';
import type { UndatedEvent } from '../query/undated-events.ts';
import type { Result } from '../result.ts';
import type { Members } from '../timeline/members.ts';
import type { Overview } from '../timeline/overview.ts';
import { overviewRequestSchema } from '../timeline/overview-request.ts';
import type { Summary } from '../summary/summary.ts';
import type { SeriesOverview } from '../summary/series-overview.ts';
import { summaryRequestSchema } from '../summary/summary-request.ts';
import { viewSchema, type View } from '../timeline/view-schema.ts';
import { viewRequestSchema } from '../timeline/view-request-schema.ts';
import {
  tablePageRequestSchema,
  tablePlaceRequestSchema,
  tableTextRequestSchema,
} from '../table/table-requests.ts';
import type { TablePage, TableText } from '../table/table-row.ts';
import type { ImportPreview } from '../formats/mapping/import-preview.ts';
import { mappingSchema, tableReadingSchema, type Mapping } from '../formats/mapping/mapping.ts';
import type { Problem } from '../formats/problem.ts';
import { PICTURE_DATA_FORMATS } from '../formats/data-formats.ts';
import { MAIN_COMMANDS, type MainCommand, type PageCommand } from '../commands/commands.ts';
import { menuViewSchema } from './menu-view-schema.ts';
import type { AboutApp } from './about-app.ts';
import type { Arrangement } from './arrangement.ts';
import { arrangementSchema } from './arrangement-schema.ts';
import type { DataSetStatus } from './data-set-status.ts';
import { faultSchema } from './fault-schema.ts';
import type { NamesReport } from './names-report.ts';
import { LANGUAGES, type Language } from '../words/language.ts';
import type { SliceMessage } from './slice-message.ts';
import type { InspectedTable } from './worker-protocol.ts';
import { figureOptionsSchema, type FigureOptions } from '../figure/figure-options.ts';
import type { LeftOut } from '../figure/scene.ts';
import type { SizeLimit } from '../figure/size-limit.ts';
import type { SavedView } from '../figure/saved-view.ts';

/** An answer about one data set. */
export interface AboutDataSet<T> {
  /** Of the data set that was asked; compare with the summary's. */
  revision: number;
  value: T;
}

/** All about an event, with what has become of it since the last look; null for most. */
export interface MarkedDetail extends EventDetail {
  change: Change | null;
}

/** A picture as bytes, with what there is to say about it. */
export interface FigureAnswer {
  bytes: Uint8Array;
  mediaType: string;
  widthPx: number;
  heightPx: number;
  /** Ids of the events that it shows one by one, background ones too, in the order of the view. */
  eventIds: string[];
  /** How many it shows, those in clusters and densities too. */
  eventCount: number;
  leftOut: LeftOut;
  /** What no bundled font has a glyph for, each once: it is missing, or U+FFFD stands in its place. */
  unknownCharacters: string[];
  /** Alternative text. */
  description: string;
}

/** Why a picture could not be made or stored. */
export type FigureProblem =
  | { code: 'no-data-set' }
  | { code: 'cancelled' }
  /** More pixels, or longer sides, than a file of this format can have. */
  | { code: 'too-large'; widthPx: number; heightPx: number; limit: SizeLimit }
  /** Shorter sides than a file of this format can have. */
  | { code: 'too-small'; widthPx: number; heightPx: number; limit: SizeLimit }
  /** The view has more to say, in bytes, than fits into a file of this format. */
  | { code: 'view-too-long'; found: number; limit: number }
  /** The lanes need more height than any picture can have. */
  | { code: 'content-too-tall'; neededPx: number; limitPx: number }
  /** The content needs more than the height that was asked for, but no more than a picture can have. */
  | { code: 'height-too-small'; heightPx: number; neededPx: number }
  | { code: 'cannot-write'; path: string; reason: string };

/** Why the events of a view could not be saved. */
export type DataProblem =
  | Extract<FigureProblem, { code: 'no-data-set' | 'cancelled' | 'cannot-write' }>
  /** The view shows no event. */
  | { code: 'nothing-shown' }
  /** The data set was read again, or gave way to another one, before all was saved. */
  | { code: 'data-set-changed' }
  /** The name ends as those of saved views do, for which it would be taken. */
  | { code: 'is-view-name'; fileName: string }
  /** The file is the one that the data set was read from; it would be left with a part of itself. */
  | { code: 'is-data-set'; fileName: string };

/** How far a file with events has come. */
export interface DataProgress {
  fileName: string;
  doneEvents: number;
  totalEvents: number;
}

/** The colours of the window: the system's, or the reader's choice. */
export const themeSchema = z.enum(['system', 'light', 'dark']);
export type Theme = z.output<typeof themeSchema>;

/** Whether text, lines and signs stand out more than they would: when the system asks for it, or always. */
export const contrastSchema = z.enum(['system', 'more']);
export type Contrast = z.output<typeof contrastSchema>;

/** The language of the window: the system's, or the reader's choice. */
export const languageChoiceSchema = z.enum(['system', ...LANGUAGES]);
export type LanguageChoice = z.output<typeof languageChoiceSchema>;

/** How things stand with the data set, as it was at some time. */
export interface StatusReport {
  status: DataSetStatus;
  /** Grows with every report: an answer may overtake what was told before it. */
  order: number;
}

/** What a window is told at its start. */
export interface Session extends StatusReport {
  theme: Theme;
  contrast: Contrast;
  /** The reader's choice, and the language that it comes to. */
  languageChoice: LanguageChoice;
  language: Language;
  arrangement: Arrangement;
  /** What became of the file with names of countries; null when there is none. */
  names: NamesReport | null;
  /** Names of recent files, newest first; a window opens one by its place in this list. */
  recent: string[];
  platform: string;
  /** How wide the timeline was when it showed last what it is to show first, in CSS pixels; null when that is not known. */
  plotWidthPx: number | null;
  /** Whether the reader has not been shown around yet. */
  isTourDue: boolean;
}

/** A table as it is before it is imported. */
export interface OpenedTable extends InspectedTable {
  fileName: string;
}

/** A view that comes out of a picture or a file of its own. */
export interface OpenedView extends Pick<SavedView, 'view' | 'figure'> {
  /** Name of that file. */
  fileName: string;
  /** One sentence on how the data set that it was saved with differs from the open one; null when it is the same. */
  differs: string | null;
}

const nothing = z.undefined();
const figureRequest = z.strictObject({ view: viewSchema, options: figureOptionsSchema });
/** A view with how it is to be drawn. */
export type FigureRequest = { view: View; options: FigureOptions };

/** What a window may ask of the main process: the schema of each argument. */
export const requestSchemas = {
  'session:get': nothing,
  /** The view of the data set with this id; dropped when another one is on screen by now. */
  'session:save-view': z.strictObject({ originId: z.string(), view: viewSchema }),
  'session:set-theme': themeSchema,
  'session:set-contrast': contrastSchema,
  'session:set-language': languageChoiceSchema,
  'session:set-arrangement': arrangementSchema,
  /** The reader has been shown around, or has skipped it. */
  'session:tour-seen': nothing,
  /** An error in the page, for the log. */
  'session:fault': faultSchema,
  /** Versions and licences of the app. */
  'session:about': nothing,
  /** Does a command of the main process, as its menu entry does. */
  'command:run': z.enum(MAIN_COMMANDS as [MainCommand, ...MainCommand[]]),
  /** What the menu is to say of the page from now on. */
  'menu:show': menuViewSchema,
  /** Undoes or redoes what was typed into the field with the focus. */
  'text:step': z.enum(['undo', 'redo']),
  'dataset:open-dialog': nothing,
  'dataset:open-recent': z.int().nonnegative(),
  'dataset:open-bundled': nothing,
  /** Makes up a data set of so many events and opens it. */
  'dataset:open-sample': sampleCountSchema,
  'dataset:reload': nothing,
  'dataset:cancel': nothing,
  /** What could not be understood of the file on screen. */
  'dataset:problems': nothing,
  /** Saves that, or what is wrong with the file that was refused, in a file of its own. */
  'dataset:save-problems': z.enum(['shown', 'refused']),
  /** What is different from the last look at the file on screen. */
  'dataset:changes': nothing,
  /** The reader has seen that. */
  'dataset:mark-seen': nothing,
  'timeline:slice': viewRequestSchema,
  /** Gets ready what may be asked next. */
  'timeline:prepare-slice': viewRequestSchema,
  'timeline:facets': filterSchema,
  'timeline:overview': overviewRequestSchema,
  /** What stands together in an item of the slice that such a request gives; from one on, counted from 0. */
  'timeline:members': z.strictObject({
    request: viewRequestSchema,
    itemId: z.string().max(1000),
    from: z.int().nonnegative(),
  }),
  /** The first of the events that a filter keeps and no timeline can draw. */
  'timeline:undated': filterSchema,
  'search:hits': hitsRequestSchema,
  'search:step': hitStepSchema,
  'search:share': nothing,
  'table:page': tablePageRequestSchema,
  'table:place': tablePlaceRequestSchema,
  'table:text': tableTextRequestSchema,
  'summary:numbers': summaryRequestSchema,
  'summary:series': filterSchema,
  /** Saves the summary of a view as a table or a picture. */
  'summary:save': z.strictObject({ view: viewSchema, isOfWindow: z.boolean() }),
  'event:detail': z.string().max(500),
  'figure:preview': figureRequest,
  'figure:save': figureRequest,
  'figure:copy': figureRequest,
  'figure:show-in-folder': nothing,
  /** Saves the events that a view shows. */
  'data:save': viewSchema,
  /** The same of the picture that was saved last, under its name. */
  'data:save-beside-picture': z.enum(PICTURE_DATA_FORMATS),
  /** Ends every save of events that is under way. */
  'data:cancel': nothing,
  'view:open-dialog': nothing,
  'view:save': figureRequest,
  /** The columns of the table that is open, or of the one that could not be opened. */
  'import:inspect': tableReadingSchema,
  'import:preview': mappingSchema,
  /** Reads the table by this mapping, and each table with the same columns from now on. */
  'import:apply': mappingSchema,
  'import:save-mapping': mappingSchema,
  'import:load-mapping': nothing,
  /** The reader is done with the columns. */
  'import:end': nothing,
  /** The path of a file that was dropped onto the window; the preload takes it from the real File. */
  'file:open-dropped': z.string().min(1).max(4096),
  'link:open': z.url({ protocol: /^https?$/ }).max(4096),
} as const;

/** What the main process answers to each request. */
export interface Responses {
  'session:get': Session;
  'session:save-view': null;
  'session:set-theme': null;
  'session:set-contrast': null;
  'session:set-language': null;
  'session:set-arrangement': null;
  'session:tour-seen': null;
  'session:fault': null;
  'session:about': AboutApp;
  'command:run': null;
  'menu:show': null;
  'text:step': null;
  'dataset:open-dialog': null;
  'dataset:open-recent': null;
  'dataset:open-bundled': null;
  'dataset:open-sample': Result<null, DataProblem>;
  'dataset:reload': null;
  'dataset:cancel': null;
  /** Null while no data set is open; its value is null when that of another filter is asked for meanwhile. */
  'timeline:slice': AboutDataSet<SliceMessage | null> | null;
  'timeline:prepare-slice': null;
  /** These three are null while no data set is open. */
  'timeline:facets': AboutDataSet<FacetOptions> | null;
  'timeline:overview': AboutDataSet<Overview> | null;
  /** Its value is null when the slice has no such item. */
  'timeline:members': AboutDataSet<Members | null> | null;
  /** Null while no data set is open. */
  'timeline:undated': AboutDataSet<UndatedEvent[]> | null;
  /** These two are null while no data set is open; the value of the second is null also when nothing was found. */
  'search:hits': AboutDataSet<Hits> | null;
  'search:step': AboutDataSet<Hit | null> | null;
  /** How much of the texts that the first search waits for is there, from 0 to 1; null while no data set is open. */
  'search:share': number | null;
  /** These three are null while no data set is open; their value is null when another order is asked for meanwhile. */
  'table:page': AboutDataSet<TablePage | null> | null;
  /** Counted from 0; null also when the filter does not keep the event. */
  'table:place': AboutDataSet<number | null> | null;
  'table:text': AboutDataSet<TableText | null> | null;
  /** These two are null while no data set is open. */
  'summary:numbers': AboutDataSet<Summary> | null;
  'summary:series': AboutDataSet<SeriesOverview> | null;
  'summary:save': Result<{ fileName: string }, FigureProblem | DataProblem>;
  /** Null when there is no such event. */
  'event:detail': MarkedDetail | null;
  'figure:preview': Result<FigureAnswer, FigureProblem>;
  'figure:save': Result<{ fileName: string }, FigureProblem>;
  /** The same picture in the two formats that a clipboard takes. */
  'figure:copy': Result<{ png: Uint8Array; svg: Uint8Array }, FigureProblem>;
  'figure:show-in-folder': null;
  'data:save': Result<{ fileName: string }, DataProblem>;
  'data:save-beside-picture': Result<{ fileName: string }, DataProblem>;
  'data:cancel': null;
  'dataset:problems': Problem[] | null;
  'dataset:save-problems': Result<{ fileName: string }, FigureProblem>;
  /** Its value is null when nothing is. */
  'dataset:changes': AboutDataSet<Changes | null> | null;
  'dataset:mark-seen': null;
  'import:inspect': Result<OpenedTable, string>;
  'import:preview': Result<ImportPreview, string>;
  'import:apply': null;
  'import:save-mapping': Result<{ fileName: string }, FigureProblem>;
  /** Null when the reader has changed their mind. */
  'import:load-mapping': Result<Mapping, string> | null;
  'import:end': null;
  'view:open-dialog': null;
  'view:save': Result<{ fileName: string }, FigureProblem>;
  'file:open-dropped': null;
  'link:open': null;
}

export type RequestChannel = keyof typeof requestSchemas;
export type RequestArgument<C extends RequestChannel> = z.output<(typeof requestSchemas)[C]>;

/** The channels a page may use freely. The path of a dropped file comes from the preload alone. */
export type OpenChannel = Exclude<RequestChannel, 'file:open-dropped'>;

/** What the main process tells a window unasked. */
export interface Pushes {
  'dataset:status': StatusReport;
  'session:changed': Pick<Session, 'theme' | 'contrast' | 'languageChoice' | 'language' | 'recent'>;
  /** What a menu entry or its shortcut asks of the page. */
  'menu:command': PageCommand;
  /** Of a save of events that takes a while; null at its end. */
  'data:progress': DataProgress | null;
  /** A view to show, or one sentence on why a file gives none. */
  'view:opened': Result<OpenedView, string>;
  /** What became of the file with names of countries. */
  'names:read': NamesReport;
}
export type PushChannel = keyof Pushes;

/** The object the preload exposes as `window.bridge`. */
export interface Bridge {
  /** Asks the main process; rejects when the argument is refused or the handler breaks. */
  request: <C extends OpenChannel>(
    channel: C,
    ...argument: RequestArgument<C> extends undefined ? [] : [RequestArgument<C>]
  ) => Promise<Responses[C]>;
  /** Listens to what the main process tells; returns the function that stops listening. */
  on: <C extends PushChannel>(channel: C, listener: (message: Pushes[C]) => void) => () => void;
  /**
   * Opens a file that was dropped onto the window: a data set, or a picture or file with a view. Takes the DOM `File`;
   * refuses anything that is no file on disk.
   */
  openDropped: (file: unknown) => Promise<null>;
}
