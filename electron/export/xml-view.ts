import { SaxesParser, type SaxesTagNS } from 'saxes';
import { VIEW_NAMESPACE } from '#core/figure/saved-view.ts';
import { fail, ok, type Result } from '#core/result.ts';

/** Why XML, or what it carries, cannot be read. */
export type XmlViewProblem = { code: 'damaged' } | { code: 'too-large' };

/** No picture has more elements inside each other; the parser takes the square of their number. */
const MOST_DEPTH = 200;

/**
 * The text of the saved view in XML: in the metadata of an SVG, or an XMP packet, also after another program has stored
 * it with a prefix of its own, or as an attribute, as XMP may have it; null when there is none. What is longer than
 * `most` characters is refused. The parser knows no entities but XML's own five, so that none grows.
 */
export function readXmlView(xml: string, most: number): Result<string | null, XmlViewProblem> {
  const found = new ViewElement(most);
  try {
    found.parser.write(xml).close();
  } catch (error) {
    if (error instanceof Answered) return error.answer;
    throw error;
  }
  return ok(null);
}

/** Ends the parser as soon as nothing that follows can change the answer: the view stands near the beginning. */
class Answered extends Error {
  readonly answer: Result<string, XmlViewProblem>;

  constructor(answer: Result<string, XmlViewProblem>) {
    super('The answer is known.');
    this.answer = answer;
  }
}

/** The element that a parser looks for, and what has been read of it. */
class ViewElement {
  readonly parser = new SaxesParser({ xmlns: true });
  /** Null outside the element. */
  #text: string | null = null;
  #depth = 0;
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
    this.parser.on('error', () => {
      throw new Answered(fail({ code: 'damaged' }));
    });
    this.parser.on('opentag', (tag) => this.#open(tag));
    this.parser.on('text', (text) => this.#add(text));
    this.parser.on('cdata', (text) => this.#add(text));
    this.parser.on('closetag', (tag) => {
      this.#depth -= 1;
      if (this.#text !== null && isView(tag)) throw new Answered(ok(this.#text));
    });
  }

  #open(tag: SaxesTagNS): void {
    this.#depth += 1;
    if (this.#depth > MOST_DEPTH) throw new Answered(fail({ code: 'damaged' }));
    const attribute = Object.values(tag.attributes).find(isView);
    if (!isView(tag) && !attribute) return;
    this.#text = '';
    if (!attribute) return;
    this.#add(attribute.value);
    throw new Answered(ok(attribute.value));
  }

  #add(text: string): void {
    if (this.#text === null) return;
    this.#text += text;
    if (this.#text.length > this.#most) throw new Answered(fail({ code: 'too-large' }));
  }
}

function isView({ uri, local }: { uri: string; local: string }): boolean {
  return uri === VIEW_NAMESPACE && local === 'view';
}
