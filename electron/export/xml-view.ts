import { SaxesParser } from 'saxes';
import { VIEW_NAMESPACE } from '#core/figure/saved-view.ts';
import { fail, ok, type Result } from '#core/result.ts';

/** Why XML, or what it carries, cannot be read. */
export type XmlViewProblem = { code: 'damaged' } | { code: 'too-large' };

/** Read so many characters at a time: the view stands near the beginning. */
const PIECE = 65_536;

/**
 * The text of the saved view in XML: in the metadata of an SVG, or an XMP packet, also after another program has stored
 * it with a prefix of its own; null when there is none. What is longer than `most` characters is refused. The parser knows no entities but XML's
 * own five, so that none grows.
 */
export function readXmlView(xml: string, most: number): Result<string | null, XmlViewProblem> {
  const found = new ViewElement(most);
  for (let at = 0; at < xml.length && !found.isOver; at += PIECE)
    found.parser.write(xml.slice(at, at + PIECE));
  if (!found.isOver) found.parser.close();
  if (found.isTooLarge) return fail({ code: 'too-large' });
  return found.isBroken ? fail({ code: 'damaged' }) : ok(found.text);
}

/** The element that a parser looks for, and what has been read of it. */
class ViewElement {
  readonly parser = new SaxesParser({ xmlns: true });
  text: string | null = null;
  isBroken = false;
  #isInside = false;
  #isWhole = false;
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
    this.parser.on('error', () => {
      this.isBroken ||= !this.#isWhole;
    });
    this.parser.on('opentag', (tag) => {
      if (this.isOver || !isView(tag)) return;
      this.#isInside = true;
      this.text = '';
    });
    this.parser.on('text', (text) => this.#add(text));
    this.parser.on('cdata', (text) => this.#add(text));
    this.parser.on('closetag', (tag) => {
      if (!this.#isInside || !isView(tag)) return;
      this.#isInside = false;
      this.#isWhole = true;
    });
  }

  get isTooLarge(): boolean {
    return (this.text?.length ?? 0) > this.#most;
  }

  /** Whether nothing that follows can change the answer. */
  get isOver(): boolean {
    return this.#isWhole || this.isBroken || this.isTooLarge;
  }

  #add(text: string): void {
    if (this.#isInside && !this.isTooLarge) this.text = `${this.text}${text}`;
  }
}

function isView({ uri, local }: { uri: string; local: string }): boolean {
  return uri === VIEW_NAMESPACE && local === 'view';
}
