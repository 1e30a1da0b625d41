/** Something took longer than the bench waits. */
export class LimitError extends Error {}

/** Waits for something, but no longer than a limit in milliseconds; then throws a LimitError that names it. */
export async function withinLimit<T>(
  limitMs: number,
  name: string,
  run: () => Promise<T>,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    const seconds = Math.round(limitMs / 1000);
    timer = setTimeout(() => reject(new LimitError(`${name}: more than ${seconds} s`)), limitMs);
  });
  try {
    return await Promise.race([run(), limit]);
  } finally {
    clearTimeout(timer);
  }
}
