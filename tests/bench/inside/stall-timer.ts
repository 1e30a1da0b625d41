/** What the timer of stalls answers to; it runs in a page or in the main process. */
export interface StallTimer {
  start: () => void;
  /** Ends the measuring and gives the longest time that nothing else could run, in milliseconds. */
  stop: () => number;
}

/** How often the timer is due. */
const DUE_MS = 5;

let timer: ReturnType<typeof setTimeout> | undefined;
let lastMs = 0;
let longestMs = 0;

function note(): void {
  const now = performance.now();
  longestMs = Math.max(longestMs, now - lastMs - DUE_MS);
  lastMs = now;
}

function tick(): void {
  note();
  timer = setTimeout(tick, DUE_MS);
}

export const stallTimer: StallTimer = {
  start: () => {
    lastMs = performance.now();
    longestMs = 0;
    timer = setTimeout(tick, DUE_MS);
  },
  stop: () => {
    clearTimeout(timer);
    note();
    return longestMs;
  },
};
