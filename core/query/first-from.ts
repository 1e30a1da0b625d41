/** The first place of a sorted list, below its length, whose value is at least so much; the length when there is none. */
export function firstFrom(length: number, valueAt: (at: number) => number, least: number): number {
  let [from, to] = [0, length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (valueAt(middle) < least) from = middle + 1;
    else to = middle;
  }
  return from;
}
