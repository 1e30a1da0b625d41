import { readJsonDrafts, type DraftsRead } from '../drafts/drafts-read.ts';
import { attributesOf, scanHtml } from '../html/scan-html.ts';
import { placeOf, type TextPlace } from '../json-places.ts';
import { fileProblem, type FilePlace } from '../problem.ts';
import { EXPECTED, readJsonLd } from './read-json-ld.ts';

/**
 * Reads the schema.org events of a web page: those in its scripts of the type application/ld+json. Places are those in
 * the page; the path begins with the script, "script[0]".
 */
export function readJsonLdHtml(html: string): DraftsRead {
  const scripts = findScripts(html);
  const reads = scripts.map(({ json, at }, nth) => {
    const start = placeOf(html, at);
    const place = (found: FilePlace) => moved(found, start, `script[${nth}]`);
    const { file, drafts, problems } = readJsonDrafts(json, readJsonLd);
    return {
      file,
      drafts: drafts.map((draft) => ({ ...draft, at: place(draft.at) })),
      problems: problems.map((problem) => ({ ...problem, ...place(problem) })),
    };
  });
  const drafts = reads.flatMap((read) => read.drafts);
  // Pages also describe themselves: a script without an event is wrong only where there is no event at all.
  const problems = reads.flatMap((read) => read.problems);
  const told = problems.filter(({ code }) => code !== 'form-broken');
  if (drafts.length + told.length === 0)
    told.push(fileProblem('form-broken', { expected: EXPECTED }));
  return {
    file: reads.find(({ file }) => file.title !== undefined)?.file ?? {},
    drafts,
    problems: told,
  };
}

function findScripts(html: string): { json: string; at: number }[] {
  const scripts: { json: string; at: number }[] = [];
  let isOpen = false;
  for (const piece of scanHtml(html)) {
    if (piece.type === 'text' && isOpen) scripts.push({ json: piece.text, at: piece.at });
    if (piece.type === 'tag')
      isOpen = piece.name === 'script' && !piece.isClosing && isJsonLd(piece);
  }
  return scripts;
}

function isJsonLd(script: { inner: string }): boolean {
  const type = attributesOf(script).get('type') ?? '';
  return /^\s*application\/ld\+json\s*(?:;|$)/i.test(type);
}

/** A place in a part of a text, as a place in the text. */
function moved({ line, column, path }: FilePlace, start: TextPlace, script: string): FilePlace {
  return {
    line: start.line + line - 1,
    column: line === 1 ? start.column + column - 1 : column,
    path: path === '' ? script : `${script}${path.startsWith('[') ? '' : '.'}${path}`,
  };
}
