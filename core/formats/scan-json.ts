/** Deeper than any data set needs, and shallow enough for every recursive reader after this one. */
export const MAX_DEPTH = 200;

const [QUOTE, BACKSLASH, COLON] = [0x22, 0x5c, 0x3a];
const [OPEN_ARRAY, CLOSE_ARRAY, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

/** What a look over JSON text tells before anything is parsed. */
export interface JsonScan {
  /** Where it is first nested deeper than `MAX_DEPTH`; null when it never is. */
  tooDeepAt: number | null;
  /** How many members its objects have, doubles of a name included. */
  members: number;
}

/**
 * Looks over JSON text, which need not be valid. It is asked before anything is parsed, because parsers that call
 * themselves run out of stack.
 */
export function scanJson(json: string): JsonScan {
  let [depth, members] = [0, 0];
  let isInString = false;
  for (let at = 0; at < json.length; at += 1) {
    const code = json.charCodeAt(at);
    if (isInString) {
      if (code === BACKSLASH) at += 1;
      else if (code === QUOTE) isInString = false;
    } else if (code === QUOTE) isInString = true;
    else if (code === COLON) members += 1;
    else if (code === OPEN_ARRAY || code === OPEN_OBJECT) {
      depth += 1;
      if (depth > MAX_DEPTH) return { tooDeepAt: at, members };
    } else if (code === CLOSE_ARRAY || code === CLOSE_OBJECT) depth -= 1;
  }
  return { tooDeepAt: null, members };
}
