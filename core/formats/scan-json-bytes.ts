import { MAX_DEPTH } from './scan-json.ts';

const [QUOTE, BACKSLASH, COLON] = [0x22, 0x5c, 0x3a];
const [OPEN_ARRAY, CLOSE_ARRAY, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

/**
 * How many members the objects of JSON have, doubles of a name included; null when it is nested deeper than `MAX_DEPTH`.
 * The same look as `scanJson`, twice as fast because it looks at the bytes of a file, from `start` up to `end`.
 */
export function countWrittenMembers(bytes: Uint8Array, start: number, end: number): number | null {
  let [depth, members] = [0, 0];
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at];
    if (byte === QUOTE) at = endOfString(bytes, at, end);
    else if (byte === COLON) members += 1;
    else if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) {
      depth += 1;
      if (depth > MAX_DEPTH) return null;
    } else if (byte === CLOSE_OBJECT || byte === CLOSE_ARRAY) depth -= 1;
  }
  return members;
}

/** Where the quotation mark stands that ends a string; `end` when none does. */
function endOfString(bytes: Uint8Array, start: number, end: number): number {
  for (let at = start + 1; at < end; at += 1) {
    const byte = bytes[at];
    if (byte === QUOTE) return at;
    if (byte === BACKSLASH) at += 1;
  }
  return end;
}
