import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Quiet } from '../../../../electron/dataset/quiet.ts';
import { turns } from '../../support/turns.ts';

const clock = vi.hoisted(() => ({
  nowMs: 0,
  turn: async () => await new Promise((done) => setImmediate(done)),
}));

// Each wait is a turn, and moves the clock on.
vi.mock('node:timers/promises', () => {
  const setTimeout = async (ms: number) => {
    clock.nowMs += ms;
    await clock.turn();
  };
  return { setImmediate: clock.turn, setTimeout };
});

beforeEach(() => {
  clock.nowMs = 10_000;
  vi.spyOn(performance, 'now').mockImplementation(() => clock.nowMs);
});

afterEach(() => {
  vi.restoreAllMocks();
});

it('is quiet at once when nothing has been asked', async () => {
  await new Quiet().rest();
  expect(clock.nowMs).toBe(10_000);
});

it('is quiet a moment after a question', async () => {
  const quiet = new Quiet();
  quiet.noteQuestion();
  await quiet.rest();
  expect(clock.nowMs).toBe(10_200);
});

it('does not wait where it is urgent, nor longer than until it is', async () => {
  const quiet = new Quiet();
  quiet.noteQuestion();
  await quiet.rest(() => true);
  expect(clock.nowMs).toBe(10_000);
  let answer: (() => void) | undefined;
  const answered = quiet.during(
    async () => await new Promise<void>((resolve) => (answer = resolve)),
  );
  let isUrgent = false;
  let hasRested = false;
  const rested = quiet.rest(() => isUrgent).then(() => (hasRested = true));
  await turns();
  expect(hasRested).toBe(false);
  isUrgent = true;
  await rested;
  answer?.();
  await answered;
});

it('is not quiet while an answer is under way, nor in the moment after it', async () => {
  const quiet = new Quiet();
  let answer: ((text: string) => void) | undefined;
  const answered = quiet.during(
    async () => await new Promise<string>((resolve) => (answer = resolve)),
  );
  let hasRested = false;
  const rested = quiet.rest().then(() => (hasRested = true));
  await turns();
  expect(hasRested).toBe(false);
  const answeredMs = clock.nowMs;
  answer?.('here');
  expect(await answered).toBe('here');
  await rested;
  expect(clock.nowMs - answeredMs).toBeGreaterThanOrEqual(200);
});

it('is quiet again after an answer that has failed', async () => {
  const quiet = new Quiet();
  const failed = quiet.during(() => Promise.reject(new Error('No answer')));
  await expect(failed).rejects.toThrow('No answer');
  await quiet.rest();
  expect(clock.nowMs).toBe(10_200);
});
