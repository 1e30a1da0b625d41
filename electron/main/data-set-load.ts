import type { DataSetOrigin } from '#core/bridge/data-set-status.ts';
import type { Opened } from '#core/bridge/worker-protocol.ts';
import { fileProblem, type Problem } from '#core/formats/problem.ts';
import { fail, type Result } from '#core/result.ts';
import { WorkerEnded, type WorkerClient } from '../dataset/worker-client.ts';
import type { DataSetFile } from './data-set-file.ts';

/** A process at work for a file. */
export interface Load {
  file: DataSetFile;
  origin: DataSetOrigin;
  /** Higher than that of every load before. */
  revision: number;
  client: WorkerClient;
}

/** Has the process of a load read its file. That the process ends over it is a problem like any other. */
export async function readLoad(load: Load): Promise<Result<Opened, Problem[]>> {
  const { file, origin, revision, client } = load;
  try {
    return await client.ask('open', { path: file.path, origin, revision });
  } catch (error) {
    const facts = error instanceof WorkerEnded ? {} : { found: String(error) };
    return fail([fileProblem('reader-stopped', facts)]);
  }
}
