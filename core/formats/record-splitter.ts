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
  /** The JSON of the head, once all bytes are in: an object, if the file is a data set. */
  head: () => Uint8Array;
}

/** White space of JSON: space, tab, line feed, carriage return (RFC 8259, section 2). */
export function isBlank(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
