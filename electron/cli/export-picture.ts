import { EXIT, type ExitCode } from './exit-codes.ts';
import { toDataFiles } from './data-files.ts';
import { drawPicture, readDataSet } from './draw-picture.ts';
import type { ExportOptions } from './export-command.ts';
import { isInTheWay } from './in-the-way.ts';
import { toFigureOptions, toOutputForm } from './picture-options.ts';
import { readGivenView, toView } from './picture-view.ts';
import { addFacetValues, toPlainFilter } from './to-filter.ts';

/** Draws a data set and stores the picture. Wrong options are refused before the data set is read. */
export async function exportPicture(name: string, options: ExportOptions): Promise<ExitCode> {
  const form = toOutputForm(options);
  const saved = options.view === undefined ? null : await readGivenView(options.view, options);
  if (options.view !== undefined && saved === null) return EXIT.failed;
  const plainFilter = toPlainFilter(options);
  const figureOptions = toFigureOptions(options, form, saved?.figure ?? null);
  const data = await toDataFiles(options, name, options.out);
  const isStopped = [options.out, ...data.map(({ path }) => path)].some((path) =>
    isInTheWay(path, options.force === true),
  );
  if (isStopped) return EXIT.failed;
  const dataSet = await readDataSet(name, options);
  if (!dataSet) return EXIT.failed;
  const { index } = dataSet;
  const view = saved?.view ?? toView(index, addFacetValues(plainFilter, index, options), options);
  const request = { view, options: figureOptions };
  return await drawPicture(dataSet, { form, request, out: options.out, saved, data });
}
