import { vi } from 'vitest';

/** Gives what runs in Node a window that is idle as soon as all that is due has run. */
export function stubIdle(): void {
  vi.stubGlobal('requestIdleCallback', (callback: () => void) => setImmediate(callback));
}
