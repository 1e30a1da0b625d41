import { formatCount } from '#core/format-count.ts';
import type { Forgiven } from '#core/query/search-marks.ts';
import type { SearchHits } from '../state/app-state.ts';

/** "3 of 41": which of the events found is open; "41 found" where none of them is. */
export function placeWords({ place, total }: Pick<SearchHits, 'place' | 'total'>): string {
  return place === null
    ? `${formatCount(total)} found`
    : `${formatCount(place + 1)} of ${formatCount(total)}`;
}

/** "No event has “commitee”; shown: committee". */
export function forgivenWords({ typed, takenFor }: Forgiven): string {
  return `No event has “${typed}”; shown: ${takenFor.join(', ')}`;
}

/** Names of the buttons beside the search. */
export const STEP_WORDS = { next: 'Next event found', previous: 'Previous event found' } as const;
