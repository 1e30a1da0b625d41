import { vi } from 'vitest';

const soon = (callback: () => void) => void setImmediate(callback);

/** Gives what runs in Node a window that draws a frame, and is idle, as soon as all that is due has run, unless told otherwise. */
export function stubFrames({ draw = soon }: { draw?: (callback: () => void) => void } = {}): void {
  vi.stubGlobal('document', { hidden: false });
  vi.stubGlobal('requestAnimationFrame', draw);
  vi.stubGlobal('requestIdleCallback', soon);
}
