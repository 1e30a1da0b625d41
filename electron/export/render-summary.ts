import type { FigureProblem } from '#core/bridge/channels.ts';
import { assertNever } from '#core/assert-never.ts';
import type { SummaryFileRequest } from '#core/bridge/worker-protocol.ts';
import { DEFAULT_FIGURE_OPTIONS } from '#core/figure/default-figure-options.ts';
import { paintSvg } from '#core/figure/paint-svg.ts';
import { formatSavedView, toSavedView } from '#core/figure/saved-view.ts';
import { toSummaryScene } from '#core/figure/summary-scene.ts';
import { formatCsvCells } from '#core/formats/format-csv.ts';
import type { QueryIndex } from '#core/query/query-index.ts';
import { ok, type Result } from '#core/result.ts';
import { summaryRows } from '#core/summary/summary-rows.ts';
import { toWholeSummary } from '#core/summary/to-summary.ts';
import type { Drawing, Picture } from './drawing.ts';
import { embedFonts } from './embed-fonts.ts';
import { loadFonts } from './fonts.ts';
import { PROGRAM_NAME } from './program-name.ts';
import { toPdf } from './to-pdf.ts';
import { toRaster } from './to-raster.ts';

/** What is saved, and with what it is drawn. */
export interface SummaryJob {
  index: QueryIndex;
  request: SummaryFileRequest;
  /** Of the file that the data set was read from: see `FileDigest`. */
  sha256: string | null;
  fontsFolder: string;
}

/**
 * The summary of a view as a CSV table, whose mark tells spreadsheets that it is UTF-8, or as a picture, which carries the
 * view; told in the language of the index. The same job gives the same bytes.
 */
export function renderSummary(job: SummaryJob): Result<Uint8Array, FigureProblem> {
  const { format } = job.request;
  if (format === 'csv') return ok(new TextEncoder().encode(toTable(job)));
  const picture = paint(toSummaryDrawing(job), format);
  return picture.ok ? ok(picture.value.bytes) : picture;
}

function toTable({ index, request }: SummaryJob): string {
  const { view, isOfWindow } = request;
  const window = isOfWindow ? view.window : null;
  const summary = toWholeSummary(index, { filter: view.filter, window });
  return `\uFEFF${summaryRows(index, summary)
    .map((cells) => formatCsvCells(cells))
    .join('')}`;
}

function toSummaryDrawing({ index, request, sha256, fontsFolder }: SummaryJob): Drawing {
  const fonts = loadFonts(fontsFolder);
  const { view, isOfWindow } = request;
  const { language } = index.dataSet;
  const options = { ...DEFAULT_FIGURE_OPTIONS, language };
  const scene = toSummaryScene({ index, view, isOfWindow, options, measure: fonts.measure });
  const dataSet = { title: index.dataSet.head.title, sha256 };
  const savedView = formatSavedView(toSavedView({ view, options }, dataSet, PROGRAM_NAME));
  return { scene, savedView, fonts };
}

function paint(
  drawing: Drawing,
  format: Exclude<SummaryFileRequest['format'], 'csv'>,
): Result<Picture, FigureProblem> {
  switch (format) {
    case 'png':
      return toRaster(drawing, { format, scale: DEFAULT_FIGURE_OPTIONS.scale });
    case 'pdf':
      return toPdf(drawing);
    case 'svg': {
      const { scene, savedView, fonts } = drawing;
      const svg = paintSvg(scene, { fontCss: embedFonts(scene, fonts), savedView });
      return ok({ bytes: new TextEncoder().encode(svg) });
    }
    default:
      return assertNever(format);
  }
}
