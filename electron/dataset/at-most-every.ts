/** A listener that hears what it is told at most once in so many milliseconds; what is `urgent` it hears at once. */
export function atMostEvery<T>(
  listener: (message: T) => void,
  pauseMs: number,
  isUrgent: (message: T, before: T) => boolean,
): (message: T) => void {
  let last: { message: T; atMs: number } | null = null;
  return (message) => {
    const atMs = performance.now();
    if (last && atMs - last.atMs < pauseMs && !isUrgent(message, last.message)) return;
    last = { message, atMs };
    listener(message);
  };
}
