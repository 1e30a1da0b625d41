import { basename } from 'node:path';
import type { AboutDataSet, DataProblem } from '#core/bridge/channels.ts';
import type { DataPiece } from '#core/bridge/worker-protocol.ts';
import type { DataFormat } from '#core/formats/data-formats.ts';
import { fail, ok, type Result } from '#core/result.ts';
import type { View } from '#core/timeline/view.ts';
import type { Language } from '#core/words/language.ts';
import { isSameFile } from '../../export/data-path.ts';
import { DoesNotFit } from '../../export/does-not-fit.ts';
import { storeFile } from '../../export/store-file.ts';
import { writeWholeFile } from '../../export/write-whole-file.ts';
import type { DataSetKeeper } from '../data-set/data-set-keeper.ts';

/** The name of the file that events were saved in, or why they were not. */
export type SavedData = Result<{ fileName: string }, DataProblem>;

type AskedKeeper = Pick<DataSetKeeper, 'ask' | 'file'>;

/** What is stored, and where. */
export interface DataOrder {
  path: string;
  view: View;
  format: DataFormat;
  /** Of the data set that all of it has to be from. */
  revision: number;
}

/** What goes on while events are stored. */
interface Storing {
  stop: AbortSignal;
  /** Of what is told when it fails. */
  language: Language;
  /** Hears how many events are done. */
  onProgress: (doneEvents: number) => void;
}

/** Stores the events of a view. What fails or is stopped leaves what was there before, and nothing half-written. */
export async function storeData(
  keeper: AskedKeeper,
  order: DataOrder,
  { stop, language, onProgress }: Storing,
): Promise<SavedData> {
  const fileName = basename(order.path);
  if (await isOpenFile(keeper, order.path)) return fail({ code: 'is-data-set', fileName });
  try {
    const pieces = piecesOf(keeper, order, { stop, onProgress });
    const stored = await storeFile(order.path, pieces, {
      language,
      writeFileWhole: (path, content) => writeWholeFile(path, content, stop),
    });
    if (stored.ok) return ok({ fileName });
    return stop.aborted ? fail({ code: 'cancelled' }) : stored;
  } catch (error) {
    if (error instanceof DataSetChanged) return fail({ code: 'data-set-changed' });
    throw error;
  }
}

class DataSetChanged extends Error {}

/** Asks for piece after piece, so that neither process ever holds a long text, and others are answered meanwhile. */
async function* piecesOf(
  keeper: AskedKeeper,
  { view, format, revision }: DataOrder,
  { stop, onProgress }: Omit<Storing, 'language'>,
): AsyncGenerator<string | Uint8Array> {
  const stopped = whenStopped(stop);
  for (let from: number | null = 0; from !== null;) {
    const answer: AboutDataSet<DataPiece> | null = await Promise.race([
      keeper.ask('data', { view, format, from }),
      stopped,
    ]);
    if (answer?.revision !== revision) throw new DataSetChanged();
    if (answer.value.refused !== undefined) throw new DoesNotFit(answer.value.refused);
    yield answer.value.content;
    from = answer.value.next;
    if (from !== null) onProgress(from);
  }
}

/** Rejects when it is stopped: nobody waits for a process that does not answer. */
function whenStopped(stop: AbortSignal): Promise<never> {
  const stopped = new Promise<never>((_, reject) => {
    stop.addEventListener('abort', () => reject(stop.reason as Error), { once: true });
  });
  stopped.catch(() => {});
  return stopped;
}

/** Whether a file is the one that the data set on screen was read from. */
export async function isOpenFile(
  { file }: Pick<DataSetKeeper, 'file'>,
  path: string,
): Promise<boolean> {
  return file !== null && (await isSameFile(path, file.path));
}
