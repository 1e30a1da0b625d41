import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { QueryIndex } from '#core/query/query-index.ts';
import { drop, runAll } from '#core/steps.ts';
import { toSlice, toSliceInSteps, type Slice } from '#core/timeline/slice.ts';
import type { View } from '#core/timeline/view.ts';
import { arbitraryIndex, arbitraryView } from '../support/arbitrary-index.ts';
import { toRequest } from '../support/view-request.ts';

/** A view that is asked for, what else is asked after each step, and after how many steps the answer is let go, if it is. */
const question = fc.record({
  view: arbitraryView,
  between: fc.option(arbitraryView, { nil: null }),
  mostSteps: fc.option(fc.integer({ min: 1, max: 4 }), { nil: Infinity }),
});

interface Question {
  view: View;
  between: View | null;
  mostSteps: number;
}

/** Null when the answer was let go. */
function ask(index: QueryIndex, { view, between, mostSteps }: Question): Slice | null {
  const steps = toSliceInSteps(index, toRequest(view), null);
  let step = steps.next();
  for (let count = 1; !step.done; count += 1) {
    if (between) toSlice(index, toRequest(between));
    if (count >= mostSteps) {
      drop(steps);
      return null;
    }
    step = steps.next();
  }
  return step.value;
}

it('answers as in one go, whatever else is asked between the steps and whatever was let go before', () => {
  const questions = fc.array(question, { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.clone(arbitraryIndex, 2), questions, ([index, fresh], asked) => {
      expect(asked.map((each) => ask(index, each))).toEqual(
        asked.map(({ view, mostSteps }) =>
          mostSteps < Infinity ? null : toSlice(fresh, toRequest(view)),
        ),
      );
    }),
  );
});

it('can be looked up from between all that takes long', () => {
  fc.assert(
    fc.property(arbitraryIndex, arbitraryView, (index, view) => {
      const steps = toSliceInSteps(index, toRequest(view), null);
      const first = Array.from({ length: 4 }, () => steps.next().done);
      expect(first).toEqual([false, false, false, false]);
      expect(runAll(steps).counts).toEqual(toSlice(index, toRequest(view)).counts);
    }),
  );
});
