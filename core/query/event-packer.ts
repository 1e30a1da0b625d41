import { EventColumnsBuilder, type EventColumns } from '../events/event-columns.ts';
import { GrowingInts } from '../events/growing-ints.ts';
import { hashOf } from '../events/id-index.ts';
import type { EventInput } from '../events/schema.ts';
import { ValueColumnBuilder, type ValueColumn } from '../events/value-column.ts';
import { parseEdtf } from '../time/edtf.ts';
import { toOwnText } from './search-text.ts';
import { toTerms } from './search-terms.ts';
import { toTextBlock, type TextBlock } from './text-index.ts';

/** Some events of a file, in its order, packed so that they travel between threads at no cost. */
export interface PackedEvents {
  columns: EventColumns;
  /** See `toTerms`. */
  terms: ValueColumn;
  texts: TextBlock;
  /** See `hashOf`. */
  idHashes: Int32Array;
  /** Codes of all sides, hosts and partners that the events name, each once. */
  partnerCodes: string[];
  /** Ids of all sources that they name, each once. */
  sourceIds: string[];
}

/** Packs valid events one by one. */
export class EventPacker {
  readonly #columns = new EventColumnsBuilder();
  readonly #terms = new ValueColumnBuilder();
  readonly #texts: string[] = [];
  readonly #idHashes = new GrowingInts();
  readonly #partnerCodes = new Set<string>();
  readonly #sourceIds = new Set<string>();

  add(event: EventInput): void {
    const date = event.date === undefined ? null : parseEdtf(event.date);
    this.#columns.add(event, date?.ok ? date.value : null);
    const terms = toTerms(event);
    this.#terms.add(terms);
    this.#texts.push(toOwnText(event));
    this.#idHashes.push(hashOf(event.id));
    this.#noteReferences(event);
  }

  build(): PackedEvents {
    return {
      columns: this.#columns.build(),
      terms: this.#terms.build(),
      texts: toTextBlock(this.#texts),
      idHashes: this.#idHashes.toArray(),
      partnerCodes: [...this.#partnerCodes],
      sourceIds: [...this.#sourceIds],
    };
  }

  #noteReferences({ partners, place, participants, organisers, sources, announced }: EventInput) {
    for (const code of partners ?? []) this.#partnerCodes.add(code);
    this.#noteCode(place?.country);
    for (const { side } of participants ?? []) this.#noteCode(side);
    for (const { side } of organisers ?? []) this.#noteCode(side);
    for (const { source } of sources) this.#sourceIds.add(source);
    for (const { source, place: announcedPlace } of announced ?? []) {
      this.#sourceIds.add(source);
      this.#noteCode(announcedPlace?.country);
    }
  }

  #noteCode(code: string | undefined): void {
    if (code !== undefined) this.#partnerCodes.add(code);
  }
}
