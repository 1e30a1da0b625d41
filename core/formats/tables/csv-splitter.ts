import type { RecordSplitter } from '../record-splitter.ts';

const [QUOTE, LINE_FEED, CARRIAGE_RETURN] = [0x22, 0x0a, 0x0d];

/** A run of rows ends with the first row from here on: its rows die young when the next run is parsed. */
const RUN_BYTES = 64 * 1024;

/**
 * Cuts the bytes of a CSV file into runs of whole rows, blank ones and the header among them. It has to agree with
 * csv-parse, which reads the runs, wherever quotation marks stand: one opens a cell only as its first sign; inside, two
 * are one; and a single one ends the quoting, whatever follows.
 *
 * `delimiter` is a sign of ASCII, which is no part of any other character in UTF-8.
 */
export function csvSplitter(delimiter: string, runBytes = RUN_BYTES): RecordSplitter {
  const endsCell = new Uint8Array(256);
  for (const byte of [delimiter.charCodeAt(0), LINE_FEED, CARRIAGE_RETURN]) endsCell[byte] = 1;
  return {
    split: (bytes, isLast) => {
      const bounds: number[] = [];
      let start = 0;
      let last = 0;
      for (let end = endOfRow(bytes, 0, endsCell); end > 0; end = endOfRow(bytes, end, endsCell)) {
        if (end - start >= runBytes) {
          bounds.push(start, end);
          start = end;
        }
        last = end;
      }
      const consumed = isLast ? bytes.length : last;
      if (consumed > start) bounds.push(start, consumed);
      return { bounds, consumed };
    },
    headLength: () => 0,
    head: () => ({ bytes: new Uint8Array(), cut: null }),
  };
}

/** Where the row that starts at a place ends, after its line break; 0 when that is not known from these bytes. */
function endOfRow(bytes: Uint8Array, start: number, endsCell: Uint8Array): number {
  const { length } = bytes;
  for (let at = start; at < length; at += 1) {
    // A cell begins here.
    if (bytes[at] === QUOTE) at = endOfQuotes(bytes, at + 1);
    while (at < length && endsCell[bytes[at] ?? 0] === 0) at += 1;
    const byte = bytes[at];
    if (byte === LINE_FEED) return at + 1;
    // A line feed may follow, which belongs to it.
    if (byte === CARRIAGE_RETURN && at + 1 < length)
      return bytes[at + 1] === LINE_FEED ? at + 2 : at + 1;
  }
  return 0;
}

/** The place after the quotation mark that ends a quoting; the end of the bytes when it is not among them. */
function endOfQuotes(bytes: Uint8Array, start: number): number {
  const { length } = bytes;
  for (let at = start; at < length; at += 1) {
    if (bytes[at] !== QUOTE) continue;
    // Whether it is one of two is told by the next one.
    if (at + 1 === length) return length;
    if (bytes[at + 1] !== QUOTE) return at + 1;
    at += 1;
  }
  return length;
}
