import { isDeepStrictEqual } from 'node:util';
import type { ChangeAt } from '#core/query/changes.ts';
import type { EventFilter } from '#core/query/filter.ts';
import type { QueryIndex } from '#core/query/query-index.ts';
import { toSliceInSteps, type Slice } from '#core/timeline/slice.ts';
import type { ViewRequest } from '#core/timeline/view-request.ts';
import { inTurns } from './in-turns.ts';

/** So many answers are kept: that on screen, and what one goes back to from there. */
const MOST_KEPT = 3;

/** An answer with all its items, and what it answers. */
interface Kept {
  index: QueryIndex;
  request: ViewRequest;
  changeAt: ChangeAt | null;
  slice: Slice;
}

/**
 * Answers what a window shows. Whoever asks about another filter no longer waits for the answer about the one before: that is
 * dropped at its next step, and is null. Anything else may be asked between two steps. The last answers are kept, so that
 * going back is free; one can be got ready before it is asked for.
 */
export class SliceDesk {
  #wanted: EventFilter | null = null;
  /** Questions that are being answered. */
  #open = 0;
  /** What is being got ready. */
  #expected: ViewRequest | null = null;
  /** What has been got ready last. */
  #ready: Kept | null = null;
  /** What has been answered last, the newest first. */
  #answered: Kept[] = [];

  async slice(
    index: QueryIndex,
    request: ViewRequest,
    changeAt: ChangeAt | null,
  ): Promise<Slice | null> {
    const { filter } = request.view;
    this.#wanted = filter;
    this.#expected = null;
    const known = this.#find(index, request, changeAt);
    const slice = known?.slice ?? (await this.#workOut(index, request, changeAt));
    if (slice) this.#keep({ index, request, changeAt, slice });
    return slice && { ...slice, items: slice.key === request.knownKey ? null : slice.items };
  }

  async #workOut(
    index: QueryIndex,
    request: ViewRequest,
    changeAt: ChangeAt | null,
  ): Promise<Slice | null> {
    const { filter } = request.view;
    this.#open += 1;
    try {
      const steps = toSliceInSteps(index, request, changeAt);
      return await inTurns(steps, () => isDeepStrictEqual(this.#wanted, filter));
    } finally {
      this.#open -= 1;
    }
  }

  /**
   * Gets an answer ready, unless something is being answered: the two would take the selection from each other. A question that
   * comes meanwhile ends it, as another one to be got ready does.
   */
  async prepare(index: QueryIndex, request: ViewRequest, changeAt: ChangeAt | null): Promise<void> {
    if (this.#open > 0 || this.#find(index, request, changeAt)) return;
    const whole = { ...request, knownKey: null };
    this.#expected = whole;
    const steps = toSliceInSteps(index, whole, changeAt);
    const slice = await inTurns(steps, () => this.#expected === whole);
    if (slice) this.#ready = { index, request: whole, changeAt, slice };
  }

  #find(index: QueryIndex, request: ViewRequest, changeAt: ChangeAt | null): Kept | null {
    const isSame = (kept: Kept): boolean =>
      kept.index === index &&
      kept.changeAt === changeAt &&
      isDeepStrictEqual({ ...kept.request, knownKey: null }, { ...request, knownKey: null });
    const all = this.#ready ? [this.#ready, ...this.#answered] : this.#answered;
    return all.find(isSame) ?? null;
  }

  /** Of an answer without items nobody could be told them later. */
  #keep(answer: Kept): void {
    if (answer.slice.items === null) return;
    const others = this.#answered.filter(({ slice }) => slice !== answer.slice);
    this.#answered = [answer, ...others].slice(0, MOST_KEPT);
  }
}
