import { basename, dirname, extname, join } from 'node:path';
import { app } from 'electron';
import type { FigureProblem, OpenedTable } from '#core/bridge/channels.ts';
import type { WorkerAnswer, WorkerArgument } from '#core/bridge/worker-protocol.ts';
import type { ImportPreview } from '#core/formats/mapping/import-preview.ts';
import type { Mapping, TableReading } from '#core/formats/mapping/mapping.ts';
import { formatMapping, parseMapping } from '#core/formats/mapping/parse-mapping.ts';
import { describeProblem } from '#core/formats/problem.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { readTextFile } from '../dataset/read-file.ts';
import { WorkerEnded } from '../dataset/worker-client.ts';
import { storeFile } from '../export/store-file.ts';
import type { AppWorld } from './app-world.ts';
import { askForMapping, askForPath, type SavedKind } from './dialogs.ts';
import { rememberMapping } from './remembered-mappings.ts';
import { startDataSetProcess } from './start-data-set-process.ts';

const MAPPING: SavedKind = {
  title: 'Save columns',
  kinds: [{ name: 'Mapping', endings: ['mapping.json'] }],
};

/** For a question that comes too late. */
const GONE = 'The table is no longer looked at. Open its columns again.';

/** The columns of the table that is open, or of the one that could not be opened, and how they are read. */
export async function inspectTable(
  world: AppWorld,
  reading: TableReading,
): Promise<Result<OpenedTable, string>> {
  const { keeper, settings, memory } = world;
  endInspection(world);
  const file = keeper.subject;
  if (!file || file.isBundled) return fail('There is no table to look at. Open one first.');
  memory.looker = { client: startDataSetProcess(), path: file.path };
  const { mappings } = settings.get();
  const table = await ask(world, 'inspect-table', { path: file.path, reading, mappings });
  if (!table) return fail(GONE);
  if (!table.ok) return fail(describeProblem(table.error));
  return ok({ ...table.value, fileName: basename(file.path) });
}

/** What a mapping makes of the table's first rows. */
export async function previewTable(
  world: AppWorld,
  mapping: Mapping,
): Promise<Result<ImportPreview, string>> {
  const { looker } = world.memory;
  if (!looker) return fail(GONE);
  const preview = await ask(world, 'preview-table', { path: looker.path, mapping });
  if (!preview) return fail(GONE);
  return preview.ok ? preview : fail(describeProblem(preview.error));
}

/** Reads the table by a mapping, which is kept for all tables with the same columns. */
export async function applyMapping(world: AppWorld, mapping: Mapping): Promise<void> {
  const { keeper, settings } = world;
  endInspection(world);
  settings.update({ mappings: rememberMapping(settings.get().mappings, mapping) });
  await keeper.reload();
}

/** The columns are no longer on screen. */
export function endInspection({ memory }: AppWorld): void {
  memory.looker?.client.end();
  memory.looker = null;
}

/** Asks where a mapping goes, and stores it. */
export async function saveMapping(
  { window, keeper }: AppWorld,
  mapping: Mapping,
): Promise<Result<{ fileName: string }, FigureProblem>> {
  const path = keeper.subject?.path ?? join(app.getPath('documents'), 'columns');
  const suggested = join(dirname(path), `${basename(path, extname(path))}.mapping.json`);
  const chosen = await askForPath(window, suggested, MAPPING);
  if (chosen === null) return fail({ code: 'cancelled' });
  const stored = await storeFile(chosen, formatMapping(mapping));
  return stored.ok ? ok({ fileName: basename(chosen) }) : stored;
}

/** Lets the reader choose a file with a mapping; null when they change their mind. */
export async function loadMapping({ window }: AppWorld): Promise<Result<Mapping, string> | null> {
  const path = await askForMapping(window);
  if (path === null) return null;
  const text = await readTextFile(path);
  const mapping = text.ok ? parseMapping(text.value) : fail([text.error]);
  if (mapping.ok) return mapping;
  const [first] = mapping.error;
  return fail(
    `${basename(path)} is no mapping: ${first ? describeProblem(first) : 'it is empty.'}`,
  );
}

/** Null when the columns are no longer on screen by the time of the answer. */
async function ask<C extends 'inspect-table' | 'preview-table'>(
  { memory: { looker } }: AppWorld,
  call: C,
  argument: WorkerArgument<C>,
): Promise<WorkerAnswer<C> | null> {
  try {
    return looker && (await looker.client.ask(call, argument, 'en'));
  } catch (error) {
    if (error instanceof WorkerEnded) return null;
    throw error;
  }
}
