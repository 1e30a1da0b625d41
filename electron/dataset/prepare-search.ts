import type { SearchIndex } from '#core/query/search-index.ts';
import type { Rest } from './changes/for-each-row.ts';

/**
 * Gets searches of a data set ready, a little whenever there is nothing else to do, for as long as it is held; a search that
 * comes before does the rest itself.
 */
export async function prepareSearch(
  { prepareSome }: Pick<SearchIndex, 'prepareSome'>,
  rest: Rest,
  isHeld: () => boolean,
): Promise<void> {
  do await rest();
  while (isHeld() && !prepareSome());
}
