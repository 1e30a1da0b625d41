import { decodeEntities } from './decode-entities.ts';
import { attributesOf, scanHtml } from './scan-html.ts';

/** Elements that begin and end a line. */
const BLOCKS = new Set(
  (
    'address article aside blockquote br dd div dl dt figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main ' +
    'nav ol p pre section table tr ul'
  ).split(' '),
);
/** Elements whose content nobody reads. */
const UNREAD = new Set(['script', 'style']);

/** What people read of HTML: text without tags, a line for each paragraph, white space as a browser shows it. */
export function htmlToText(html: string): string {
  if (!/[<&]/.test(html)) return tidyLines(html.replaceAll(/\s+/g, ' '));
  let text = '';
  let unread = '';
  for (const piece of scanHtml(html)) {
    if (piece.type === 'text') {
      if (unread === '') text += decodeEntities(piece.text.replaceAll(/\s+/g, ' '));
      continue;
    }
    const { name, isClosing } = piece;
    if (UNREAD.has(name)) unread = isClosing ? '' : name;
    else if (BLOCKS.has(name)) text += '\n';
    else if (name === 'td' || name === 'th') text += ' ';
  }
  return tidyLines(text);
}

/** What people read of HTML, in one line. */
export function htmlToLine(html: string): string {
  return htmlToText(html).replaceAll('\n', ' ');
}

function tidyLines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** A link of HTML with the text that it stands behind. */
export interface HtmlLink {
  href: string;
  text: string;
}

/** The links of HTML to web pages, each address once. */
export function linksOf(html: string): HtmlLink[] {
  const links = new Map<string, HtmlLink>();
  let current: HtmlLink | undefined;
  for (const piece of scanHtml(html)) {
    if (piece.type === 'text') {
      if (current) current.text += decodeEntities(piece.text);
    } else if (piece.name === 'a') {
      const href = decodeEntities(attributesOf(piece).get('href') ?? '').trim();
      current = piece.isClosing || !isWebAddress(href) ? undefined : { href, text: '' };
      if (current && !links.has(href)) links.set(href, current);
    }
  }
  return [...links.values()].map(({ href, text }) => ({ href, text: tidyLines(text) }));
}

/** Whether a text can stand as a link to a web page. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s/?#]+\S*$/i.test(text);
}
