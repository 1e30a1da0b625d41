import { parse, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { Fact } from './fact.ts';
import { fileProblem, type Problem } from './problem.ts';

/** Keys and indices from the top of a JSON document to one of its values. */
export type JsonPath = (string | number)[];

/** A position in a text, both counted from 1. */
export interface TextPlace {
  line: number;
  column: number;
}

/** Line and column of an offset into a text. */
export function placeOf(text: string, offset: number): TextPlace {
  return placeInLines(lineStarts(text), offset);
}

/** Finds places in one JSON text; the text is parsed once, at the first question. */
export function toLocator(json: string): (path: JsonPath) => TextPlace {
  let parsed: { root: Node | undefined; lines: number[] } | undefined;
  return (path) => {
    parsed ??= { root: parseTree(json), lines: lineStarts(json) };
    const offset = parsed.root ? nearestNode(parsed.root, path).offset : 0;
    return placeInLines(parsed.lines, offset);
  };
}

/** Offset of the first character of each line. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Searches the line by halves: a file may have very many lines, and very many problems. */
function placeInLines(starts: number[], offset: number): TextPlace {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}

/** Place of a value; of the nearest container when the value is missing. */
export function locatePath(json: string, path: JsonPath): TextPlace {
  return toLocator(json)(path);
}

function nearestNode(root: Node, path: JsonPath): Node {
  let node = root;
  for (const step of path) {
    const child = childAt(node, step);
    if (!child) return node;
    node = child;
  }
  return node;
}

/** Where an object has two members of a name, the last one: `JSON.parse` keeps that. */
function childAt({ children = [] }: Node, step: string | number): Node | undefined {
  if (typeof step === 'number') return children[step];
  return children.findLast(({ children: [name] = [] }) => name?.value === step)?.children?.[1];
}

/** "events[3].date": a path as people write it. */
export function formatPath(path: JsonPath): string {
  return path
    .map((step, depth) =>
      typeof step === 'number' ? `[${step}]` : depth === 0 ? step : `.${step}`,
    )
    .join('');
}

const EXPECTED_JSON = { say: 'json' } as const;

/** Places what JSON.parse has refused. Where the locating parser is more lenient, the engine's own words stand. */
export function locateSyntaxError(json: string, error: unknown): Problem {
  const errors: ParseError[] = [];
  parse(json, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  if (!first) {
    return fileProblem('json-syntax', { expected: EXPECTED_JSON, reason: engineWords(error) });
  }
  return {
    ...placeOf(json, first.offset),
    path: '',
    ...(isCutOff(json, first)
      ? { code: 'json-cut-off' }
      : {
          code: 'json-syntax',
          found: json.slice(first.offset, first.offset + 20),
          expected: EXPECTED_JSON,
          reason: { say: 'syntax', of: printParseErrorCode(first.error) },
        }),
  };
}

/** Nothing follows the mistake, or the text ends inside a string or a number. */
function isCutOff(json: string, { error, offset, length }: ParseError): boolean {
  const isBlankFrom = (at: number) => json.slice(at).trim() === '';
  const isUnfinished = printParseErrorCode(error).startsWith('UnexpectedEndOf');
  return isBlankFrom(offset) || (isUnfinished && isBlankFrom(offset + length));
}

function engineWords(error: unknown): Fact {
  return error instanceof Error ? error.message : { say: 'not-parsed' };
}
