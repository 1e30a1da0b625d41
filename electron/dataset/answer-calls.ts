import type { AboutDataSet } from '#core/bridge/channels.ts';
import type { DataSetSummary, LoadProgress } from '#core/bridge/data-set-status.ts';
import { toSliceMessage } from '#core/bridge/slice-message.ts';
import type { WorkerAnswer, WorkerArgument, WorkerCall } from '#core/bridge/worker-protocol.ts';
import type { Problem } from '#core/formats/problem.ts';
import { countFacets } from '#core/query/facet-counts.ts';
import type { EventFilter } from '#core/query/filter.ts';
import { eventDetail } from '#core/query/event-detail.ts';
import { calledBy, toldIn, type QueryIndex } from '#core/query/query-index.ts';
import { searchHits, stepHit } from '#core/query/search-hits.ts';
import { shownRows } from '#core/query/shown-rows.ts';
import { undatedEvents } from '#core/query/undated-events.ts';
import { ok } from '#core/result.ts';
import { toSeriesOverview } from '#core/summary/to-series-overview.ts';
import { toSummary } from '#core/summary/to-summary.ts';
import { membersOf } from '#core/timeline/members.ts';
import { toOverview } from '#core/timeline/overview.ts';
import { inLanguages, type InLanguages, type Language } from '#core/words/language.ts';
import { atMostEvery } from './at-most-every.ts';
import { FileDigest } from './file-digest.ts';
import { inTurns } from './in-turns.ts';
import { openDataSet, type ThreadScripts } from './open-data-set.ts';
import { prepareSearch } from './prepare-search.ts';
import { Quiet } from './quiet.ts';
import { SliceDesk } from './slice-desk.ts';
import { summarise } from './summarise.ts';
import { TableDesk } from './table/table-desk.ts';
import { startWordThreads } from './word-threads.ts';
import { LastSeen } from './changes/last-seen.ts';

/** The calls of the worker protocol, each answered in a language, at once or later. */
export type CallAnswers = {
  [C in WorkerCall]: (
    argument: WorkerArgument<C>,
    language: Language,
  ) => WorkerAnswer<C> | Promise<WorkerAnswer<C>>;
};

/** Built programs for threads of this process. */
export interface ProcessScripts extends ThreadScripts {
  /** `word-thread.ts` */
  words: URL;
}

interface Held {
  index: QueryIndex;
  summary: DataSetSummary;
  revision: number;
  digest: FileDigest;
  problems: Problem[];
  seen: LastSeen;
  tables: InLanguages<TableDesk>;
}

/** Often enough for a progress bar to move, seldom enough to cost nothing. */
const PROGRESS_MS = 150;

