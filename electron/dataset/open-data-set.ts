import type { LoadProgress } from '#core/bridge/data-set-status.ts';
import { toDataSet } from '#core/events/data-set.ts';
import type { Problem } from '#core/formats/problem.ts';
import { readDataSet } from '#core/formats/read-data-set.ts';
import { toQueryIndex, type QueryIndex } from '#core/query/query-index.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { firstView, type View } from '#core/timeline/view.ts';
import { readTextFile } from './read-file.ts';
import { summarise, type DataSetFacts } from './summarise.ts';

/** A data set ready for questions. */
export interface OpenDataSet {
  index: QueryIndex;
  summary: DataSetFacts;
  /** The view it opens with. */
  view: View;
}

/** Reads, checks and indexes a data-set file. Either the whole file is good, or all its problems are listed. */
export async function openDataSet(
  path: string,
  onProgress: (progress: LoadProgress) => void = () => {},
): Promise<Result<OpenDataSet, Problem[]>> {
  let totalBytes = 0;
  const text = await readTextFile(path, (doneBytes, total) => {
    totalBytes = total;
    onProgress({ phase: 'reading', doneBytes, totalBytes });
  });
  if (!text.ok) return fail([text.error]);
  onProgress({ phase: 'checking', doneBytes: totalBytes, totalBytes });
  const file = readDataSet(text.value);
  if (!file.ok) return file;
  onProgress({ phase: 'indexing', doneBytes: totalBytes, totalBytes });
  const index = toQueryIndex(toDataSet(file.value));
  return ok({ index, summary: summarise(index), view: firstView(index) });
}
