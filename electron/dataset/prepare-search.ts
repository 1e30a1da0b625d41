import type { SearchIndex } from '#core/query/search-index.ts';
import type { Rest } from './changes/for-each-row.ts';

/** A question that comes meanwhile waits no longer than this, about a frame. */
const SLICE_MS = 16;

/**
 * Gets searches of a data set ready whenever there is nothing else to do; a search that comes before that does the rest
 * itself.
 */
export async function prepareSearch(
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
