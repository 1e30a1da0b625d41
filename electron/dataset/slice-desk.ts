import { isDeepStrictEqual } from 'node:util';
import type { ChangeAt } from '#core/query/changes.ts';
import type { EventFilter } from '#core/query/filter.ts';
import type { QueryIndex } from '#core/query/query-index.ts';
import { toSliceInSteps, type Slice } from '#core/timeline/slice.ts';
import type { ViewRequest } from '#core/timeline/view-request.ts';
import { inTurns } from './in-turns.ts';

/**
 * Answers what a window shows. Whoever asks about another filter no longer waits for the answer about the one before: that is
 * dropped at its next step, and is null. Anything else may be asked between two steps.
 */
export class SliceDesk {
  #wanted: EventFilter | null = null;

  async slice(
    index: QueryIndex,
    request: ViewRequest,
    changeAt: ChangeAt | null,
  ): Promise<Slice | null> {
    const { filter } = request.view;
    this.#wanted = filter;
    return await inTurns(toSliceInSteps(index, request, changeAt), () =>
      isDeepStrictEqual(this.#wanted, filter),
    );
  }
}
