import { GrowingInts } from '#core/events/growing-ints.ts';
import type { EventInput } from '#core/events/schema.ts';
import { isEvent } from '#core/formats/check-event.ts';
import { EventPacker } from '#core/query/event-packer.ts';
import type { PackedRecords } from './pack-records.ts';

const FIRST_BYTES = 64 * 1024;

/** Most bytes of UTF-8 that a unit of UTF-16 takes. */
const BYTES_OF_UNIT = 3;

/**
 * Packs events that this program has made itself, one by one: for questions, and as the JSON that they are kept as, which
 * is not read again to be packed.
 */
export class RecordPacker {
  #packer = new EventPacker();
  #bounds = new GrowingInts();
  #bytes = Buffer.allocUnsafe(FIRST_BYTES);
  #end = 0;

  /** How many bytes the events have by now. */
  get length(): number {
    return this.#end;
  }

  add(event: EventInput): void {
    if (!isEvent(event)) throw new Error('An event was made of a draft that is no event');
    this.#packer.add(event);
    const json = JSON.stringify(event);
    this.#makeRoom(json.length * BYTES_OF_UNIT);
    this.#bounds.push(this.#end);
    this.#end += this.#bytes.write(json, this.#end);
    this.#bounds.push(this.#end);
  }

  /** All events so far; there are none then, and others can be packed in the same memory. */
  take(): PackedRecords {
    const bytes = new Uint8Array(new SharedArrayBuffer(this.#end));
    bytes.set(this.#bytes.subarray(0, this.#end));
    const bounds = Int32Array.from(this.#bounds.toArray());
    const packed = this.#packer.build();
    [this.#packer, this.#bounds, this.#end] = [new EventPacker(), new GrowingInts(), 0];
    return { packed, records: { bytes, bounds } };
  }

  #makeRoom(length: number): void {
    const needed = this.#end + length;
    if (needed <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(needed, 2 * this.#bytes.length));
    larger.set(this.#bytes.subarray(0, this.#end));
    this.#bytes = larger;
  }
}
