import { GrowingInts } from '#core/events/growing-ints.ts';
import type { EventInput } from '#core/events/schema.ts';
import { isEvent } from '#core/formats/check-event.ts';
import { EventPacker } from '#core/query/event-packer.ts';
import type { PackedRecords } from './pack-queue.ts';

const FIRST_BYTES = 64 * 1024;

/** Most bytes of UTF-8 that a unit of UTF-16 takes. */
const BYTES_OF_UNIT = 3;

/**
 * Packs events that this program has made itself, one by one: for questions, and as the JSON that they are kept as, which
 * is not read again to be packed.
 */
export class RecordPacker {
  readonly #packer = new EventPacker();
  readonly #bounds = new GrowingInts();
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

  build(): PackedRecords {
    const bytes = new Uint8Array(new SharedArrayBuffer(this.#end));
    bytes.set(this.#bytes.subarray(0, this.#end));
    const bounds = Int32Array.from(this.#bounds.toArray());
    return { packed: this.#packer.build(), records: { bytes, bounds } };
  }

  #makeRoom(length: number): void {
    const needed = this.#end + length;
    if (needed <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(needed, 2 * this.#bytes.length));
    larger.set(this.#bytes.subarray(0, this.#end));
    this.#bytes = larger;
  }
}
