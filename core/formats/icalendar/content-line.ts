/** A property as a calendar writes it (RFC 5545, 3.1), its line unfolded. */
export interface ContentLine {
  /** In upper case. */
  name: string;
  /** By their names in upper case; several values are joined by commas. */
  params: ReadonlyMap<string, string>;
  /** As it stands there, with its escapes. */
  value: string;
  /** From 1: where it starts in the file. */
  line: number;
}

/** A line and those that continue it, joined. */
export interface UnfoldedLine {
  text: string;
  /** From 1. */
  line: number;
}

/**
 * The lines of a calendar, unfolded. Empty lines are passed over, also where they stand between a line and its
 * continuation: mail programs and old calendars leave such.
 */
export function* unfoldLines(text: string): Generator<UnfoldedLine> {
  let parts: string[] = [];
  let first = 1;
  let number = 0;
  for (const physical of physicalLines(text)) {
    number += 1;
    if (physical === '') continue;
    if (/^[ \t]/.test(physical) && parts.length > 0) {
      parts.push(physical.slice(1));
      continue;
    }
    if (parts.length > 0) yield { text: parts.join(''), line: first };
    parts = [physical];
    first = number;
  }
  if (parts.length > 0) yield { text: parts.join(''), line: first };
}

function* physicalLines(text: string): Generator<string> {
  const end = /\r\n|\n|\r/g;
  let from = text.startsWith('\uFEFF') ? 1 : 0;
  for (let found = end.exec(text); found; found = end.exec(text)) {
    yield text.slice(from, found.index);
    from = end.lastIndex;
  }
  yield text.slice(from);
}

const NAME = /\s*([A-Za-z0-9-]+)\s*/y;
const PARAM_NAME = /;\s*([^=;:"]+?)\s*=\s*/y;
const PARAM_VALUE = /"([^"]*)"|([^",;:]*)/y;

/** Takes a line apart; undefined when it is none of a calendar. */
export function parseContentLine({ text, line }: UnfoldedLine): ContentLine | undefined {
  let at = 0;
  const match = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at = pattern.lastIndex;
    return found;
  };
  const name = match(NAME)?.[1];
  if (name === undefined) return undefined;
  const params = new Map<string, string>();
  for (let param = match(PARAM_NAME); param; param = match(PARAM_NAME)) {
    const values: string[] = [];
    do {
      const value = match(PARAM_VALUE);
      values.push(unescapeParam(value?.[1] ?? value?.[2] ?? ''));
    } while (text[at] === ',' && (at += 1));
    params.set((param[1] ?? '').toUpperCase(), values.join(','));
  }
  if (text[at] !== ':') return undefined;
  return { name: name.toUpperCase(), params, value: text.slice(at + 1), line };
}

/** RFC 6868. */
function unescapeParam(text: string): string {
  return text.replaceAll(/\^['n^]/g, (found) => PARAM_ESCAPES[found] ?? found);
}

const PARAM_ESCAPES: Record<string, string> = { "^'": '"', '^n': '\n', '^^': '^' };

/** A value of the type TEXT without its escapes (RFC 5545, 3.3.11). */
export function unescapeText(value: string): string {
  return value.replaceAll(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));
}

/** A list of texts, parted by commas that are not escaped. */
export function splitTexts(value: string): string[] {
  return (value.match(/(?:\\.|[^,\\]|\\$)+/gsu) ?? []).map((text) => unescapeText(text).trim());
}
