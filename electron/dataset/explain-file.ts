import type { TextPlace } from '#core/formats/json-places.ts';
import { jsonSplitter } from '#core/formats/json-splitter.ts';
import { ndjsonSplitter } from '#core/formats/ndjson-splitter.ts';
import { fileProblem, type Problem } from '#core/formats/problem.ts';
import { readDataSet } from '#core/formats/read-data-set.ts';
import { readHead } from '#core/formats/read-head.ts';
import { knownIds } from '#core/formats/reference-findings.ts';
import { RecordExplainer } from '#core/formats/record-explainer.ts';
import { readHeadReferences } from '#core/formats/references.ts';
import { readPieces, type FilePiece } from './file-pieces.ts';
import type { LoadedFile, OnProgress } from './load-data-set.ts';
import { toTextReader } from './pack-records.ts';
import { readTextFile } from './read-file.ts';
import { moveOn, TOP } from './text-place.ts';

/** JSON up to this size is looked at as a whole, which tells most of it. */
const WHOLE_BYTES = 64 * 1024 * 1024;

/** More problems than anyone reads; how many more there are is told. */
const MAX_PROBLEMS = 1000;

/** Lists the problems of a file that `loadDataSet` found unsound, each with its place. */
export async function explainFile(file: LoadedFile, onProgress: OnProgress): Promise<Problem[]> {
  const { totalBytes } = file;
  onProgress({ phase: 'explaining', doneBytes: 0, totalBytes, doneEvents: 0 });
  if (file.form === 'json' && totalBytes <= WHOLE_BYTES) return await explainWhole(file.path);
  return await explainPieces(file, onProgress);
}

async function explainWhole(path: string): Promise<Problem[]> {
  const text = await readTextFile(path);
  if (!text.ok) return [text.error];
  const read = readDataSet(text.value);
  return read.ok ? [] : read.error;
}

async function explainPieces(file: LoadedFile, onProgress: OnProgress): Promise<Problem[]> {
  const { problems: headProblems, known } = await explainHead(file);
  const explainer = new RecordExplainer(known);
  const problems = [...headProblems];
  let [place, doneEvents, more] = [TOP, 0, 0];
  for await (const piece of readPieces(file.path, splitterOf(file))) {
    for (const problem of explainPiece(piece, place, doneEvents, explainer)) {
      if (problems.length < MAX_PROBLEMS) problems.push(problem);
      else more += 1;
    }
    place = moveOn(place, piece.bytes, piece.consumed);
    doneEvents += piece.bounds.length / 2;
    const { doneBytes } = piece;
    onProgress({ phase: 'explaining', doneBytes, totalBytes: file.totalBytes, doneEvents });
  }
  return more > 0 ? [...problems, fileProblem('more-problems', { found: String(more) })] : problems;
}

function splitterOf({ form }: LoadedFile) {
  return form === 'ndjson' ? ndjsonSplitter() : jsonSplitter();
}

/** The head is known when all of a file has been read; its events are told first or last, whichever way they stand. */
async function explainHead(file: LoadedFile) {
  const splitter = splitterOf(file);
  for await (const _ of readPieces(file.path, splitter));
  const text = new TextDecoder().decode(splitter.head());
  const read = file.form === 'ndjson' ? readHead(text) : readDataSet(text);
  return {
    problems: read.ok ? [] : read.error,
    known: knownIds(readHeadReferences(read.ok ? read.value : parseLoosely(text))),
  };
}

function parseLoosely(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

function* explainPiece(
  { bytes, bounds }: FilePiece,
  start: TextPlace,
  first: number,
  explainer: RecordExplainer,
): Generator<Problem> {
  const textAt = toTextReader(bytes);
  for (let at = 0; at < bounds.length; at += 2) {
    const [from, to] = [bounds[at] ?? 0, bounds[at + 1] ?? 0];
    const place = () => moveOn(start, bytes, from);
    yield* explainer.explain(textAt(from, to), first + at / 2, place);
  }
}
