import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { app } from 'electron';
import type { DataProblem, DataProgress } from '#core/bridge/channels.ts';
import type { SampleCount } from '#core/events/sample-counts.ts';
import { syntheticEvents, syntheticHead } from '#core/events/synthetic.ts';
import { formatNdjson } from '#core/formats/format-ndjson.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { gatherText } from '../../export/gather-text.ts';
import { storeFile } from '../../export/store-file.ts';
import { writeWholeFile } from '../../export/write-whole-file.ts';
import { push } from '../../ipc/push.ts';
import type { AppWorld } from '../app-world.ts';
import { openPath } from '../files/open-files.ts';

/** The same number gives the same events, so that a file that is there already is taken. */
const SEED = 1;

/** Characters that are made at a time, a millisecond's work: windows wait no longer than that. */
const PIECE_LENGTH = 64 * 1024;

/** The page is told after so many events. */
const TELL_EVERY = 10_000;

/** Makes up a data set, keeps it in the user-data folder, and opens it; tells the page how far it is. */
export async function openSample(
  world: AppWorld,
  count: SampleCount,
): Promise<Result<null, DataProblem>> {
  const folder = join(app.getPath('userData'), 'samples');
  const path = join(folder, `synthetic-${count}.ndjson`);
  if (!existsSync(path)) {
    await mkdir(folder, { recursive: true });
    const made = await world.saves.carryOut((stop) => make(world, { path, count, stop }));
    if (!made.ok) return made;
  }
  await openPath(world, path);
  return ok(null);
}

interface Order {
  path: string;
  count: SampleCount;
  stop: AbortSignal;
}

async function make(
  { window, language }: AppWorld,
  { path, count, stop }: Order,
): Promise<Result<null, DataProblem>> {
  const options = { count, seed: SEED };
  const onProgress = (doneEvents: number): void => {
    const progress: DataProgress = { fileName: basename(path), doneEvents, totalEvents: count };
    push(window, 'data:progress', progress);
  };
  const events = counted(syntheticEvents(options), onProgress);
  const text = gatherText(formatNdjson(syntheticHead(options), events), PIECE_LENGTH);
  try {
    const stored = await storeFile(path, inTurns(text), {
      language: language(),
      writeFileWhole: (target, content) => writeWholeFile(target, content, stop),
    });
    if (stored.ok) return ok(null);
    return stop.aborted ? fail({ code: 'cancelled' }) : stored;
  } finally {
    push(window, 'data:progress', null);
  }
}

function* counted<T>(things: Iterable<T>, tell: (done: number) => void): Generator<T> {
  let done = 0;
  for (const thing of things) {
    yield thing;
    done += 1;
    if (done % TELL_EVERY === 0) tell(done);
  }
}

/** The same pieces; others are answered between two of them. */
async function* inTurns(pieces: Iterable<string>): AsyncGenerator<string> {
  for (const piece of pieces) {
    yield piece;
    await setImmediate();
  }
}