/** Holds one data set and answers calls about it. A question before a good `open` is a fault of the asker. */
export function createCallAnswers(
  { fontsFolder, threads }: { fontsFolder: string; threads?: ProcessScripts },
  onProgress: (progress: LoadProgress) => void,
): CallAnswers {
  const tellProgress = atMostEvery(
    onProgress,
    PROGRESS_MS,
    (now, before) => now.phase !== before.phase,
  );
  const startThreads = threads ? () => startWordThreads(threads.words) : null;
  const quiet = new Quiet();
  const slices = new SliceDesk();
  let current: Held | null = null;
  /** The open data set, told in a language. */
  const held = (language: Language): Held & { table: TableDesk } => {
    if (!current) throw new Error('No data set is open in this process');
    quiet.noteQuestion();
    const index = toldIn(current.index, language);
    return { ...current, index, table: current.tables[language] };
  };
  /** Looks for the words of a filter; other questions are answered meanwhile. */
  const seek = async (index: QueryIndex, filter: EventFilter): Promise<void> => {
    await quiet.during(() => inTurns(index.rowFilter.prepare(filter)));
  };
  /** Answers about what a filter keeps. */
  const aboutKept = async <T>(
    filter: EventFilter,
    { index, revision }: Held,
    answer: (index: QueryIndex) => T,
  ): Promise<AboutDataSet<T>> => {
    await seek(index, filter);
    return { revision, value: answer(index) };
  };
  return {
    open: async ({ path, origin, revision, mappings, seenPath, names }) => {
      const digest = await FileDigest.of(path);
      const options = { onProgress: tellProgress, threads, mappings, names };
      const opened = await openDataSet(path, options);
      if (!opened.ok) return opened;
      const { index, view, reading, problems } = opened.value;
      const summary = { ...opened.value.summary, reading, origin, revision };
      const seen = new LastSeen(index, seenPath, quiet.rest);
      const tables = tablesOf(index, seen);
      current = { index, summary, revision, digest, problems, seen, tables };
      quiet.noteQuestion();
      void prepareSearch(index, quiet.rest, startThreads);
      return ok({ summary, view });
    },
    'set-names': ({ names, revision }) => {
      if (!current) throw new Error('No data set is open in this process');
      const index = calledBy(current.index, names);
      const summary = { ...current.summary, ...summarise(index), revision };
      const tables = tablesOf(index, current.seen);
      current = { ...current, index, summary, revision, tables };
      return summary;
    },
    slice: async (request, language) => {
      const { index, revision, seen } = held(language);
      const slice = await quiet.during(() => slices.slice(index, request, seen.changeAt));
      return { revision, value: slice && toSliceMessage(slice) };
    },
    'prepare-slice': async (request, language) => {
      const { index, seen } = held(language);
      await quiet.during(() => slices.prepare(index, request, seen.changeAt));
      return null;
    },
    facets: (filter, language) =>
      aboutKept(filter, held(language), (index) => countFacets(index, filter)),
    overview: (request, language) =>
      aboutKept(request.filter, held(language), (index) => toOverview(index, request)),
    members: (request, language) => {
      const now = held(language);
      return aboutKept(request.request.view.filter, now, (index) =>
        membersOf(index, request, now.seen.changeAt),
      );
    },
    undated: (filter, language) =>
      aboutKept(filter, held(language), (index) => undatedEvents(index, filter)),
    'search-hits': (request, language) =>
      aboutKept(request.filter, held(language), (index) => searchHits(index, request)),
    'search-step': (request, language) =>
      aboutKept(request.filter, held(language), (index) => stepHit(index, request)),
    // No question that long work has to wait for.
    'search-share': () => current?.index.search.texts.share ?? 1,
    'table-page': async (request, language) => {
      const { table, revision } = held(language);
      return { revision, value: await quiet.during(() => table.page(request)) };
    },
    'table-place': async (request, language) => {
      const { table, revision } = held(language);
      return { revision, value: await quiet.during(() => table.place(request)) };
    },
    'table-text': async (request, language) => {
      const { table, revision } = held(language);
      return { revision, value: await quiet.during(() => table.text(request)) };
    },
    summary: (request, language) =>
      aboutKept(request.filter, held(language), (index) => toSummary(index, request)),
    series: (filter, language) =>
      aboutKept(filter, held(language), (index) => toSeriesOverview(index, filter)),
    'summary-file': async (request, language) => {
      const { index, digest } = held(language);
      await seek(index, request.view.filter);
      const sha256 = await digest.sha256();
      const { renderSummary } = await import('./later/exporting.ts');
      return renderSummary({ index, request, sha256, fontsFolder });
    },
    detail: (eventId, language) => {
      const { index, seen } = held(language);
      const detail = eventDetail(index, eventId);
      return detail && { ...detail, change: seen.changeOf(eventId) };
    },
    changes: async (_, language) => {
      const { seen, revision, index } = held(language);
      return { revision, value: await seen.changes(index) };
    },
    'mark-seen': (_, language) => {
      // The marks go at once; that a large data set is taken down takes a while.
      void held(language).seen.markSeen();
      return null;
    },
    'has-link': (url, language) => hasLink(held(language).index, url),
    identity: async (_, language) => {
      const { index, digest } = held(language);
      return { title: index.dataSet.head.title, sha256: await digest.sha256() };
    },
    figure: async (request) => {
      const { index, digest } = held(request.options.language);
      await seek(index, request.view.filter);
      const { renderFigure } = await import('./later/exporting.ts');
      return await renderFigure({ index, request, sha256: await digest.sha256(), fontsFolder });
    },
    'count-shown': ({ filter, window }, language) =>
      aboutKept(filter, held(language), (index) => shownRows(index, { filter, window }).length),
    data: async (request, language) => {
      const { index, revision } = held(language);
      const { renderDataPiece } = await import('./later/exporting.ts');
      return { revision, value: await renderDataPiece(index, request) };
    },
    problems: (_, language) => held(language).problems,
    'inspect-table': async (request) => {
      const { inspectTable } = await import('./later/reading.ts');
      return await inspectTable(request);
    },
    'preview-table': async (request, language) => {
      const { previewTable } = await import('./later/reading.ts');
      return await previewTable(request, language);
    },
  };
}

/** The table in each language; orders are worked out when they are asked for. */
function tablesOf(index: QueryIndex, seen: LastSeen): InLanguages<TableDesk> {
  const tableIn = (language: Language) =>
    new TableDesk(toldIn(index, language), (eventId) => seen.changeOf(eventId));
  return inLanguages({ en: tableIn('en'), zh: tableIn('zh') });
}

function hasLink({ dataSet }: QueryIndex, url: string): boolean {
  return [...dataSet.sources.values()].some((source) => source.url === url);
}
