import type { TextPlace } from '#core/formats/json-places.ts';

/** Where every text begins. */
export const TOP: TextPlace = { line: 1, column: 1 };

const LINE_FEED = 0x0a;

/** The place after the first `length` of some bytes of UTF-8 that begin at a place; columns count UTF-16 units. */
export function moveOn(start: TextPlace, bytes: Uint8Array, length: number): TextPlace {
  let [line, lineStart] = [start.line, -1];
  for (
    let at = bytes.indexOf(LINE_FEED);
    at >= 0 && at < length;
    at = bytes.indexOf(LINE_FEED, at + 1)
  ) {
    line += 1;
    lineStart = at + 1;
  }
  const units = new TextDecoder().decode(bytes.subarray(Math.max(0, lineStart), length)).length;
  return { line, column: lineStart < 0 ? start.column + units : 1 + units };
}

/** Something in a text out of which a part has been cut at `from`, with its place in the whole, which goes on at `to`. */
export function movePast<T extends TextPlace>(placed: T, from: TextPlace, to: TextPlace): T {
  const { line, column } = placed;
  if (line < from.line || (line === from.line && column < from.column)) return placed;
  const isSameLine = line === from.line;
  return {
    ...placed,
    line: to.line + line - from.line,
    column: isSameLine ? to.column + column - from.column : column,
  };
}
