import { UNDATED } from '../events/day-range.ts';
import type { EventColumns } from '../events/event-columns.ts';
import { BinSums } from './bin-sums.ts';

/** The first and the last bin that the date of each row may lie in; rows without a date have none. */
export interface BinSpans {
  binCount: number;
  first: Uint16Array;
  last: Uint16Array;
}

/** Slots of a table that leads from a day to its bin, for each bin. */
const SLOTS_A_BIN = 2;

/**
 * Finds the bins of all rows. `edges` holds the first days of the bins and the day after the last of them, in order;
 * a date that reaches beyond them, as an open one does, is cut off there.
 */
export function toBinSpans({ size, startDay, endDay }: EventColumns, edges: Int32Array): BinSpans {
  const binCount = edges.length - 1;
  const [from, to] = [edges[0] ?? 0, edges[binCount] ?? 0];
  const slotCount = binCount * SLOTS_A_BIN;
  const slotsADay = slotCount / (to - from);
  const slots = toSlots(edges, slotCount);
  const first = new Uint16Array(size);
  const last = new Uint16Array(size);
  const binOf = (day: number): number => {
    const inside = Math.min(Math.max(day, from), to - 1);
    let bin = slots[Math.floor((inside - from) * slotsADay)] ?? 0;
    while ((edges[bin + 1] ?? to) <= inside) bin += 1;
    return bin;
  };
  for (let row = 0; row < size; row += 1) {
    const start = startDay[row] ?? UNDATED;
    // Undated rows come last.
    if (start === UNDATED) break;
    first[row] = binOf(start);
    last[row] = binOf((endDay[row] ?? 0) - 1);
  }
  return { binCount, first, last };
}

/** For equal slots of the whole stretch the bin that holds the start of each. */
function toSlots(edges: Int32Array, slotCount: number): Uint16Array {
  const [from, to] = [edges[0] ?? 0, edges.at(-1) ?? 0];
  const slots = new Uint16Array(slotCount);
  let bin = 0;
  for (let slot = 0; slot < slotCount; slot += 1) {
    const day = from + (slot * (to - from)) / slotCount;
    while (bin < edges.length - 2 && (edges[bin + 1] ?? to) <= day) bin += 1;
    slots[slot] = bin;
  }
  return slots;
}

/** Counts dated rows in bins. A row counts once, shared out evenly among the bins that it may lie in. */
export function countInBins({ binCount, first, last }: BinSpans, rows: Int32Array): Float32Array {
  const sums = new BinSums(binCount);
  for (const row of rows) sums.addOver(first[row] ?? 0, last[row] ?? 0);
  return Float32Array.from(sums.sums());
}
