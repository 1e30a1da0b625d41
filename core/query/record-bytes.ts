/**
 * Bytes with the start and the end of each record in them; they are UTF-8 text in memory that threads share. (V8 counts
 * any other buffers as its own: to hold 384 MB of them it looked through all of its heap thirty times.)
 */
export interface RecordBytes {
  bytes: Uint8Array<SharedArrayBuffer>;
  bounds: Int32Array<ArrayBuffer>;
}
