import { vi } from 'vitest';

/** Gives what runs in Node a window that draws a frame, and is idle, as soon as all that is due has run. */
export function stubFrames(): void {
  vi.stubGlobal('document', { hidden: false });
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => setImmediate(callback));
  vi.stubGlobal('requestIdleCallback', (callback: () => void) => setImmediate(callback));
}
