/** A tag of HTML, as it stands there. */
export interface HtmlTag {
  type: 'tag';
  /** In lower case. */
  name: string;
  isClosing: boolean;
  /** What stands between the name and the end; `attributesOf` reads it. */
  inner: string;
}

/** A stretch of text between tags, its entities not decoded. */
export interface HtmlText {
  type: 'text';
  text: string;
  /** Where it starts in the HTML. */
  at: number;
}

/** Elements whose content is no markup. */
const RAW = new Set(['script', 'style']);
const TAG_START = /^<\/?([a-z][^\s/>]*)/i;
const NAME_LENGTH = 64;

/**
 * Takes HTML apart into tags and texts; comments and declarations are left out. It reads each character once or twice,
 * whatever stands there: a tag that is never closed is text, and so is all after it.
 */
export function* scanHtml(html: string): Generator<HtmlTag | HtmlText> {
  let at = 0;
  let textAt = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    const name = TAG_START.exec(html.slice(open, open + NAME_LENGTH))?.[1]?.toLowerCase();
    const isMarkup = name !== undefined || /[!?]/.test(html[open + 1] ?? '');
    const end = isMarkup ? markupEnd(html, open) : open + 1;
    if (end < 0) break;
    at = end;
    if (!isMarkup) continue;
    if (open > textAt) yield { type: 'text', text: html.slice(textAt, open), at: textAt };
    textAt = end;
    if (name === undefined) continue;
    const isClosing = html[open + 1] === '/';
    const inner = html.slice(open + 1 + (isClosing ? 1 : 0) + name.length, end - 1);
    yield { type: 'tag', name, isClosing, inner };
    if (isClosing || !RAW.has(name)) continue;
    at = rawEnd(html, end, name);
    if (at > textAt) yield { type: 'text', text: html.slice(textAt, at), at: textAt };
    textAt = at;
  }
  if (textAt < html.length) yield { type: 'text', text: html.slice(textAt), at: textAt };
}

/** Offset behind a tag, a comment or a declaration; -1 when it is never closed. */
function markupEnd(html: string, open: number): number {
  if (html.startsWith('<!--', open)) {
    const end = html.indexOf('-->', open + 4);
    return end < 0 ? -1 : end + 3;
  }
  return tagEnd(html, open);
}

/** A ">" in a quoted value ends no tag; a quotation mark opens a value only behind an equals sign. */
function tagEnd(html: string, open: number): number {
  let quote = '';
  let last = '';
  for (let at = open + 1; at < html.length; at += 1) {
    const sign = html[at] ?? '';
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === '>') return at + 1;
    else if ((sign === '"' || sign === "'") && last === '=') quote = sign;
    if (!/\s/.test(sign)) last = sign;
  }
  return -1;
}

function rawEnd(html: string, from: number, name: string): number {
  const closing = new RegExp(`</${name}[\\s/>]`, 'gi');
  closing.lastIndex = from;
  return closing.exec(html)?.index ?? html.length;
}

const ATTRIBUTE = /([^\s=/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** Attributes of a tag by their names in lower case; entities in them are not decoded. The first of a name counts. */
export function attributesOf({ inner }: Pick<HtmlTag, 'inner'>): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single, bare] of inner.matchAll(ATTRIBUTE)) {
    const key = name.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, double ?? single ?? bare ?? '');
  }
  return attributes;
}
