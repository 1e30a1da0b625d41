import {
  findNodeAtLocation,
  parse,
  parseTree,
  printParseErrorCode,
  type Node,
  type ParseError,
} from 'jsonc-parser';
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
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - before.lastIndexOf('\n') };
}

/** Finds places in one JSON text; the text is parsed once, at the first question. */
export function toLocator(json: string): (path: JsonPath) => TextPlace {
  let root: Node | undefined;
  return (path) => {
    root ??= parseTree(json);
    const offset = root ? nearestNode(root, path).offset : 0;
    return placeOf(json, offset);
  };
}

/** Place of a value; of the nearest container when the value is missing. */
export function locatePath(json: string, path: JsonPath): TextPlace {
  return toLocator(json)(path);
}

function nearestNode(root: Node, path: JsonPath): Node {
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node) return node;
  }
  return root;
}

/** "events[3].date": a path as people write it. */
export function formatPath(path: JsonPath): string {
  return path
    .map((step, depth) =>
      typeof step === 'number' ? `[${step}]` : depth === 0 ? step : `.${step}`,
    )
    .join('');
}

/** Places what JSON.parse has refused. Where the locating parser is more lenient, the engine's own words stand. */
export function locateSyntaxError(json: string, error: unknown): Problem {
  const errors: ParseError[] = [];
  parse(json, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  if (!first) return fileProblem('json-syntax', { expected: engineWords(error) });
  const isAtEnd = json.slice(first.offset).trim() === '';
  return {
    ...placeOf(json, first.offset),
    path: '',
    ...(isAtEnd
      ? { code: 'json-cut-off' }
      : {
          code: 'json-syntax',
          expected: syntaxWords(first),
          found: json.slice(first.offset, first.offset + 20),
        }),
  };
}

function engineWords(error: unknown): string {
  return error instanceof Error ? error.message : 'it cannot be parsed';
}

/** "InvalidSymbol" becomes "invalid symbol", "PropertyNameExpected" "property name expected". */
function syntaxWords({ error }: ParseError): string {
  return printParseErrorCode(error)
    .replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter}`)
    .toLowerCase();
}
