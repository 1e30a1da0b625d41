import { MAX_CELL_LENGTH } from '#core/formats/tables/table.ts';

/** Gathers the text of a cell from its runs (ECMA-376 part 1, section 18.4); how Japanese is read aloud is left out. */
export class TextGatherer {
  #text = '';
  #isInside = false;
  #isAloud = false;

  open(name: string): void {
    if (name === 'rPh') this.#isAloud = true;
    if (name === 't' || name === 'v') this.#isInside = !this.#isAloud;
  }

  close(name: string): void {
    if (name === 'rPh') this.#isAloud = false;
    if (name === 't' || name === 'v') this.#isInside = false;
  }

  /** What is beyond the longest text of a cell is not kept. */
  add(text: string): void {
    if (this.#isInside && this.#text.length <= MAX_CELL_LENGTH) this.#text += text;
  }

  /** The text as it is written, from which the next one begins; null when it is too long. */
  take(): string | null {
    const text = this.#text;
    this.#text = '';
    return text.length > MAX_CELL_LENGTH ? null : text;
  }
}
