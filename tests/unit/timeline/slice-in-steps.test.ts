import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { QueryIndex } from '#core/query/query-index.ts';
import { runAll } from '#core/steps.ts';
import { toSlice, toSliceInSteps, type Slice } from '#core/timeline/slice.ts';
import type { View } from '#core/timeline/view.ts';
import { arbitraryIndex, arbitraryView } from '../support/arbitrary-index.ts';
import { toRequest } from '../support/view-request.ts';

/** A view that is asked for, what else is asked after each step, and whether the answer is let go before the last one. */
const question = fc.record({
  view: arbitraryView,
  between: fc.option(arbitraryView, { nil: null }),
  isDropped: fc.boolean(),
});

interface Question {
  view: View;
  between: View | null;
  isDropped: boolean;
}

/** Null when the answer was let go. */
function ask(index: QueryIndex, { view, between, isDropped }: Question): Slice | null {
  const steps = toSliceInSteps(index, toRequest(view), null);
  let step = steps.next();
  while (!step.done) {
    if (between) toSlice(index, toRequest(between));
    step = steps.next();
    if (isDropped) return null;
  }
  return step.value;
}

it('answers as in one go, whatever else is asked between the steps and whatever was let go before', () => {
  const questions = fc.array(question, { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.clone(arbitraryIndex, 2), questions, ([index, fresh], asked) => {
      expect(asked.map((each) => ask(index, each))).toEqual(
        asked.map(({ view, isDropped }) => (isDropped ? null : toSlice(fresh, toRequest(view)))),
      );
    }),
  );
});

it('can be looked up from before and after the events are chosen', () => {
  fc.assert(
    fc.property(arbitraryIndex, arbitraryView, (index, view) => {
      const steps = toSliceInSteps(index, toRequest(view), null);
      expect([steps.next().done, steps.next().done]).toEqual([false, false]);
      expect(runAll(steps).counts).toEqual(toSlice(index, toRequest(view)).counts);
    }),
  );
});
