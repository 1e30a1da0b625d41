import type { DataSetOrigin, LoadProgress } from '#core/bridge/data-set-status.ts';
import type { Opened } from '#core/bridge/worker-protocol.ts';
import type { Mapping } from '#core/formats/mapping/mapping.ts';
import { fileProblem, type Problem } from '#core/formats/problem.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { WorkerEnded, type WorkerClient } from '../../dataset/worker-client.ts';
import type { DataSetFile } from './data-set-file.ts';
import type { LastLook, Wording } from './last-look.ts';
import { LookTaker } from './look-taker.ts';

/** A file on its way to the window. */
export interface Load {
  file: DataSetFile;
  origin: DataSetOrigin;
  /** Higher than that of every load before. */
  revision: number;
  /** The process at work for it; null before there is one. */
  client: WorkerClient | null;
}

/** A process with a good data set. */
export interface Good extends Load, Opened {
  client: WorkerClient;
  /** Null when its file could not be told from a later state of it. */
  taker: LookTaker | null;
  /** Its process has crashed; the summary still stands on screen. */
  isDown: boolean;
  /** Its file has changed since, while another one was loading. */
  isStale: boolean;
  /** The words that it answers in. */
  wording: Wording;
}

/** What a load is read with. */
export interface Reading {
  startProcess: () => WorkerClient;
  onProgress: (progress: LoadProgress) => void;
  /** The state that the file was in before; null when there was none. */
  stamp: string | null;
  /** Of the answers. */
  wording: Wording;
  /** What has been answered about that state already. */
  answers: LastLook['answers'];
  keepLook: (look: LastLook) => void;
  /** How tables are read, by their columns. */
  mappings: readonly Mapping[];
  /** The file that keeps what was seen of the one that is read. */
  seenPath: string;
}

/** Starts a process and has it read the file of a load. That it ends over it is a problem like any other. */
export async function readLoad(load: Load, reading: Reading): Promise<Result<Good, Problem[]>> {
  const client = reading.startProcess();
  load.client = client;
  client.onProgress(reading.onProgress);
  const opened = await open(load, client, reading);
  if (!opened.ok) return opened;
  const { stamp, wording, answers, keepLook } = reading;
  const { path } = load.file;
  const look = stamp === null ? null : { ...opened.value, path, stamp, wording, answers };
  const taker = look && new LookTaker(look, keepLook);
  return ok({ ...load, ...opened.value, client, taker, isDown: false, isStale: false, wording });
}

async function open(
  { file, origin, revision }: Load,
  client: WorkerClient,
  { mappings, seenPath, wording }: Reading,
): Promise<Result<Opened, Problem[]>> {
  try {
    const { language, names } = wording;
    const request = { path: file.path, origin, revision, mappings, seenPath, names };
    return await client.ask('open', request, language);
  } catch (error) {
    const facts = error instanceof WorkerEnded ? {} : { found: String(error) };
    return fail([fileProblem('reader-stopped', facts)]);
  }
}
