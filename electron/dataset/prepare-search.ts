import type { QueryIndex } from '#core/query/query-index.ts';
import type { SearchIndex } from '#core/query/search-index.ts';
import type { Quiet } from './quiet.ts';
import type { WordThreads } from './word-threads.ts';

/** A question that comes meanwhile waits no longer than this, about a frame. */
const SLICE_MS = 16;

/** From so many events on threads save more than they need to start. */
const THREADS_FROM_EVENTS = 50_000;

type Rest = Quiet['rest'];

/** A search that threads help. */
interface HelpedSearch extends Pick<SearchIndex, 'isAwaited'> {
  texts: Pick<SearchIndex['texts'], 'take' | 'give'>;
}

/**
 * Gets searches of a data set ready whenever there is nothing else to do; a search that comes before that does the rest
 * itself. Of a large data set threads gather words as well.
 */
export async function prepareSearch(
  { search, columns }: Pick<QueryIndex, 'search' | 'columns'>,
  rest: Rest,
  startThreads: (() => WordThreads) | null,
): Promise<void> {
  const isLarge = columns.size >= THREADS_FROM_EVENTS;
  await Promise.all([
    prepareHere(search, rest),
    startThreads && isLarge && gatherInThreads(search, rest, startThreads),
  ]);
}

/** Does what is left of it in this thread, a frame at a time. */
export async function prepareHere(
  { prepareSome }: Pick<SearchIndex, 'prepareSome'>,
  rest: Rest,
): Promise<void> {
  let isReady = false;
  while (!isReady) {
    await rest();
    const untilMs = performance.now() + SLICE_MS;
    do isReady = prepareSome();
    while (!isReady && performance.now() < untilMs);
  }
}

/** Gathers words in threads, a block in each at a time, until all are gathered or begun; without a rest once a search waits for them. */
export async function gatherInThreads(
  { texts, isAwaited }: HelpedSearch,
  rest: Rest,
  start: () => WordThreads,
): Promise<void> {
  await rest(isAwaited);
  let threads: WordThreads | null = null;
  const gatherSome = async ({ gather }: WordThreads): Promise<void> => {
    for (let taken = texts.take(); taken; taken = texts.take()) {
      texts.give(taken.block, await gather(taken.records));
      await rest(isAwaited);
    }
  };
  try {
    const started = start();
    threads = started;
    await Promise.all(Array.from({ length: started.count }, () => gatherSome(started)));
  } catch (error) {
    // What they have failed to give is gathered in this one: nothing is lost but time.
    console.error('Threads that gather words have failed:', error);
  } finally {
    threads?.end();
  }
}
