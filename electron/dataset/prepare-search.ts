import type { QueryIndex } from '#core/query/query-index.ts';
import type { SearchIndex } from '#core/query/search-index.ts';
import type { Quiet } from './quiet.ts';
import { startWordThreads, type WordThreads } from './word-threads.ts';

/** A question that comes meanwhile waits no longer than this, about a frame. */
const SLICE_MS = 16;

/** From so many events on threads save more than they need to start. */
const THREADS_FROM_EVENTS = 50_000;

type Rest = Quiet['rest'];

/**
 * Gets searches of a data set ready whenever there is nothing else to do; a search that comes before that does the rest
 * itself, and threads help it. Of a large data set threads gather words as well; `script` is the built `word-thread.ts`.
 */
export async function prepareSearch(
  { search, columns }: Pick<QueryIndex, 'search' | 'columns'>,
  rest: Rest,
  script?: URL,
): Promise<void> {
  const isLarge = columns.size >= THREADS_FROM_EVENTS;
  await Promise.all([
    prepareHere(search, rest),
    script && isLarge && gatherInThreads(search, rest, () => startWordThreads(script)),
  ]);
}

/** Does all of it in this thread, a frame at a time. */
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
  { texts, isAwaited }: Pick<SearchIndex, 'texts' | 'isAwaited'>,
  rest: Rest,
  start: () => WordThreads,
): Promise<void> {
  await rest(isAwaited);
  const { gather, count, end } = start();
  const gatherSome = async (): Promise<void> => {
    for (let taken = texts.take(); taken; taken = texts.take()) {
      texts.give(taken.block, await gather(taken.records));
      await rest(isAwaited);
    }
  };
  try {
    await Promise.all(Array.from({ length: count }, gatherSome));
  } catch {
    // What a thread has failed to give is gathered by the search itself: nothing is lost but time.
  } finally {
    end();
  }
}
