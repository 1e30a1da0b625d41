import type { EventInput } from '../events/schema.ts';
import type { Steps } from '../steps.ts';
import type { EventRecords } from './join-packed.ts';
import type { RecordBytes } from './record-bytes.ts';
import { addOwnTexts } from './search-text.ts';
import { WordBlockBuilder, type WordBlock } from './word-index.ts';

/** How many events have their texts in one block: with more, fewer words of it would be its own. */
const EVENTS_A_BLOCK = 4096;

/** How many events are read at a time: a few milliseconds. */
const EVENTS_A_STEP = 256;

/** A block whose words somebody else gathers: the events of some records, one after the other. */
export interface TakenBlock {
  block: number;
  records: readonly RecordBytes[];
}

/** The words of all texts of a data set, block by block: from the first one on here, from the last one by others who help. */
export class TextBlocks {
  readonly #records: TextRecords;
  readonly #size: number;
  readonly #blocks: (WordBlock | undefined)[];
  /** The first block that nobody has begun, and the one behind the last such. */
  #begun = 0;
  #end: number;

  constructor(records: TextRecords, size: number) {
    this.#records = records;
    this.#size = size;
    this.#end = Math.ceil(size / EVENTS_A_BLOCK);
    this.#blocks = Array.from({ length: this.#end });
  }

  /** How much of all is there, from 0 to 1. */
  get share(): number {
    const all = this.#blocks.length;
    return all === 0 ? 1 : this.#blocks.filter((block) => block !== undefined).length / all;
  }

  /** Leaves the last block that nobody has begun to the caller; null when there is none. */
  take(): TakenBlock | null {
    if (this.#end <= this.#begun) return null;
    this.#end -= 1;
    const { first, end } = this.#eventsOf(this.#end);
    return { block: this.#end, records: this.#records.bytesOf(first, end) };
  }

  /** Hands over the words of a block that was taken. */
  give(block: number, words: WordBlock): void {
    this.#blocks[block] ??= words;
  }

  /**
   * All blocks, in their order, each read when it is there. Nobody is waited for: what has been taken and not given is gathered
   * here as well.
   */
  *all(read: (words: WordBlock) => Steps<unknown>): Steps<WordBlock[]> {
    const all: WordBlock[] = [];
    for (let block = 0; block < this.#blocks.length; block += 1) {
      if (block < this.#end) this.#begun = block + 1;
      const words = (this.#blocks[block] ??= yield* this.#gather(block));
      yield* read(words);
      all.push(words);
    }
    return all;
  }

  #gather(block: number): Steps<WordBlock> {
    const { first, end } = this.#eventsOf(block);
    return gatherWords((at) => this.#records.writtenAt(first + at), end - first);
  }

  #eventsOf(block: number): { first: number; end: number } {
    const first = block * EVENTS_A_BLOCK;
    return { first, end: Math.min(first + EVENTS_A_BLOCK, this.#size) };
  }
}

/** What is read of the events of a file. */
export type TextRecords = Pick<EventRecords, 'writtenAt' | 'bytesOf'>;

/** Gathers the words of some events, step by step; there is room for 65,536. */
export function* gatherWords(eventAt: (at: number) => EventInput, count: number): Steps<WordBlock> {
  const builder = new WordBlockBuilder();
  for (let at = 0; at < count; at += 1) {
    const event = eventAt(at);
    builder.add((texts) => addOwnTexts(texts, event));
    if (at % EVENTS_A_STEP === 0) yield;
  }
  return yield* builder.build();
}
