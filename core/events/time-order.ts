import { OPEN_END, OPEN_START } from './day-range.ts';

const DIGIT_BITS = 16;
const DIGITS = 1 << DIGIT_BITS;
/** Makes negative days sort below positive ones when their bits are read as a natural number. */
const SIGN = 0x8000_0000;

/**
 * The rows in order of their first day, then of their last, then as they stand. A radix sort: a million rows take some
 * 50 ms, where sorting with a comparison takes a second.
 */
export function timeOrder(startDay: Int32Array, endDay: Int32Array): Int32Array {
  let order: Int32Array = new Int32Array(startDay.length);
  for (let row = 0; row < order.length; row += 1) order[row] = row;
  for (const days of [endDay, startDay]) {
    for (const digits of digitsOf(days)) order = sortByDigit(order, digits);
  }
  return order;
}

/** Digits of 16 bits that order days as the days themselves do, the last one first: one where all lie close together. */
function digitsOf(days: Int32Array): Uint16Array[] {
  const [first, last] = rangeOf(days);
  if (last - first > DIGITS - 4) {
    return [days.map((day) => day ^ SIGN), days.map((day) => (day ^ SIGN) >>> DIGIT_BITS)].map(
      (digits) => Uint16Array.from(digits),
    );
  }
  const digits = new Uint16Array(days.length);
  for (let row = 0; row < days.length; row += 1) {
    const day = days[row] ?? 0;
    if (day === OPEN_START) continue;
    if (day < OPEN_END) digits[row] = day - first + 1;
    // Undated after open.
    else digits[row] = day === OPEN_END ? DIGITS - 2 : DIGITS - 1;
  }
  return [digits];
}

/** The first and the last day that is neither open nor missing. */
function rangeOf(days: Int32Array): [first: number, last: number] {
  let [first, last] = [OPEN_END, OPEN_START];
  for (let row = 0; row < days.length; row += 1) {
    const day = days[row] ?? 0;
    if (day === OPEN_START || day >= OPEN_END) continue;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  return [first, last];
}

/** Orders rows by a digit; rows with the same one keep their order. */
function sortByDigit(order: Int32Array, digits: Uint16Array): Int32Array {
  const place = new Int32Array(DIGITS + 1);
  // Plain loops: these run over every row of a data set.
  for (let row = 0; row < digits.length; row += 1) {
    const next = (digits[row] ?? 0) + 1;
    place[next] = (place[next] ?? 0) + 1;
  }
  for (let digit = 0; digit < DIGITS; digit += 1) {
    place[digit + 1] = (place[digit + 1] ?? 0) + (place[digit] ?? 0);
  }
  const sorted = new Int32Array(order.length);
  for (let at = 0; at < order.length; at += 1) {
    const row = order[at] ?? 0;
    const digit = digits[row] ?? 0;
    const to = place[digit] ?? 0;
    sorted[to] = row;
    place[digit] = to + 1;
  }
  return sorted;
}
