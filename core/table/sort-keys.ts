import { compareNames, type Language } from '../words/language.ts';

/** So many keys are sorted, or merged, between two steps: a few milliseconds. */
const KEYS_A_STEP = 2048;

/**
 * The numbers of some keys in the order of the keys; equal ones as they stand. A merge sort in steps of a few milliseconds:
 * a million titles take seconds, and nothing else would be answered meanwhile.
 */
export function* sortKeys(
  keys: readonly string[],
  language: Language,
): Generator<undefined, Int32Array> {
  const compareKeys = orderOf(language);
  const compare = (a: number, b: number): number => {
    const [one, other] = [keys[a] ?? '', keys[b] ?? ''];
    return one === other ? a - b : compareKeys(one, other);
  };
  let from: Int32Array = Int32Array.from(keys, (_, at) => at);
  for (let first = 0; first < from.length; first += KEYS_A_STEP) {
    from.subarray(first, first + KEYS_A_STEP).sort(compare);
    yield;
  }
  let to: Int32Array = new Int32Array(from.length);
  for (let width = KEYS_A_STEP; width < from.length; width *= 2) {
    yield* mergePairs({ from, to, width, compare });
    [from, to] = [to, from];
  }
  return from;
}

interface Merging {
  from: Int32Array;
  to: Int32Array;
  /** Of the sorted runs in `from`, of which two become one in `to`. */
  width: number;
  compare: (a: number, b: number) => number;
}

function* mergePairs({ from, to, width, compare }: Merging): Generator<undefined> {
  for (let start = 0; start < from.length; start += 2 * width) {
    const middle = Math.min(start + width, from.length);
    const end = Math.min(start + 2 * width, from.length);
    let [left, right] = [start, middle];
    for (let at = start; at < end; at += 1) {
      const takesLeft =
        left < middle && (right >= end || compare(from[left] ?? 0, from[right] ?? 0) < 0);
      to[at] = (takesLeft ? from[left++] : from[right++]) ?? 0;
      if (at % KEYS_A_STEP === 0) yield;
    }
  }
}

/** How keys that differ are ordered: English ones by code units, Chinese ones by how they are pronounced. */
function orderOf(language: Language): (one: string, other: string) => number {
  if (language === 'en') return byCodeUnits;
  const byName = compareNames(language);
  return (one, other) => byName(one, other) || byCodeUnits(one, other);
}

function byCodeUnits(one: string, other: string): number {
  return one < other ? -1 : 1;
}
