import { EventColumnsBuilder, type EventColumns } from '../events/event-columns.ts';
import { GrowingInts } from '../events/growing-ints.ts';
import { hashOf } from '../events/id-index.ts';
import { placeOfKey } from '../events/place-key.ts';
import type { EventInput } from '../events/schema.ts';
import { NONE, ValueColumnBuilder, type ValueColumn } from '../events/value-column.ts';
import { TERMS, toTerms, type Term } from './search-terms.ts';

/** Some events of a file, in its order, packed so that they travel between threads at no cost. */
export interface PackedEvents {
  columns: EventColumns;
  terms: Record<Term, ValueColumn>;
  /** See `hashOf`. */
  idHashes: Int32Array;
  /** Codes of sides and places, and ids of sources, that columns and terms do not hold; each once. */
  otherCodes: string[];
  otherSources: string[];
}

/** Packs valid events one by one. */
export class EventPacker {
  readonly #columns = new EventColumnsBuilder();
  readonly #terms = forEachTerm(() => new ValueColumnBuilder());
  readonly #idHashes = new GrowingInts();
  readonly #otherCodes = new Set<string>();
  readonly #otherSources = new Set<string>();

  add(event: EventInput): void {
    this.#columns.add(event);
    const terms = toTerms(event);
    this.#terms.dates.add(terms.dates);
    this.#terms.sources.add(terms.sources);
    this.#terms.announcedPlaces.add(terms.announcedPlaces);
    this.#idHashes.push(hashOf(event.id));
    this.#noteReferences(event);
  }

  build(): PackedEvents {
    return {
      columns: this.#columns.build(),
      terms: forEachTerm((term) => this.#terms[term].build()),
      idHashes: this.#idHashes.toArray(),
      otherCodes: [...this.#otherCodes],
      otherSources: [...this.#otherSources],
    };
  }

  #noteReferences({ participants, organisers, announced }: EventInput): void {
    for (const { side } of participants ?? []) this.#noteCode(side);
    for (const { side } of organisers ?? []) this.#noteCode(side);
    for (const { source, place } of announced ?? []) {
      this.#otherSources.add(source);
      this.#noteCode(place?.country);
    }
  }

  #noteCode(code: string | undefined): void {
    if (code !== undefined) this.#otherCodes.add(code);
  }
}

/** All codes of partners and ids of sources that packed events refer to. */
export function referencesOf({ columns, terms, otherCodes, otherSources }: PackedEvents): {
  codes: string[];
  sources: string[];
} {
  const { partners, places } = columns.attributes;
  const countries = places.values.map((key) => placeOfKey(key).country);
  return {
    codes: [...partners.values, ...countries, ...otherCodes].filter((code) => code !== NONE),
    sources: [...terms.sources.values, ...otherSources],
  };
}

/** A record of something for each kind of term. */
function forEachTerm<T>(make: (term: Term) => T): Record<Term, T> {
  const entries = TERMS.map((term) => [term, make(term)] as const);
  return Object.fromEntries(entries) as Record<Term, T>;
}
