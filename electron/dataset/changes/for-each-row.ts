/** Lets everything else go first; resolves when there is time again. */
export type Rest = () => Promise<void>;

/** A question that comes meanwhile waits no longer than this, half a frame. */
const SLICE_MS = 8;

/** Does something for each row in turn, a few milliseconds at a time. */
export async function forEachRow(
  size: number,
  rest: Rest,
  work: (row: number) => void,
): Promise<void> {
  let sinceMs = performance.now();
  for (let row = 0; row < size; row += 1) {
    work(row);
    if (performance.now() - sinceMs < SLICE_MS) continue;
    await rest();
    sinceMs = performance.now();
  }
}
