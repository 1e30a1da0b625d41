import type { EventFilter } from '#core/query/filter.ts';
import type { QueryIndex } from '#core/query/query-index.ts';
import { forgivenIn } from '#core/query/search-hits.ts';
import { complain } from './output.ts';

/** Says so when a search has a word that no event has, and which words it was taken for. */
export function tellOfSlips(index: QueryIndex, { text }: EventFilter): void {
  for (const { typed, takenFor } of forgivenIn(index, text))
    complain(`--search: no event has “${typed}”; taken for: ${takenFor.join(', ')}.`);
}
