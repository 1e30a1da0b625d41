import type { AboutDataSet } from '#core/bridge/channels.ts';
import type { LoadProgress } from '#core/bridge/data-set-status.ts';
import { toSliceMessage } from '#core/bridge/slice-message.ts';
import type { WorkerAnswer, WorkerCall, WorkerCalls } from '#core/bridge/worker-protocol.ts';
import type { Problem } from '#core/formats/problem.ts';
import { countFacets } from '#core/query/facet-counts.ts';
import { eventDetail } from '#core/query/event-detail.ts';
import type { QueryIndex } from '#core/query/query-index.ts';
import { searchHits, stepHit } from '#core/query/search-hits.ts';
import { shownRows } from '#core/query/shown-rows.ts';
import { ok } from '#core/result.ts';
import { toSeriesOverview } from '#core/summary/to-series-overview.ts';
import { toSummary } from '#core/summary/to-summary.ts';
import { membersOf } from '#core/timeline/members.ts';
import { toOverview } from '#core/timeline/overview.ts';
import { toSlice } from '#core/timeline/slice.ts';
import { renderDataPiece } from '../export/render-data.ts';
import { renderSummary } from '../export/render-summary.ts';
import { renderFigure } from '../export/render-figure.ts';
import { atMostEvery } from './at-most-every.ts';
import { FileDigest } from './file-digest.ts';
import { inspectTable, previewTable } from './imports/preview-table.ts';
import { openDataSet, type ThreadScripts } from './open-data-set.ts';
import { Quiet } from './quiet.ts';
import { TableDesk } from './table/table-desk.ts';
import { LastSeen } from './changes/last-seen.ts';

/** The calls of the worker protocol, each answered at once or later. */
export type CallAnswers = {
  [C in WorkerCall]: (
    ...argument: Parameters<WorkerCalls[C]>
  ) => WorkerAnswer<C> | Promise<WorkerAnswer<C>>;
};

interface Held {
  index: QueryIndex;
  revision: number;
  digest: FileDigest;
  problems: Problem[];
  seen: LastSeen;
  table: TableDesk;
}

/** Often enough for a progress bar to move, seldom enough to cost nothing. */
const PROGRESS_MS = 150;

/** The first view goes first. */
const PREPARE_AFTER_MS = 500;

/** Holds one data set and answers calls about it. A question before a good `open` is a fault of the asker. */
export function createCallAnswers(
  { fontsFolder, threads }: { fontsFolder: string; threads?: ThreadScripts },
  onProgress: (progress: LoadProgress) => void,
): CallAnswers {
  const tellProgress = atMostEvery(
    onProgress,
    PROGRESS_MS,
    (now, before) => now.phase !== before.phase,
  );
  const quiet = new Quiet();
  let current: Held | null = null;
  const held = (): Held => {
    if (!current) throw new Error('No data set is open in this process');
    quiet.noteQuestion();
    return current;
  };
  return {
    open: async ({ path, origin, revision, mappings, seenPath }) => {
      const digest = await FileDigest.of(path);
      const opened = await openDataSet(path, { onProgress: tellProgress, threads, mappings });
      if (!opened.ok) return opened;
      const { index, summary, view, reading, problems } = opened.value;
      const seen = new LastSeen(index, seenPath, quiet.rest);
      const table = new TableDesk(index, (eventId) => seen.changeOf(eventId));
      current = { index, revision, digest, problems, seen, table };
      prepareSearch(index);
      return ok({ summary: { ...summary, reading, origin, revision }, view });
    },
    slice: (request) => {
      const { index, revision, seen } = held();
      return { revision, value: toSliceMessage(toSlice(index, request, seen.changeAt)) };
    },
    facets: (filter) => about(held(), (index) => countFacets(index, filter)),
    overview: (request) => about(held(), (index) => toOverview(index, request)),
    members: (request) => {
      const { index, revision, seen } = held();
      return { revision, value: membersOf(index, request, seen.changeAt) };
    },
    'search-hits': (request) => about(held(), (index) => searchHits(index, request)),
    'search-step': (request) => about(held(), (index) => stepHit(index, request)),
    'table-page': async (request) => {
      const { table, revision } = held();
      return { revision, value: await table.page(request) };
    },
    'table-place': async (request) => {
      const { table, revision } = held();
      return { revision, value: await table.place(request) };
    },
    'table-text': async (request) => {
      const { table, revision } = held();
      return { revision, value: await table.text(request) };
    },
    summary: (request) => about(held(), (index) => toSummary(index, request)),
    series: (filter) => about(held(), (index) => toSeriesOverview(index, filter)),
    'summary-file': async (request) => {
      const { index, digest } = held();
      const sha256 = await digest.sha256();
      return renderSummary({ index, request, sha256, fontsFolder });
    },
    detail: (eventId) => {
      const { index, seen } = held();
      const detail = eventDetail(index, eventId);
      return detail && { ...detail, change: seen.changeOf(eventId) };
    },
    changes: async () => {
      const { seen, revision } = held();
      return { revision, value: await seen.changes() };
    },
    'mark-seen': () => {
      // The marks go at once; that a large data set is taken down takes a while.
      void held().seen.markSeen();
      return null;
    },
    'has-link': (url) => hasLink(held().index, url),
    identity: async () => {
      const { index, digest } = held();
      return { title: index.dataSet.head.title, sha256: await digest.sha256() };
    },
    figure: async (request) => {
      const { index, digest } = held();
      return await renderFigure({ index, request, sha256: await digest.sha256(), fontsFolder });
    },
    'count-shown': ({ filter, window }) =>
      about(held(), (index) => shownRows(index, { filter, window }).length),
    data: async (request) => {
      const { index, revision } = held();
      return { revision, value: await renderDataPiece(index, request) };
    },
    problems: () => held().problems,
    'inspect-table': inspectTable,
    'preview-table': previewTable,
  };
}

/** Gets searches ready while there is nothing else to do; a search that comes first does it itself. */
function prepareSearch({ search }: QueryIndex): void {
  const prepare = () => {
    if (!search.prepareSome()) setImmediate(prepare);
  };
  setTimeout(prepare, PREPARE_AFTER_MS).unref();
}

function about<T>({ index, revision }: Held, answer: (index: QueryIndex) => T): AboutDataSet<T> {
  return { revision, value: answer(index) };
}

function hasLink({ dataSet }: QueryIndex, url: string): boolean {
  return [...dataSet.sources.values()].some((source) => source.url === url);
}
