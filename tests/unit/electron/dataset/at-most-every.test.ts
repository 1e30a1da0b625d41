import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { atMostEvery } from '../../../../electron/dataset/at-most-every.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('is heard at once, then after a pause, and at once when it is urgent', () => {
  const heard: string[] = [];
  const tell = atMostEvery<string>(
    (message) => heard.push(message),
    50,
    (now, before) => now[0] !== before[0],
  );
  for (const message of ['a1', 'a2', 'b1', 'b2']) tell(message);
  vi.advanceTimersByTime(60);
  tell('b3');
  expect(heard).toEqual(['a1', 'b1', 'b3']);
});
