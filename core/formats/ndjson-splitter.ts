import { isBlank, type RecordSplitter } from './record-splitter.ts';

const LINE_FEED = 0x0a;

/** Cuts NDJSON: the first line that is not blank is the head, each other one an event. */
export function ndjsonSplitter(): RecordSplitter {
  let head: Uint8Array | null = null;
  return {
    split: (bytes, isLast) => {
      const bounds: number[] = [];
      let start = 0;
      while (start < bytes.length) {
        const feed = bytes.indexOf(LINE_FEED, start);
        if (feed < 0 && !isLast) break;
        const end = feed < 0 ? bytes.length : feed;
        if (!isBlankLine(bytes, start, end)) {
          if (head === null) head = bytes.slice(start, end);
          else bounds.push(start, end);
        }
        start = end + 1;
      }
      return { bounds, consumed: Math.min(start, bytes.length) };
    },
    headLength: () => head?.length ?? 0,
    head: () => ({ bytes: head ?? new Uint8Array(), cut: null }),
  };
}

function isBlankLine(bytes: Uint8Array, start: number, end: number): boolean {
  // Most lines begin with a brace, so this ends at once.
  for (let at = start; at < end; at += 1) if (!isBlank(bytes[at])) return false;
  return true;
}
