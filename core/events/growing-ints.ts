/** Whole numbers of 32 bits, as many as are added; they fill memory as densely as a typed array does. */
export class GrowingInts {
  #numbers = new Int32Array(256);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(number: number): void {
    if (this.#length === this.#numbers.length) {
      const larger = new Int32Array(this.#length * 2);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.#length] = number;
    this.#length += 1;
  }

  /** A copy of what has been added. */
  toArray(): Int32Array {
    return this.#numbers.slice(0, this.#length);
  }
}
