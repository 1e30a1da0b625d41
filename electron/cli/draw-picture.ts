import { fileURLToPath } from 'node:url';
import { assertNever } from '#core/assert-never.ts';
import type { FigureProblem, FigureRequest } from '#core/bridge/channels.ts';
import {
  describeOtherDataSet,
  formatSavedView,
  toSavedView,
  type SavedView,
} from '#core/figure/saved-view.ts';
import { limitWords, sizeWords } from '#core/figure/size-limit.ts';
import { formatCount } from '#core/format-count.ts';
import { toldIn, type QueryIndex } from '#core/query/query-index.ts';
import { countView, selectEvents } from '#core/query/select-events.ts';
import { fail, ok, type Result } from '#core/result.ts';
import type { View } from '#core/timeline/view.ts';
import { FileDigest } from '../dataset/file-digest.ts';
import type { Drawing } from '../export/drawing.ts';
import { PROGRAM_NAME } from '../export/program-name.ts';
import { renderData } from '../export/render-data.ts';
import { renderFigure, toDrawing } from '../export/render-figure.ts';
import { storeFile } from '../export/store-file.ts';
import { unknownCharacters } from '../export/unknown-characters.ts';
import type { FileContent } from '../export/write-whole-file.ts';
import type { DataFile } from './data-files.ts';
import { EXIT, type ExitCode } from './exit-codes.ts';
import { complainOf, pathOf, readInput } from './input.ts';
import { readNamesOption, type NamesOption } from './names-option.ts';
import { complain, writeOut } from './output.ts';
import type { OutputForm } from './picture-options.ts';
import { tellOfPerspective } from './tell-of-perspective.ts';
import { tellOfSlips } from './tell-of-slips.ts';
import { writeUnlessStopped } from './write-unless-stopped.ts';

/** Beside the folder of the built command line. */
const fontsFolder = fileURLToPath(new URL('../fonts', import.meta.url));

/** A data set that pictures are drawn from. */
export interface DrawnDataSet {
  index: QueryIndex;
  sha256: string | null;
}

/** Reads a data set to draw from; tells what is wrong with it and gives null when it has problems. */
export async function readDataSet(
  name: string,
  options: NamesOption,
): Promise<DrawnDataSet | null> {
  const names = await readNamesOption(options);
  const digest = await FileDigest.of(pathOf(name));
  const input = await readInput(name, { names });
  if (input.ok) return { index: input.value, sha256: await digest.sha256() };
  complainOf(name, input.error);
  return null;
}

/** What is drawn, and where it goes. */
export interface PictureOrder {
  form: OutputForm;
  request: FigureRequest;
  /** A path, or "-" for standard output. */
  out: string;
  /** What the request was read from; null when the options say it. */
  saved: SavedView | null;
  /** Where the events that it shows go too. */
  data: readonly DataFile[];
}

/** Draws a picture and stores it; says what a reader would want to know about it. */
export async function drawPicture(
  { index, sha256 }: DrawnDataSet,
  { form, request, out, saved, data }: PictureOrder,
): Promise<ExitCode> {
  tellOfPerspective(index.dataSet, request.view.filter);
  tellOfSlips(index, request.view.filter);
  const content = await draw(form, index, request, sha256);
  if (!content.ok) return refuse(content.error);
  const code = await store(out, content.value);
  if (code !== EXIT.done) return code;
  const told = toldIn(index, request.options.language);
  for (const { path, format } of data) {
    const dataCode = await storeUnder(path, renderData(told, request.view, format));
    if (dataCode !== EXIT.done) return dataCode;
  }
  tellOfPicture({ index, sha256 }, request, saved);
  return code;
}

/** Lays a picture out as a slide; tells why it cannot, with the name of its view, and gives the code to exit with. */
export function drawSlide(
  { index, sha256 }: DrawnDataSet,
  { request, saved, from }: { request: FigureRequest; saved: SavedView; from: string },
): Result<Drawing, ExitCode> {
  tellOfPerspective(index.dataSet, request.view.filter);
  tellOfSlips(index, request.view.filter);
  const drawing = toDrawing({ index, request, sha256, fontsFolder });
  if (!drawing.ok) return fail(refuse(drawing.error, from));
  tellOfUnknown(unknownCharacters(drawing.value));
  tellOfPicture({ index, sha256 }, request, saved);
  return drawing;
}

