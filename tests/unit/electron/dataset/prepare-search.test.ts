import { expect, it, vi } from 'vitest';
import type { TakenBlock } from '#core/query/text-blocks.ts';
import type { WordBlock } from '#core/query/word-index.ts';
import {
  gatherInThreads,
  prepareHere,
  prepareSearch,
} from '../../../../electron/dataset/prepare-search.ts';
import { turns } from '../../support/turns.ts';

it('rests after some steps that take a frame together, until nothing is left to do', async () => {
  let nowMs = 0;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => nowMs);
  const done: string[] = [];
  const prepareSome = () => {
    done.push('step');
    nowMs += 6;
    return done.filter((each) => each === 'step').length === 7;
  };
  const rest = () => {
    done.push('rest');
    return Promise.resolve();
  };
  await prepareHere({ prepareSome }, rest);
  clock.mockRestore();
  const three = ['step', 'step', 'step'];
  expect(done).toEqual(['rest', ...three, 'rest', ...three, 'rest', 'step']);
});

/** Some blocks that threads may take, two of which can gather at once; what they are asked waits to be answered. */
function manyBlocks() {
  const left = [4, 3, 2, 1, 0];
  const given: number[] = [];
  const asked: { answer: () => void; fail: () => void }[] = [];
  const search = {
    texts: {
      take: (): TakenBlock | null => {
        const block = left.shift();
        return block === undefined ? null : { block, records: [] };
      },
      give: (block: number) => void given.push(block),
    },
    isAwaited: () => false,
  };
  const end = vi.fn<() => void>();
  const gather = async () =>
    await new Promise<WordBlock>((resolve, reject) => {
      const answer = () => resolve({} as WordBlock);
      asked.push({ answer, fail: () => reject(new Error('The thread is gone')) });
    });
  return { search, given, asked, end, start: () => ({ gather, count: 2, end }) };
}

it('has a block gathered in each thread, until there is none left, and ends them', async () => {
  const { search, given, asked, end, start } = manyBlocks();
  const done = gatherInThreads(search, () => Promise.resolve(), start);
  for (const expected of [2, 3, 4, 5, 5, 5]) {
    await turns();
    expect(asked).toHaveLength(expected);
    asked[given.length]?.answer();
  }
  await done;
  expect(given).toEqual([4, 3, 2, 1, 0]);
  expect(end).toHaveBeenCalledOnce();
});

it('rests before each block, and lets the rest know how to tell what is urgent', async () => {
  const { search, asked, start } = manyBlocks();
  const resting: (() => void)[] = [];
  const rest = async (isUrgent?: () => boolean) => {
    expect(isUrgent).toBe(search.isAwaited);
    await new Promise<void>((resolve) => resting.push(resolve));
  };
  void gatherInThreads(search, rest, start);
  await turns();
  expect([resting.length, asked.length]).toEqual([1, 0]);
  resting[0]?.();
  await turns();
  expect(asked).toHaveLength(2);
  asked[0]?.answer();
  await turns();
  expect([resting.length, asked.length]).toEqual([2, 2]);
  resting[1]?.();
  await turns();
  expect(asked).toHaveLength(3);
});

it.each([
  { size: 49_999, started: 0 },
  { size: 50_000, started: 1 },
])('starts threads for large data sets alone: of $size events $started', async (each) => {
  const { search, start, asked } = manyBlocks();
  let started = 0;
  const index = { search: { ...search, prepareSome: () => true }, columns: { size: each.size } };
  const startThreads = () => {
    started += 1;
    return start();
  };
  void prepareSearch(index as never, () => Promise.resolve(), startThreads);
  await turns();
  expect(started).toBe(each.started);
  expect(asked).toHaveLength(2 * each.started);
});

it('does without threads that cannot be started', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { search } = manyBlocks();
  await gatherInThreads(
    search,
    () => Promise.resolve(),
    () => {
      throw new Error('There are no threads');
    },
  );
  expect(told).toHaveBeenCalledOnce();
  vi.restoreAllMocks();
});

it('leaves to the search what a thread fails to give', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const { search, given, asked, end, start } = manyBlocks();
  const done = gatherInThreads(search, () => Promise.resolve(), start);
  await turns();
  asked[0]?.fail();
  await done;
  expect(given).toEqual([]);
  expect(end).toHaveBeenCalledOnce();
  vi.restoreAllMocks();
});
