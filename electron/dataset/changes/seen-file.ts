import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
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

/** Keeps a look for the next one. Throws what the system says. */
export async function writeSeen(path: string, seen: SeenEvents): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeWholeFile(path, serialize(seen));
}
