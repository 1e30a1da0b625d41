/**
 * Cuts the bytes of a data-set file into its events, each the JSON text of one, and a head that holds all the rest. Bytes
 * come piece by piece, so that no file has to fit into one string.
 */
export interface RecordSplitter {
  /**
   * Takes the next bytes, which begin with what it left over of the last ones. `bounds` has start and end of each record
   * in them, end not included; what lies after `consumed` is left over. The last bytes are told to be the last.
   */
  split: (bytes: Uint8Array, isLast: boolean) => { bounds: number[]; consumed: number };
  /** How many bytes the head has by now. */
  headLength: () => number;
  /** The head, once all bytes are in. */
  head: () => FileHead;
}

/** All of a file but its events. */
export interface FileHead {
  /** Its JSON: an object, if the file is a data set. */
  bytes: Uint8Array;
  /** Where in these bytes the last events have been cut out, and where in those of the file they end; null for none. */
  cut: { at: number; resumesAt: number } | null;
}

/** White space of JSON: space, tab, line feed, carriage return (RFC 8259, section 2). */
export function isBlank(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
