import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import type { AppState, ShownSlice } from '../../../../renderer/state/app-state.ts';
import { firstSlice } from '../../../../renderer/state/first-slice.ts';
import { useApp } from '../../../../renderer/state/store.ts';

/** What a window knows that finds a last look: who else is asked does not matter here. */
const RECALLED = { state: 'loading', last: {}, lastView: {} } as AppState['status'];
const LOADING = { state: 'loading', last: null, lastView: null } as AppState['status'];
const SLICE = {} as ShownSlice;

/** Whether it has resolved by now. */
async function isOver(waiting: Promise<void>): Promise<boolean> {
  return await Promise.race([waiting.then(() => true), Promise.resolve().then(() => false)]);
}

beforeEach(() => {
  vi.useFakeTimers();
  useApp.setState({ status: LOADING, slice: null });
});
afterEach(() => {
  vi.useRealTimers();
});

test('a window without a last look draws at once', async () => {
  const waiting = firstSlice();
  await vi.advanceTimersByTimeAsync(0);
  expect(await isOver(waiting)).toBe(true);
});

test('one with a last look waits for its items', async () => {
  useApp.setState({ status: RECALLED });
  const waiting = firstSlice();
  await vi.advanceTimersByTimeAsync(20);
  expect(await isOver(waiting)).toBe(false);
  useApp.setState({ slice: SLICE });
  await vi.advanceTimersByTimeAsync(0);
  expect(await isOver(waiting)).toBe(true);
});

test('but not for long', async () => {
  useApp.setState({ status: RECALLED });
  const waiting = firstSlice();
  await vi.advanceTimersByTimeAsync(50);
  expect(await isOver(waiting)).toBe(true);
});
