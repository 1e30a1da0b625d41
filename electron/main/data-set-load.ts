import type { DataSetOrigin } from '#core/bridge/data-set-status.ts';
import type { Opened } from '#core/bridge/worker-protocol.ts';
import { fileProblem, type Problem } from '#core/formats/problem.ts';
import { fail, type Result } from '#core/result.ts';
import { WorkerEnded, type WorkerClient } from '../dataset/worker-client.ts';
import type { DataSetFile } from './data-set-file.ts';

/** A file on its way to the window. */
export interface Load {
  file: DataSetFile;
  origin: DataSetOrigin;
  /** Higher than that of every load before. */
  revision: number;
  /** The process at work for it; null before there is one. */
  client: WorkerClient | null;
}

/** Has a process read the file of a load. That the process ends over it is a problem like any other. */
export async function readLoad(
  { file, origin, revision }: Load,
  client: WorkerClient,
): Promise<Result<Opened, Problem[]>> {
  try {
    return await client.ask('open', { path: file.path, origin, revision });
  } catch (error) {
    const facts = error instanceof WorkerEnded ? {} : { found: String(error) };
    return fail([fileProblem('reader-stopped', facts)]);
  }
}
