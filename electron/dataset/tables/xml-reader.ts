import { SaxesParser } from 'saxes';
import { MAX_CELL_LENGTH } from '#core/formats/tables/table.ts';
import { brokenXlsx, type BrokenFile } from './broken-file.ts';

/** What is done with the elements of a part. Names are without their prefix: programs put one before all of them or none. */
export interface XmlHandlers {
  open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  close?: (name: string) => void;
  text?: (text: string) => void;
  /** What is wrong when a text does not end; without it, the part is broken. */
  endless?: () => BrokenFile;
}

/** No part of a workbook has more elements inside each other, or more attributes on one. */
const MOST_DEPTH = 200;
const MOST_ATTRIBUTES = 500;

/** The parser holds what is between two tags: a text with as much of it written as `&quot;` as there can be. */
const MOST_BETWEEN = 6 * MAX_CELL_LENGTH;

/**
 * Reads the XML of a part piece by piece, in bounded memory. The parser knows no entities but XML's own five, whatever a
 * document type says: nothing grows and nothing is fetched. Throws `BrokenFile`.
 */
export class XmlReader {
  readonly #parser = new SaxesParser();
  readonly #part: string;
  readonly #handlers: XmlHandlers;
  #depth = 0;
  #attributes = 0;
  #between = 0;

  constructor(part: string, handlers: XmlHandlers) {
    this.#part = part;
    this.#handlers = handlers;
    const text = (piece: string) => handlers.text?.(piece);
    // Six handlers at most: with eight V8 gives up its quick way to the parser's fields, and all takes six times as long.
    this.#parser.on('error', ({ message }) => {
      throw brokenXlsx(`${this.#part}: ${message}`);
    });
    this.#parser.on('attribute', () => this.#count());
    this.#parser.on('opentag', ({ name, attributes }) => this.#open(name, attributes));
    this.#parser.on('closetag', ({ name }) => this.#close(name));
    this.#parser.on('text', text);
    this.#parser.on('cdata', text);
  }

  write(piece: string): void {
    this.#between += piece.length;
    this.#parser.write(piece);
    if (this.#between <= MOST_BETWEEN) return;
    throw this.#handlers.endless?.() ?? this.#broken('endless-text');
  }

  /** Throws where the part is cut off. */
  end(): void {
    this.#parser.close();
  }

  #open(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#depth += 1;
    this.#attributes = 0;
    this.#between = 0;
    if (this.#depth > MOST_DEPTH) throw this.#broken('nested-too-deep');
    this.#handlers.open(localName(name), attributes);
  }

  #close(name: string): void {
    this.#depth -= 1;
    this.#between = 0;
    this.#handlers.close?.(localName(name));
  }

  #count(): void {
    this.#attributes += 1;
    if (this.#attributes > MOST_ATTRIBUTES) throw this.#broken('too-many-attributes');
  }

  #broken(say: 'endless-text' | 'nested-too-deep' | 'too-many-attributes'): BrokenFile {
    return brokenXlsx({ say, of: this.#part });
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Reads all of a part. */
export async function readXml(
  part: string,
  texts: AsyncIterable<string> | Iterable<string>,
  handlers: XmlHandlers,
): Promise<void> {
  const reader = new XmlReader(part, handlers);
  for await (const text of texts) reader.write(text);
  reader.end();
}
