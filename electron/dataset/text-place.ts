import type { TextPlace } from '#core/formats/json-places.ts';

/** Where every text begins. */
export const TOP: TextPlace = { line: 1, column: 1 };

const LINE_FEED = 0x0a;

/** Keeps U+FEFF, which is a sign like any other where a text does not begin. */
const DECODER = new TextDecoder('utf-8', { ignoreBOM: true });

/** The place after some bytes of UTF-8 that begin at a place; columns count UTF-16 units. */
export function moveOn({ line, column }: TextPlace, bytes: Uint8Array): TextPlace {
  let [feeds, lineStart] = [0, 0];
  for (let at = bytes.indexOf(LINE_FEED); at >= 0; at = bytes.indexOf(LINE_FEED, at + 1)) {
    feeds += 1;
    lineStart = at + 1;
  }
  const units = DECODER.decode(bytes.subarray(lineStart)).length;
  return { line: line + feeds, column: (feeds === 0 ? column : 1) + units };
}

/**
 * Finds the places of some bytes that begin at a place. They are asked for in rising order, so that each is found from the
 * one before, and no byte is looked at twice however many are asked for.
 */
export function placesIn(bytes: Uint8Array, start: TextPlace): (at: number) => TextPlace {
  let [place, passed] = [start, 0];
  return (at) => {
    place = moveOn(place, bytes.subarray(passed, at));
    passed = at;
    return place;
  };
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
