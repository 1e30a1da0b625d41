import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** The files of a presentation by their paths. */
export function deckFilesOf(pptx: Uint8Array): Map<string, string> {
  const decoder = new TextDecoder();
  return new Map(
    Object.entries(unzipSync(pptx)).map(([path, bytes]) => [path, decoder.decode(bytes)]),
  );
}

/** An element of a part, with all its attributes. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
}

/** What a part says: its elements in order, and each of its paragraphs as text. Throws where it is not well-formed. */
export function readPart(xml: string): { elements: Element[]; paragraphs: string[] } {
  const elements: Element[] = [];
  const paragraphs: string[] = [];
  let isText = false;
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    elements.push({ name, attributes });
    if (name === 'a:p') paragraphs.push('');
    if (name === 'a:br') paragraphs.push(`${paragraphs.pop()}\n`);
    isText = name === 'a:t';
  });
  parser.on('closetag', () => {
    isText = false;
  });
  parser.on('text', (text) => {
    if (isText) paragraphs.push(`${paragraphs.pop()}${text}`);
  });
  parser.write(xml).close();
  return { elements, paragraphs };
}

/** The path that a relationship of a part leads to. */
export function resolvePath(from: string, target: string): string {
  return new URL(target, `deck:///${from}`).pathname.slice(1);
}
