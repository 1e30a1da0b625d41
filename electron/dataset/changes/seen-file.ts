import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import * as z from 'zod';
import { VERSION } from '#core/events/schema.ts';
import { writeWholeFile } from '../../export/write-whole-file.ts';
import { DIGEST_BYTES, type SeenEvents } from './seen-events.ts';

const seenSchema = z
  .object({
    version: z.literal(VERSION),
    ids: z.array(z.string()),
    digests: z.instanceof(Uint8Array),
    titles: z.array(z.string()),
    dates: z.array(z.string()),
  })
  .refine(({ ids, digests }) => digests.length === ids.length * DIGEST_BYTES);

/** Reads what was kept of the last look; null when nothing was, or nothing that this version can compare with. */
export async function readSeen(path: string): Promise<SeenEvents | null> {
  try {
    const { data } = seenSchema.safeParse(deserialize(await readFile(path)));
    return data ?? null;
  } catch {
    return null;
  }
}

/** Looks at so many files are kept; one at a large data set takes tens of megabytes. */
const MOST_KEPT = 50;

/** Keeps a look for the next one; in its folder those that were kept longest ago make room. Throws what the system says. */
export async function writeSeen(path: string, seen: SeenEvents): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  await writeWholeFile(path, serialize(seen));
  await removeOldest(folder);
}

async function removeOldest(folder: string): Promise<void> {
  const paths = (await readdir(folder)).map((name) => join(folder, name));
  const files = await Promise.all(
    paths.map(async (path) => ({ path, mtimeMs: (await stat(path)).mtimeMs })),
  );
  const oldest = files.toSorted((a, b) => b.mtimeMs - a.mtimeMs).slice(MOST_KEPT);
  await Promise.all(oldest.map(({ path }) => rm(path, { force: true })));
}
