/**
 * Counts events in bins. An event counts once: one that may lie in any of several bins is shared out evenly among them.
 * Differences between neighbouring bins are noted, so that a long event costs no more than a short one.
 */
export class BinSums {
  readonly #binCount: number;
  /** Events that lie in one bin. */
  readonly #whole: Int32Array;
  readonly #shareSteps: Float64Array;
  /** Steps of how many events have a share: sums of fractions alone leave a trace of a number where there is nothing. */
  readonly #sharerSteps: Int32Array;

  constructor(binCount: number) {
    this.#binCount = binCount;
    this.#whole = new Int32Array(binCount);
    this.#shareSteps = new Float64Array(binCount + 1);
    this.#sharerSteps = new Int32Array(binCount + 1);
  }

  /** Adds events that lie in one bin. */
  addTo(bin: number, count: number): void {
    this.#whole[bin] = (this.#whole[bin] ?? 0) + count;
  }

  /** Adds an event that may lie in any bin from the first to the last one. */
  addOver(first: number, last: number): void {
    if (first === last) {
      this.addTo(first, 1);
      return;
    }
    const share = 1 / (last - first + 1);
    const next = last + 1;
    this.#shareSteps[first] = (this.#shareSteps[first] ?? 0) + share;
    this.#shareSteps[next] = (this.#shareSteps[next] ?? 0) - share;
    this.#sharerSteps[first] = (this.#sharerSteps[first] ?? 0) + 1;
    this.#sharerSteps[next] = (this.#sharerSteps[next] ?? 0) - 1;
  }

  /** How many events each bin has; 0 exactly where there is none. */
  sums(): Float64Array {
    const sums = new Float64Array(this.#binCount);
    let [shares, sharers] = [0, 0];
    for (let bin = 0; bin < sums.length; bin += 1) {
      sharers += this.#sharerSteps[bin] ?? 0;
      shares = sharers === 0 ? 0 : shares + (this.#shareSteps[bin] ?? 0);
      sums[bin] = (this.#whole[bin] ?? 0) + shares;
    }
    return sums;
  }
}
