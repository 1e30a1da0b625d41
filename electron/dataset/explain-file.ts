import { fileProblem, type Problem } from '#core/formats/problem.ts';
import { readDataSet } from '#core/formats/read-data-set.ts';
import { RecordExplainer } from '#core/formats/record-explainer.ts';
import { readPieces, type FilePiece } from './file-pieces.ts';
import type { LoadedFile, OnProgress } from './load-data-set.ts';
import { toTextReader } from './pack-records.ts';
import { knownIn, readFileHead, splitterOf } from './read-file-head.ts';
import { readTextFile } from './read-file.ts';
import { moveOn, movePast, placesIn, TOP } from './text-place.ts';

/** JSON up to this size is looked at as a whole, which tells most of it. */
const WHOLE_BYTES = 64 * 1024 * 1024;

/** More problems than anyone reads; how many more there are is told. */
const MAX_PROBLEMS = 1000;

/** Lists the problems of a file that `loadDataSet` found unsound, each with its place, in the order of the file. */
export async function explainFile(
  file: LoadedFile,
  onProgress: OnProgress,
  wholeBytes = WHOLE_BYTES,
): Promise<Problem[]> {
  const { totalBytes } = file;
  onProgress({ phase: 'explaining', doneBytes: 0, totalBytes, doneEvents: 0 });
  if (file.form === 'json' && totalBytes <= wholeBytes) return await explainWhole(file.path);
  return await explainPieces(file, onProgress);
}

async function explainWhole(path: string): Promise<Problem[]> {
  const text = await readTextFile(path);
  if (!text.ok) return [text.error];
  const read = readDataSet(text.value);
  return read.ok ? [] : read.error;
}

/** Reads the file twice: what events may refer to is known when all of it has been read. */
async function explainPieces(file: LoadedFile, onProgress: OnProgress): Promise<Problem[]> {
  const { cut, text, read } = await readFileHead(file);
  const problems = read.ok ? [] : read.error;
  const explainer = new RecordExplainer(knownIn(text));
  let [place, resumes, passed, doneEvents] = [TOP, TOP, 0, 0];
  const found: Problem[] = [];
  let more = 0;
  for await (const piece of readPieces(file.path, splitterOf(file))) {
    const { bytes, consumed, doneBytes } = piece;
    const placeAt = placesIn(bytes, place);
    for (const { start, problems: ofEvent } of explainPiece(piece, doneEvents, explainer)) {
      // Those that are only counted need no places.
      const told = ofEvent.slice(0, MAX_PROBLEMS - found.length);
      found.push(...told.map((problem) => movePast(problem, TOP, placeAt(start))));
      more += ofEvent.length - told.length;
    }
    const ahead = (cut?.resumesAt ?? 0) - passed;
    if (ahead >= 0 && ahead <= consumed) resumes = moveOn(place, bytes.subarray(0, ahead));
    place = placeAt(consumed);
    passed += consumed;
    doneEvents += piece.bounds.length / 2;
    onProgress({ phase: 'explaining', doneBytes, totalBytes: file.totalBytes, doneEvents });
  }
  const from = cut && moveOn(TOP, Buffer.from(text).subarray(0, cut.at));
  const ofHead = from ? problems.map((problem) => movePast(problem, from, resumes)) : problems;
  return inOrder([...ofHead, ...found], more);
}

function inOrder(problems: readonly Problem[], more: number): Problem[] {
  const sorted = problems.toSorted((a, b) => a.line - b.line || a.column - b.column);
  const missing = more + Math.max(0, sorted.length - MAX_PROBLEMS);
  if (missing === 0) return sorted;
  const last = fileProblem('more-problems', { found: String(missing) });
  return [...sorted.slice(0, MAX_PROBLEMS), last];
}

/** The problems of each broken event of a piece as they lie in its own text, and the byte where that starts. */
function* explainPiece(
  { bytes, bounds }: FilePiece,
  first: number,
  explainer: RecordExplainer,
): Generator<{ start: number; problems: Problem[] }> {
  const textAt = toTextReader(bytes);
  for (let at = 0; at < bounds.length; at += 2) {
    const [start, end] = [bounds[at] ?? 0, bounds[at + 1] ?? 0];
    const problems = explainer.explain(textAt(start, end), first + at / 2);
    if (problems.length > 0) yield { start, problems };
  }
}
