import { expect, test, vi } from 'vitest';
import { whenPainted } from '../../../../renderer/state/when-painted.ts';
import { stubFrames } from '../../support/stub-frames.ts';

/** Lets all go on that waits for nothing but promises. */
const microtasks = () => new Promise<void>((done) => process.nextTick(done));

test('a frame is painted after its callbacks, not within them', async () => {
  const callbacks: (() => void)[] = [];
  stubFrames({ draw: (callback) => callbacks.push(callback) });
  let isPainted = false;
  const painted = whenPainted().then(() => (isPainted = true));
  expect(callbacks).toHaveLength(1);
  callbacks[0]?.();
  await microtasks();
  expect(isPainted).toBe(false);
  await painted;
});

test('nothing is waited for where no frame is painted', async () => {
  stubFrames({ draw: () => {} });
  vi.stubGlobal('document', { hidden: true });
  await expect(whenPainted()).resolves.toBeUndefined();
});
