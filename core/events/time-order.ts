const DIGIT_BITS = 16;
const DIGITS = 1 << DIGIT_BITS;
/** Makes negative days sort below positive ones when their bits are read as a natural number. */
const SIGN = 0x8000_0000;

/**
 * The rows in order of their first day, then of their last, then as they stand. A radix sort: a million rows take some
 * 50 ms, where sorting with a comparison takes a second.
 */
export function timeOrder(startDay: Int32Array, endDay: Int32Array): Int32Array {
  let order: Int32Array = Int32Array.from(startDay, (_, row) => row);
  for (const key of [endDay, startDay]) {
    for (const shift of [0, DIGIT_BITS]) order = sortByDigit(order, key, shift);
  }
  return order;
}

/** Orders rows by 16 bits of a key; rows with the same bits keep their order. */
function sortByDigit(order: Int32Array, key: Int32Array, shift: number): Int32Array {
  const digitOf = (row: number) => (((key[row] ?? 0) ^ SIGN) >>> shift) & (DIGITS - 1);
  const place = new Int32Array(DIGITS + 1);
  for (const row of order) place[digitOf(row) + 1] = (place[digitOf(row) + 1] ?? 0) + 1;
  for (let digit = 0; digit < DIGITS; digit += 1) {
    place[digit + 1] = (place[digit + 1] ?? 0) + (place[digit] ?? 0);
  }
  const sorted = new Int32Array(order.length);
  for (const row of order) {
    const digit = digitOf(row);
    const at = place[digit] ?? 0;
    sorted[at] = row;
    place[digit] = at + 1;
  }
  return sorted;
}
