import { isBlank, type FileHead, type RecordSplitter } from './record-splitter.ts';

const [QUOTE, BACKSLASH, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a];
const [OPEN_ARRAY, CLOSE_ARRAY, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

/** The name of the member that holds the events, as it stands in a file. */
const EVENTS = Uint8Array.from('"events"', (letter) => letter.charCodeAt(0));

/**
 * Cuts a JSON data set: what stands between the commas of its outermost "events" is a record, all else the head, in which
 * "events" is left empty. It looks at strings and brackets alone; whether head and records are JSON is for a parser to
 * say. An entry that is missing, as before a comma too many, is a record without text.
 */
export function jsonSplitter(): RecordSplitter {
  const scan = new JsonScan();
  return {
    split: (bytes, isLast) => scan.split(bytes, isLast),
    headLength: () => scan.headLength(),
    head: () => scan.head(),
  };
}

/**
 * Where a scan stands. No piece ends inside a string of the head or any other character of it, nor inside an event: they
 * are left over whole.
 */
class JsonScan {
  readonly #head: Uint8Array[] = [];
  #headLength = 0;
  #cut: FileHead['cut'] = null;
  /** Bytes of the file before those at hand. */
  #passed = 0;
  #bytes: Uint8Array = new Uint8Array();
  #bounds: number[] = [];
  #at = 0;
  /** How many brackets of the head are open. */
  #depth = 0;
  #isInEvents = false;
  /** Whether the last string among the outermost members was "events". */
  #isNamed = false;
  /** Whether a colon has made that string a name, so that a bracket opens the events. */
  #isAwaited = false;
  /** Whether the entry to come follows a comma. */
  #isAfterComma = false;

  split(bytes: Uint8Array, isLast: boolean): { bounds: number[]; consumed: number } {
    this.#bytes = bytes;
    this.#bounds = [];
    this.#at = 0;
    let consumed = 0;
    while (consumed < bytes.length) {
      const start = consumed;
      consumed = this.#isInEvents ? this.#scanEvents(start) : this.#scanHead(start, isLast);
      if (consumed === start && this.#at >= bytes.length) break;
    }
    if (isLast && consumed < bytes.length) this.#bounds.push(consumed, bytes.length);
    this.#passed += consumed;
    return { bounds: this.#bounds, consumed: isLast ? bytes.length : consumed };
  }

  headLength(): number {
    return this.#headLength;
  }

  head(): FileHead {
    const bytes = new Uint8Array(this.#headLength);
    let end = 0;
    for (const part of this.#head) {
      bytes.set(part, end);
      end += part.length;
    }
    return { bytes, cut: this.#cut };
  }

  /** Takes the head over up to the bracket that opens the events; tells how far it came. */
  #scanHead(start: number, isLast: boolean): number {
    const bytes = this.#bytes;
    for (this.#at = start; this.#at < bytes.length; this.#at += 1) {
      const byte = bytes[this.#at];
      if (byte === QUOTE) {
        const end = endOfString(bytes, this.#at);
        if (end < 0 && !isLast) return this.#takeHead(start, this.#at, bytes.length);
        this.#isNamed = this.#depth === 1 && isEvents(bytes, this.#at, end);
        this.#at = end < 0 ? bytes.length : end - 1;
      } else if (byte === COLON) {
        this.#isAwaited = this.#isNamed && this.#depth === 1;
      } else if (byte === OPEN_ARRAY && this.#isAwaited) {
        this.#isAwaited = false;
        this.#isInEvents = true;
        this.#isAfterComma = false;
        return this.#takeHead(start, this.#at + 1, this.#at + 1);
      } else if (!isBlank(byte)) {
        this.#isAwaited = false;
        this.#depth += depthStep(byte);
      }
    }
    return this.#takeHead(start, isLast ? bytes.length : endOfText(bytes), bytes.length);
  }

  #takeHead(start: number, end: number, at: number): number {
    this.#head.push(this.#bytes.slice(start, end));
    this.#headLength += end - start;
    this.#at = at;
    return end;
  }

  /** Notes the events from the start of one of them on; tells where the one begins that is not whole. */
  #scanEvents(start: number): number {
    const bytes = this.#bytes;
    let first = start;
    let depth = 0;
    for (this.#at = start; this.#at < bytes.length; this.#at += 1) {
      const byte = bytes[this.#at];
      if (byte === QUOTE) {
        const end = endOfString(bytes, this.#at);
        if (end < 0) break;
        this.#at = end - 1;
      } else if (depth === 0 && byte === COMMA) {
        this.#noteEvent(first, this.#at, true);
        this.#isAfterComma = true;
        first = this.#at + 1;
      } else if (depth === 0 && byte === CLOSE_ARRAY) {
        this.#noteEvent(first, this.#at, this.#isAfterComma);
        this.#isInEvents = false;
        this.#cut = { at: this.#headLength, resumesAt: this.#passed + this.#at };
        // The bracket that opened them is not counted.
        this.#depth += 1;
        return this.#at;
      } else depth += depthStep(byte);
    }
    this.#at = bytes.length;
    return first;
  }

  /** Blank text between the brackets of an empty list is no event. */
  #noteEvent(first: number, last: number, isDue: boolean): void {
    let [start, end] = [first, last];
    while (start < end && isBlank(this.#bytes[start])) start += 1;
    while (end > start && isBlank(this.#bytes[end - 1])) end -= 1;
    if (isDue || start < end) this.#bounds.push(start, end);
  }
}

function depthStep(byte: number | undefined): number {
  if (byte === OPEN_OBJECT || byte === OPEN_ARRAY) return 1;
  return byte === CLOSE_OBJECT || byte === CLOSE_ARRAY ? -1 : 0;
}

/** Where a string that starts at a quotation mark has ended; -1 when it does not end here. */
function endOfString(bytes: Uint8Array, start: number): number {
  for (let at = start + 1; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === QUOTE) return at + 1;
    if (byte === BACKSLASH) at += 1;
  }
  return -1;
}

/** Where the last character of some bytes of UTF-8 ends that is whole. */
function endOfText(bytes: Uint8Array): number {
  // A character has at most four bytes; the first of several begins with the bits 11, each other with 10.
  for (let at = bytes.length - 1; at >= Math.max(0, bytes.length - 3); at -= 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0xc0) return at + lengthOfCharacter(byte) > bytes.length ? at : bytes.length;
    if (byte < 0x80) break;
  }
  return bytes.length;
}

function lengthOfCharacter(first: number): number {
  if (first >= 0xf0) return 4;
  return first >= 0xe0 ? 3 : 2;
}

function isEvents(bytes: Uint8Array, start: number, end: number): boolean {
  return end - start === EVENTS.length && EVENTS.every((byte, at) => bytes[start + at] === byte);
}
