import { basename } from 'node:path';
import type { OpenedTable } from '#core/bridge/channels.ts';
import type { WorkerAnswer, WorkerArgument } from '#core/bridge/worker-protocol.ts';
import type { ImportPreview } from '#core/formats/mapping/import-preview.ts';
import type { Mapping, TableReading } from '#core/formats/mapping/mapping.ts';
import type { Problem } from '#core/formats/problem.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { inLanguages, type Language } from '#core/words/language.ts';
import { WorkerEnded } from '../../dataset/worker-client.ts';
import type { AppWorld } from '../app-world.ts';
import { rememberMapping } from '../settings/remembered-mappings.ts';
import { startDataSetProcess } from './start-data-set-process.ts';

const WORDS = inLanguages({
  en: {
    /** For a question that comes too late. */
    gone: 'The table is no longer looked at. Open its columns again.',
    noTable: 'There is no table to look at. Open one first.',
  },
  zh: {
    gone: '该表格已不再查看。请重新打开它的列。',
    noTable: '没有可查看的表格。请先打开一个。',
  },
});

/** The columns of the table that is open, or of the one that could not be opened, and how they are read. */
export async function inspectTable(
  world: AppWorld,
  reading: TableReading,
): Promise<Result<OpenedTable, string>> {
  const { keeper, settings, names, memory, language } = world;
  endInspection(world);
  const words = WORDS[language()];
  const file = keeper.subject;
  if (!file || file.isBundled) return fail(words.noTable);
  memory.looker = { client: startDataSetProcess(), path: file.path, called: names.names };
  const { mappings } = settings.get();
  const request = { path: file.path, reading, mappings };
  const table = await ask(world, 'inspect-table', request);
  if (!table) return fail(words.gone);
  if (!table.ok) return fail(await inWords(table.error, language()));
  return ok({ ...table.value, fileName: basename(file.path) });
}

/** What a mapping makes of the table's first rows. */
export async function previewTable(
  world: AppWorld,
  mapping: Mapping,
): Promise<Result<ImportPreview, string>> {
  const { looker } = world.memory;
  const { gone } = WORDS[world.language()];
  if (!looker) return fail(gone);
  const { path, called } = looker;
  const preview = await ask(world, 'preview-table', { path, mapping, names: called });
  if (!preview) return fail(gone);
  return preview.ok ? preview : fail(await inWords(preview.error, world.language()));
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

/** Null when the columns are no longer on screen by the time of the answer. */
async function ask<C extends 'inspect-table' | 'preview-table'>(
  { memory: { looker }, language }: AppWorld,
  call: C,
  argument: WorkerArgument<C>,
): Promise<WorkerAnswer<C> | null> {
  try {
    return looker && (await looker.client.ask(call, argument, language()));
  } catch (error) {
    if (error instanceof WorkerEnded) return null;
    throw error;
  }
}

/** The words for what can be wrong with a file are read when there is something wrong. */
async function inWords(problem: Problem, language: Language): Promise<string> {
  const { describeProblem } = await import('#core/formats/problem-words/describe-problem.ts');
  return describeProblem(problem, language);
}
