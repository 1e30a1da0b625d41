import { expect, it } from 'vitest';
import { prepareSearch } from '../../../../electron/dataset/prepare-search.ts';

/** A search that is ready after some steps; `done` notes these and the rests before them. */
function toWork(steps: number): {
  done: string[];
  search: { prepareSome: () => boolean };
  rest: () => Promise<void>;
} {
  const done: string[] = [];
  const prepareSome = () => {
    done.push('step');
    return done.filter((each) => each === 'step').length === steps;
  };
  const rest = () => {
    done.push('rest');
    return Promise.resolve();
  };
  return { done, search: { prepareSome }, rest };
}

it('rests before each step, until nothing is left to do', async () => {
  const { done, search, rest } = toWork(3);
  await prepareSearch(search, rest, () => true);
  expect(done).toEqual(['rest', 'step', 'rest', 'step', 'rest', 'step']);
});

it('does nothing more for a data set that is let go', async () => {
  const { done, search, rest } = toWork(3);
  await prepareSearch(search, rest, () => !done.includes('step'));
  expect(done).toEqual(['rest', 'step', 'rest']);
});