/** Says what may not be as it was meant. */
function tellOfPicture(
  { index, sha256 }: DrawnDataSet,
  { view }: FigureRequest,
  saved: SavedView | null,
): void {
  tellOfEmptiness(index, view);
  const other =
    saved && describeOtherDataSet(saved.dataSet, { title: titleOf(index), sha256 }, 'en');
  if (other !== null) complain(other);
}

async function draw(
  form: OutputForm,
  index: QueryIndex,
  request: FigureRequest,
  sha256: string | null,
): Promise<Result<Uint8Array | string, FigureProblem>> {
  if (form === 'view') {
    const saved = toSavedView(request, { title: titleOf(index), sha256 }, PROGRAM_NAME);
    return ok(`${formatSavedView(saved, 2)}\n`);
  }
  const figure = await renderFigure({ index, request, sha256, fontsFolder });
  if (!figure.ok) return figure;
  tellOfUnknown(figure.value.unknownCharacters);
  return ok(figure.value.bytes);
}

function titleOf({ dataSet }: QueryIndex): string {
  return dataSet.head.title;
}

/** A box in a picture is seen too late. */
function tellOfUnknown(characters: readonly string[]): void {
  if (characters.length === 0) return;
  complain(
    `No glyph for ${characters.join(' ')} in the fonts of pictures: it is missing, or stands as \uFFFD.`,
  );
}

/** A picture without an event may be what was asked for, but it may be a slip in a filter as well. */
function tellOfEmptiness(index: QueryIndex, { filter, window }: View): void {
  const selection = selectEvents(index, filter);
  const { shown, background } = countView(index, selection, window);
  if (shown > 0) return;
  const none = selection.kept.length > 0 ? 'No event that matches has a date' : 'No event matches';
  const rest = background > 0 ? 'shows background events alone' : 'is empty';
  complain(`${none}; the picture ${rest}.`);
}

/** Stores what was made; tells why it cannot. */
export async function store(out: string, content: Uint8Array | string): Promise<ExitCode> {
  if (out === '-') {
    await writeOut(content);
    return EXIT.done;
  }
  return await storeUnder(out, content);
}

async function storeUnder(path: string, content: FileContent): Promise<ExitCode> {
  const written = await storeFile(path, content, {
    language: 'en',
    writeFileWhole: writeUnlessStopped,
  });
  return written.ok ? EXIT.done : refuse(written.error);
}

/** What other options mend. */
const USAGE_PROBLEMS = new Set<string>(['too-large', 'too-small', 'height-too-small']);

/** Tells what is wrong with a picture, with the name of its view where there are several. */
export function refuse(problem: FigureProblem, from?: string): ExitCode {
  const name = from === undefined ? '' : `${from}: `;
  const isSlide = from !== undefined && problem.code === 'height-too-small';
  complain(`error: ${name}${isSlide ? describeLowSlide(problem) : describeFigureProblem(problem)}`);
  return USAGE_PROBLEMS.has(problem.code) ? EXIT.usage : EXIT.failed;
}

/** All slides of a deck are as large as its first one. */
function describeLowSlide({ neededPx, heightPx }: { neededPx: number; heightPx: number }): string {
  return `The slide needs ${neededPx} px of height; those of this deck have ${Math.round(heightPx)}, as the first one has. Choose a --size, or a larger --height.`;
}

function describeFigureProblem(problem: FigureProblem): string {
  switch (problem.code) {
    case 'too-large':
      return `The picture would have ${sizeWords(problem, 'en')}; the most is ${limitWords(problem.limit, 'en')}. Lower the scale or the size.`;
    case 'too-small':
      return `The picture would have ${sizeWords(problem, 'en')}; the least is ${limitWords(problem.limit, 'en')}. Raise the size.`;
    case 'view-too-long':
      return `What travels with the picture, its view and its logo, takes ${formatCount(problem.found)} bytes; a file of this format has room for ${formatCount(problem.limit)}. Choose another format, filter by less, or take a smaller logo.`;
    case 'content-too-tall':
      return `The picture needs ${formatCount(problem.neededPx)} px of height; a picture can have at most ${formatCount(problem.limitPx)}. Narrow the filter or the dates, or choose other lanes with --group-by.`;
    case 'height-too-small':
      return `The picture needs ${problem.neededPx} px of height; its height is ${Math.round(problem.heightPx)}. Raise it with --height, or make it as tall as its content with --height auto.`;
    case 'cannot-write':
      return `${problem.path} cannot be written: ${problem.reason}.`;
    case 'no-data-set':
    case 'cancelled':
      return 'Nothing was drawn.';
    default:
      return assertNever(problem);
  }
}
