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
  const place = new Int32Array(DIGITS + 1);
  // Plain loops: these run over every row of a data set four times.
  for (let row = 0; row < key.length; row += 1) {
    const digit = digitOf(key[row] ?? 0, shift);
    place[digit + 1] = (place[digit + 1] ?? 0) + 1;
  }
  for (let digit = 0; digit < DIGITS; digit += 1) {
    place[digit + 1] = (place[digit + 1] ?? 0) + (place[digit] ?? 0);
  }
  const sorted = new Int32Array(order.length);
  for (let at = 0; at < order.length; at += 1) {
    const row = order[at] ?? 0;
    const digit = digitOf(key[row] ?? 0, shift);
    const to = place[digit] ?? 0;
    sorted[to] = row;
    place[digit] = to + 1;
  }
  return sorted;
}

function digitOf(key: number, shift: number): number {
  return ((key ^ SIGN) >>> shift) & (DIGITS - 1);
}
