import { open } from 'node:fs/promises';

/** How a data set is written: as one JSON document, or with a line for its head and one for each event. */
export type FileForm = 'json' | 'ndjson';

/** Endings that NDJSON files have. */
const NDJSON_ENDINGS = ['ndjson', 'jsonl'] as const;

/** Enough for the head of any data set that is not made to be awkward. */
const SNIFFED_BYTES = 1024 * 1024;

/**
 * Tells the form of a file by its ending, else by what it begins with: a first line that is JSON by itself, without events
 * in it, and something after it make it NDJSON.
 */
export async function formOf(path: string): Promise<FileForm> {
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  if (NDJSON_ENDINGS.some((known) => known === ending)) return 'ndjson';
  return isHeadLine(await firstBytes(path)) ? 'ndjson' : 'json';
}

async function firstBytes(path: string): Promise<string> {
  const file = await open(path);
  try {
    const bytes = Buffer.alloc(SNIFFED_BYTES);
    const { bytesRead } = await file.read(bytes, 0, SNIFFED_BYTES, 0);
    return bytes.toString('utf8', 0, bytesRead);
  } finally {
    await file.close();
  }
}

function isHeadLine(text: string): boolean {
  const trimmed = text.replace(/^\uFEFF/, '').trimStart();
  const feed = trimmed.indexOf('\n');
  if (feed < 0 || trimmed.slice(feed).trim() === '') return false;
  try {
    const head: unknown = JSON.parse(trimmed.slice(0, feed));
    return typeof head === 'object' && head !== null && 'format' in head && !('events' in head);
  } catch {
    return false;
  }
}
